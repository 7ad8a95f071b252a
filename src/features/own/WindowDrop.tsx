import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { useWording } from '#ui/language.tsx';

import { OWN_WORDING } from './own.wording.ts';
import { readDrop } from './read-drop.ts';
import type { Gathered } from './read-files.ts';

import './window-drop.css';

/** Takes files that are dropped anywhere, and says so while they are over the page. */
export function WindowDrop({ onDrop }: { onDrop: (gathering: Promise<Gathered>) => void }) {
  const words = useWording(OWN_WORDING);
  const [isOver, setOver] = useState(false);
  const hint = useRef<HTMLParagraphElement>(null);

  const drop = useEffectEvent((data: DataTransfer) => onDrop(readDrop(data)));
  useEffect(() => {
    const handle = (event: DragEvent) => {
      const data = event.dataTransfer;
      if (!data?.types.includes('Files')) return;
      // Without it the browser would leave the page for the file.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') drop(data);
      else data.dropEffect = 'copy';
    };
    // Leaving one element for another has one it goes to; leaving the window has none.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    window.addEventListener('dragover', handle);
    window.addEventListener('drop', handle);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', handle);
      window.removeEventListener('drop', handle);
      window.removeEventListener('dragleave', leave);
    };
  }, []);

  // Above a dialog that is open, too.
  useEffect(() => {
    if (isOver) hint.current?.showPopover();
  }, [isOver]);

  return (
    isOver && (
      // For those who drag: everybody else has the dialog.
      <p ref={hint} aria-hidden="true" popover="manual" className="window-drop">
        {words.dropHere}
      </p>
    )
  );
}
