import { useId, useState } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import type { Fold } from '#core/reading/plan-reading.ts';
import { useWording } from '#ui/language.tsx';

import { FoldedBlocks } from './FoldedBlocks.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  fold: Fold;
  /** The blocks stood before the text, the note behind it. */
  isFromStart?: boolean;
  text: string;
  article: AnalyzedArticle;
  marking: Marking;
}

// Longer boilerplate is not quoted in the note.
const LONGEST_QUOTED = 30;

/** Says what is folded here and shows it on request. */
export function FoldNote({ fold, isFromStart = false, text, article, marking }: Props) {
  const words = useWording(READER_WORDING);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const said = isOpen
    ? words.unfolded(fold.contents)
    : words.folded(fold.contents, quote(fold, text));
  return (
    <div className="my-5 print:my-2">
      <p className="fold-note text-ui text-ink-3 before:border-rule-2 flex items-center gap-3.5 font-sans tracking-[.006em] select-none [word-spacing:.1em] before:w-6 before:flex-none before:border-t">
        <span>
          {isFromStart ? words.foldedAtStart(said) : said}
          <span className="screen-only">
            {'\u00A0· '}
            <button
              type="button"
              className="touch text-ink decoration-rule-2 min-h-6 font-medium underline decoration-1 underline-offset-3"
              data-fold
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? words.hide : words.show}
            </button>
          </span>
        </span>
      </p>
      <div id={id} hidden={!isOpen} className="mt-3">
        {isOpen && <FoldedBlocks fold={fold} text={text} article={article} marking={marking} />}
      </div>
    </div>
  );
}

function quote(fold: Fold, text: string): string {
  const blocks = fold.blocks.filter(({ kind }) => kind === 'boilerplate');
  const [only] = blocks;
  if (!only || blocks.length > 1) return '';
  const quoted = text.slice(only.start, only.end).trim();
  return quoted.length <= LONGEST_QUOTED && !quoted.includes('\n') ? quoted : '';
}
