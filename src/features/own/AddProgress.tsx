import { useEffect, useRef } from 'react';

import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';

import { OWN_WORDING } from './own.wording.ts';
import type { Adding } from './use-adding.ts';

// A screen reader is told now and then; each single text would be a stream of numbers.
const PAUSE = 5000;

interface Props {
  adding: Extract<Adding, { kind: 'reading' | 'running' }>;
  onCancel: () => void;
}

export function AddProgress({ adding, onCancel }: Props) {
  const words = useWording(OWN_WORDING);
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const isRunning = adding.kind === 'running';
  const told = isRunning ? words.analysed(adding.done, adding.of) : words.reading;
  const last = useRef(-PAUSE);

  // What had the focus has gone.
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    const now = performance.now();
    if (now - last.current < PAUSE) return;
    last.current = now;
    announce(told);
  }, [announce, told]);

  return (
    <section className="own-part own-busy">
      <p className="own-told figures">{told}</p>
      <progress
        className="own-progress"
        aria-label={words.reading}
        {...(isRunning && { value: adding.done, max: adding.of })}
      />
      <Button ref={button} onClick={onCancel}>
        {words.cancel}
      </Button>
    </section>
  );
}
