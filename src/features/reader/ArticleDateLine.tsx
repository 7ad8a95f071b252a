import { lazy, useId, useState } from 'react';

import type { AnalyzedArticle, Span } from '#core/article.ts';
import { getReadingMinutes } from '#core/catalog/reading-time.ts';
import { isOwnId } from '#core/own/own-id.ts';
import { planRuler } from '#core/reading/plan-ruler.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useScreen } from '#ui/use-screen.ts';

import { DateRuler } from './DateRuler.tsx';
import { OnEscape } from './OnEscape.tsx';
import { READER_WORDING } from './reader.wording.ts';

const loadEvidence = () => import('./DateEvidenceList.tsx');
const DateEvidenceList = lazy(async () => ({ default: (await loadEvidence()).DateEvidenceList }));

const OwnNote = lazy(async () => ({ default: (await import('./OwnNote.tsx')).OwnNote }));

interface Props {
  article: AnalyzedArticle;
  text: string;
  /** How many are to be read. */
  words: number;
  onShow: (span: Span) => void;
}

/** When the article is from: stated, or drawn as a ruler where it is inferred; the evidence on request. */
export function ArticleDateLine({ article, text, words: count, onShow }: Props) {
  const words = useWording(READER_WORDING);
  const language = useLanguage();
  const isNarrow = useScreen() === 'narrow';
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { date } = article;
  const ruler = date.value === undefined ? planRuler(date) : undefined;
  const said = formatDate(date, { language, short: false, from: words.from, until: words.until });
  const minutes = getReadingMinutes(count);
  const why = {
    type: 'button' as const,
    className: 'underlined shrink-0 hover:text-ink',
    'aria-expanded': isOpen,
    'aria-controls': id,
    onClick: () => setOpen(!isOpen),
    onPointerEnter: preloadEvidence,
  };

  return (
    <div
      className={`text-ink-3 ${ruler ? 'border-rule mt-4 border-t pt-3' : 'medium:mt-[18px] mt-3.5'}`}
    >
      <div className="date-line max-medium:text-nav flex items-baseline justify-between gap-4">
        <p className="[word-spacing:.1em]">
          <b className="figures text-ink font-medium">{said ?? words.undated}</b>
          {ruler && `\u00A0· ${words.inferred}`}
          {date.value !== undefined && '\u00A0· '}
          {date.value !== undefined && (
            <button
              {...why}
              className={`${why.className} print-text`}
              aria-label={words.whereStated}
            >
              {words.stated}
            </button>
          )}
          {`\u00A0· ${isNarrow ? words.minutesShort(minutes) : words.minutes(minutes)}`}
          {isOwnId(article.id) && (
            <QuietBoundary>
              <OwnNote id={article.id} />
            </QuietBoundary>
          )}
        </p>
        {ruler && (
          <button {...why} aria-label={words.whyDate}>
            {words.why}
          </button>
        )}
      </div>
      {ruler && (
        <div className="screen-only">
          <DateRuler article={article} ruler={ruler} text={text} onShow={onShow} />
        </div>
      )}
      {isOpen && <OnEscape onEscape={() => setOpen(false)} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <QuietBoundary>
            <DateEvidenceList article={article} text={text} onShow={onShow} />
          </QuietBoundary>
        )}
      </div>
    </div>
  );
}

function preloadEvidence(): void {
  void loadEvidence().catch(() => undefined);
}
