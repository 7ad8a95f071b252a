import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Highlight } from '#core/mine/mine.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { PASSAGES_WORDING } from './passages.wording.ts';

interface Props {
  highlight: Pick<Highlight, 'exact' | 'note'>;
  /** Of the article. */
  language: string | undefined;
  /** Also what closing does: a thought is not lost to Escape. */
  onSave: (note: string) => void;
  onDiscard: () => void;
  onRemove?: (() => void) | undefined;
}

export function NoteDialog({ highlight, language, onSave, onDiscard, onRemove }: Props) {
  const words = useWording(PASSAGES_WORDING);
  const [note, setNote] = useState(highlight.note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const isEnded = useRef(false);
  const end = (how: () => void) => {
    isEnded.current = true;
    how();
  };
  const save = () => end(() => onSave(note.trim()));
  // Who reloads the page or goes back with the dialog open has thought something for all that.
  const keep = useEffectEvent(() => {
    if (!isEnded.current && note.trim() !== highlight.note) save();
  });
  useEffect(() => {
    const onLeave = () => keep();
    // Before what listens on the window itself puts down what is not yet written.
    window.addEventListener('pagehide', onLeave, { capture: true });
    return () => {
      window.removeEventListener('pagehide', onLeave, { capture: true });
      keep();
    };
  }, []);
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      onClose={save}
      footer={
        <div className="flex flex-wrap items-center gap-3">
          <Button solid onClick={save}>
            {words.save}
          </Button>
          <Button onClick={() => end(onDiscard)}>{words.discard}</Button>
          {onRemove && (
            <button
              type="button"
              className="underlined ml-auto min-h-6"
              onClick={() => end(onRemove)}
            >
              {words.remove}
            </button>
          )}
        </div>
      }
    >
      <div className="max-medium:px-5 px-6 pt-4 pb-5">
        <blockquote lang={language} className="own-quote reads text-ink-2 line-clamp-4">
          {highlight.exact}
        </blockquote>
        <label className="mt-4 block">
          <span className="font-semibold">{words.field}</span>
          <textarea
            ref={field}
            value={note}
            rows={5}
            className="note-field reads"
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            }}
          />
        </label>
        <p className="text-ink-3 mt-1.5">{words.hint}</p>
      </div>
    </Dialog>
  );
}
