import { useWording } from '#ui/language.tsx';

import { READER_WORDING } from './reader.wording.ts';

/** Offers to go on where an earlier visit ended. */
export function ResumeNote({ read, onResume }: { read: number; onResume: () => void }) {
  const words = useWording(READER_WORDING);
  return (
    <p className="text-note text-ink-2 max-medium:text-nav mt-3 print:hidden">
      {words.leftAt(Math.round(read * 100))}{' '}
      <button type="button" className="underlined hover:text-ink min-h-6" onClick={onResume}>
        {words.resume}
      </button>
    </p>
  );
}
