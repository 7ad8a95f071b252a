import { useState } from 'react';

import type { Highlight } from '#core/mine/mine.ts';
import { replaceStraightQuotes } from '#core/reading/replace-straight-quotes.ts';
import { useWording } from '#ui/language.tsx';
import { PassageLink } from '#view-state/PassageLink.tsx';

import { NoteDialog } from '../passages/NoteDialog.tsx';
import { PASSAGES_WORDING } from '../passages/passages.wording.ts';
import type { UndoControl } from '../use-undo.ts';
import { PAGE_WORDING } from './page.wording.ts';

interface Props {
  highlight: Highlight;
  /** Of the article. */
  language: string | undefined;
  undo: UndoControl;
  /** Whether there is a place to lead to. */
  isLinked: boolean;
}

/** A passage with its note; the words lead to their place. */
export function OwnPassage({ highlight, language, undo, isLinked }: Props) {
  const words = useWording(PAGE_WORDING);
  const said = useWording(PASSAGES_WORDING);
  const [isEdited, setEdited] = useState(false);
  const { id, articleId, start, end, exact, note } = highlight;
  const back = [{ kind: 'put-highlight', record: highlight } as const];
  const shown = replaceStraightQuotes(exact, language ?? 'de').replace(/\s+/g, ' ');

  const save = (next: string) => {
    setEdited(false);
    if (next === note) return;
    const record = { ...highlight, note: next, changedAt: new Date().toISOString() };
    undo.run([{ kind: 'put-highlight', record }], { said: said.changed, back });
  };
  const remove = () => {
    setEdited(false);
    undo.run([{ kind: 'remove-highlight', id }], { said: said.unmarked, back });
  };

  return (
    <div className="mine-passage">
      <blockquote lang={language} className="own-quote reads">
        {isLinked ? (
          <PassageLink
            articleId={articleId}
            passage={{ start, end, words: exact }}
            title={words.toPassage}
            className="mine-words"
          >
            {shown}
          </PassageLink>
        ) : (
          shown
        )}
      </blockquote>
      {note !== '' && <p className="mine-note">{note}</p>}
      <p className="mine-actions">
        <button type="button" className="underlined" onClick={() => setEdited(true)}>
          {note === '' ? words.addNote : words.editNote}
        </button>
        <button type="button" className="underlined" onClick={remove}>
          {words.remove}
        </button>
      </p>
      {isEdited && (
        <NoteDialog
          highlight={highlight}
          language={language}
          onSave={save}
          onDiscard={() => setEdited(false)}
          onRemove={remove}
        />
      )}
    </div>
  );
}
