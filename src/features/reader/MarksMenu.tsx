import { Highlighter } from 'lucide-react';
import { lazy, useEffect, useId, useRef, useState } from 'react';

import { useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

import { OnEscape } from './OnEscape.tsx';
import { READER_WORDING } from './reader.wording.ts';

const MarksPanel = lazy(async () => ({ default: (await import('./MarksPanel.tsx')).MarksPanel }));

/** The legend of the marks, which is also the switch for each kind. */
export function MarksMenu({ buttonClass }: { buttonClass: string }) {
  const words = useWording(READER_WORDING);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutsidePress(box, isOpen, () => setOpen(false));

  return (
    <div
      ref={box}
      className="medium:relative"
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
          setOpen(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        className={`${buttonClass} aria-expanded:rounded-tag aria-expanded:bg-shade`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.marks}
        title={words.marks}
        onClick={() => setOpen(!isOpen)}
      >
        <Highlighter className="max-medium:size-5 size-[17px]" strokeWidth={1.5} aria-hidden />
      </button>
      {isOpen && (
        <>
          <OnEscape
            onEscape={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
          <div id={id}>
            <QuietBoundary>
              <MarksPanel />
            </QuietBoundary>
          </div>
        </>
      )}
    </div>
  );
}

function useOutsidePress(
  box: React.RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
