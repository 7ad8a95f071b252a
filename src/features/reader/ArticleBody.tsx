import { memo, useDeferredValue, type CSSProperties } from 'react';

import type { AnalyzedArticle, Span } from '#core/article.ts';
import type { ReadingPlan } from '#core/reading/plan-reading.ts';
import { useWording } from '#ui/language.tsx';

import { FoldNote } from './FoldNote.tsx';
import { MarkedLine } from './MarkedLine.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  article: AnalyzedArticle;
  text: string;
  plan: ReadingPlan;
  marking: Marking;
}

// More than the tallest screen shows; the rest is marked when these are painted.
const FIRST_PARTS = 12;
// UTF-16 units in a line of the column, for the height of what has not been laid out yet.
const LINE = 64;

export const ArticleBody = memo(function ArticleBody({ article, text, plan, marking }: Props) {
  const words = useWording(READER_WORDING);
  const isWhole = useDeferredValue(true, false);
  const marked = { text, mentions: article.mentions, marking };
  return (
    <section aria-label={words.text} lang={article.language} className="reader-text mt-6.5">
      {text.trim() === '' && <p className="text-ink-2">{words.empty}</p>}
      {plan.body.map((part, index) => {
        if (part.kind === 'fold') {
          const { start = 0 } = part.blocks[0] ?? {};
          return (
            <FoldNote key={start} fold={part} article={article} text={text} marking={marking} />
          );
        }
        const Tag = part.kind === 'heading' ? 'h2' : 'p';
        return (
          <Tag
            key={part.start}
            className={part.kind === 'time' ? 'reader-time' : undefined}
            data-block={part.start}
            style={estimateLines(part)}
          >
            {isWhole || index < FIRST_PARTS ? (
              <MarkedLine {...marked} line={part} />
            ) : (
              text.slice(part.start, part.end)
            )}
          </Tag>
        );
      })}
      {plan.headFold && (
        <FoldNote
          fold={plan.headFold}
          isFromStart
          article={article}
          text={text}
          marking={marking}
        />
      )}
    </section>
  );
});

function estimateLines({ start, end }: Span): CSSProperties {
  return { '--lines': Math.ceil((end - start) / LINE) } as CSSProperties;
}
