import { useId, useState } from 'react';

import type { AnalyzedArticle, Span } from '#core/article.ts';
import { formatDate } from '#core/corpus/format-date.ts';
import type { Fold } from '#core/reading/plan-reading.ts';
import { planRuler } from '#core/reading/plan-ruler.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { DateEvidenceList } from './DateEvidenceList.tsx';
import { DateRuler } from './DateRuler.tsx';
import { FoldedBlocks } from './FoldedBlocks.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  article: AnalyzedArticle;
  text: string;
  marking: Marking;
  headFold: Fold | null;
  /** "2 Minuten Lesezeit" */
  minutes: string;
  onShow: (span: Span) => void;
}

/** When the article is from: stated, or drawn as a ruler where it is inferred; the evidence on request. */
export function ArticleDateLine({ article, text, marking, headFold, minutes, onShow }: Props) {
  const words = useWording(READER_WORDING);
  const language = useLanguage();
  const [open, setOpen] = useState<'evidence' | 'fold' | null>(null);
  const id = useId();
  const { date } = article;
  const ruler = date.value === undefined ? planRuler(date) : undefined;
  const said = formatDate(date, { language, short: false, from: words.from, until: words.until });
  const origin = date.value === undefined ? words.inferred : words.stated;
  const toggle = (panel: 'evidence' | 'fold') => setOpen(open === panel ? null : panel);

  return (
    <div
      className={`text-ink-3 ${ruler ? 'border-rule mt-4 border-t pt-3' : 'medium:mt-[18px] mt-3.5'}`}
    >
      <div className="max-medium:text-nav flex items-baseline justify-between gap-4">
        <p className="[word-spacing:.1em]">
          <b className="figures text-ink font-medium">{said ?? words.undated}</b>
          {said !== undefined && ` · ${origin}`}
          {` · ${minutes}`}
          {headFold && ' · '}
          {headFold && (
            <button
              type="button"
              className="underlined hover:text-ink"
              aria-expanded={open === 'fold'}
              aria-controls={`${id}-fold`}
              onClick={() => toggle('fold')}
            >
              {words.folded(headFold.contents, '')}
            </button>
          )}
        </p>
        {date.evidence.length > 0 && (
          <button
            type="button"
            className="underlined hover:text-ink shrink-0"
            aria-expanded={open === 'evidence'}
            aria-controls={`${id}-evidence`}
            aria-label={words.whyDate}
            onClick={() => toggle('evidence')}
          >
            {words.why}
          </button>
        )}
      </div>
      {ruler && <DateRuler date={date} ruler={ruler} text={text} onShow={onShow} />}
      <div id={`${id}-evidence`} hidden={open !== 'evidence'}>
        <DateEvidenceList date={date} text={text} onShow={onShow} />
      </div>
      {headFold && (
        <div id={`${id}-fold`} hidden={open !== 'fold'} className="mt-4">
          {open === 'fold' && (
            <FoldedBlocks fold={headFold} text={text} article={article} marking={marking} />
          )}
        </div>
      )}
    </div>
  );
}
