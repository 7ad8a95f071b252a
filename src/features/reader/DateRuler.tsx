import type { AnalyzedArticle, ArticleDate, DateEvidence, Span } from '#core/article.ts';
import type { Ruler } from '#core/reading/plan-ruler.ts';
import { formatDay } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { formatTick } from './format-date.ts';
import { QuotedWords } from './QuotedWords.tsx';
import { READER_WORDING } from './reader.wording.ts';

interface Props {
  article: AnalyzedArticle;
  ruler: Ruler;
  text: string;
  onShow: (span: Span) => void;
}

// An open end is dashed over this share of the ruler: it goes on, nobody knows how far.
const OPEN_SHARE = 0.14;

/** The bounded time as a bar on a ruler, each end with the words that set it. */
export function DateRuler({ article, ruler, text, onShow }: Props) {
  const { date } = article;
  const words = useWording(READER_WORDING);
  const language = useLanguage();
  const from = ruler.from ?? OPEN_SHARE;
  const to = ruler.to ?? 1 - OPEN_SHARE;
  const { earliest, latest } = date;
  const start = earliest === undefined ? undefined : formatDay(earliest, language);
  const last = findEvidence(date, 'latest');
  const end = latest === undefined ? undefined : formatDay(latest, language);
  return (
    <>
      <svg className="mt-2.5 mb-[7px] block h-8.5 w-full overflow-visible" aria-hidden="true">
        <line x1="0" x2="100%" y1="8.5" y2="8.5" stroke="var(--rule-2)" />
        {ruler.ticks.map(({ at, day, labelled }) => (
          <g key={day}>
            <line x1={percent(at)} x2={percent(at)} y1="4" y2="13" stroke="var(--rule-2)" />
            {labelled && (
              <text x={percent(at)} y="30" fontSize="12.5" fill="var(--ink-3)" className="figures">
                {formatTick(day, ruler.unit, language)}
              </text>
            )}
          </g>
        ))}
        <line
          x1={percent(from)}
          x2={percent(to)}
          y1="8.5"
          y2="8.5"
          stroke="var(--ink)"
          strokeWidth="5"
        />
        {ruler.from === null ? (
          <OpenEnd x1={percent(from)} x2="0" />
        ) : (
          <line
            x1={percent(from)}
            x2={percent(from)}
            y1="2"
            y2="15"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
        )}
        {ruler.to === null ? (
          <OpenEnd x1={percent(to)} x2="100%" />
        ) : (
          <line
            x1={percent(to)}
            x2={percent(to)}
            y1="2"
            y2="15"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
        )}
      </svg>
      <div className="figures text-note max-medium:text-nav medium:grid-cols-[1.35fr_1fr] grid gap-x-5 gap-y-2 leading-[1.1875rem]">
        <Bound
          label={start === undefined ? words.openStart : words.notBefore(start)}
          note={words.openStartNote}
          evidence={findEvidence(date, 'earliest')}
          text={text}
          language={article.language}
          onShow={onShow}
        />
        <Bound
          className="medium:text-right"
          label={end === undefined ? words.openEnd : words.notAfter(end)}
          note={last?.rule === 'date-at-hand' ? words.atHandNote : words.openEndNote}
          evidence={last}
          text={text}
          language={article.language}
          onShow={onShow}
        />
      </div>
    </>
  );
}

function OpenEnd({ x1, x2 }: { x1: string; x2: string }) {
  return (
    <line
      x1={x1}
      x2={x2}
      y1="8.5"
      y2="8.5"
      stroke="var(--ink)"
      strokeWidth="5"
      strokeDasharray="0 5 3"
    />
  );
}

interface BoundProps {
  label: string;
  /** What is said where nothing sets this end. */
  note: string;
  evidence: DateEvidence | undefined;
  text: string;
  language: string;
  onShow: (span: Span) => void;
  className?: string;
}

function Bound({ label, note, evidence, text, language, onShow, className = '' }: BoundProps) {
  return (
    <div className={className}>
      <b className="text-ink block font-medium">{label}</b>
      {evidence?.start !== undefined ? (
        <QuotedWords evidence={evidence} text={text} language={language} onShow={onShow} />
      ) : (
        note
      )}
    </div>
  );
}

function findEvidence(date: ArticleDate, bound: 'earliest' | 'latest'): DateEvidence | undefined {
  const setting = date.evidence.filter((each) => each.bound === bound);
  return setting.find(({ day }) => day === date[bound]) ?? setting[0];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
