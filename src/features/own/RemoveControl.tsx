import { useEffect, useRef, useState } from 'react';

import { useWording } from '#ui/language.tsx';

import { OWN_WORDING } from './own.wording.ts';

interface Props {
  text: string;
  /** The text with what it removes, for those who do not see where it stands. */
  label: string;
  question: string;
  onRemove: () => void;
}

/** Removes only after it was asked: a text is kept nowhere else. */
export function RemoveControl({ text, label, question, onRemove }: Props) {
  const words = useWording(OWN_WORDING);
  const [isAsking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);

  // The button that was pressed has given way to another.
  useEffect(() => {
    if (isAsking !== undefined) (isAsking ? safe : first).current?.focus();
  }, [isAsking]);

  if (!isAsking) {
    return (
      <p className="own-remove">
        <button
          ref={first}
          type="button"
          aria-label={label}
          className="underlined hover:text-ink"
          onClick={() => setAsking(true)}
        >
          {text}
        </button>
      </p>
    );
  }
  return (
    <fieldset className="own-remove" aria-label={label}>
      <span className="text-ink">{question}</span>
      <button
        type="button"
        className="underlined text-ink font-medium"
        onClick={() => {
          setAsking(false);
          onRemove();
        }}
      >
        {words.removeNow}
      </button>
      <button
        ref={safe}
        type="button"
        className="underlined hover:text-ink"
        onClick={() => setAsking(false)}
      >
        {words.keep}
      </button>
    </fieldset>
  );
}
