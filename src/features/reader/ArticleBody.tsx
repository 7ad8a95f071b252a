import type { AnalyzedArticle } from '#core/article.ts';
import type { ReadingPlan } from '#core/reading/plan-reading.ts';
import { useWording } from '#ui/language.tsx';

import { FoldNote } from './FoldNote.tsx';
import { MarkedText } from './MarkedText.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  article: AnalyzedArticle;
  text: string;
  plan: ReadingPlan;
  marking: Marking;
}

export function ArticleBody({ article, text, plan, marking }: Props) {
  const words = useWording(READER_WORDING);
  const marked = { text, mentions: article.mentions, marking };
  return (
    <section aria-label={words.text} lang={article.language} className="reader-text mt-6.5">
      {text.trim() === '' && <p className="text-ink-2">{words.empty}</p>}
      {plan.body.map((part) => {
        if (part.kind === 'fold') {
          const { start = 0 } = part.blocks[0] ?? {};
          return (
            <FoldNote key={start} fold={part} article={article} text={text} marking={marking} />
          );
        }
        const { block } = part;
        const content = <MarkedText {...marked} span={block} />;
        return part.kind === 'heading' ? (
          <h2 key={block.start} data-block={block.start}>
            {content}
          </h2>
        ) : (
          <p key={block.start} data-block={block.start}>
            {content}
          </p>
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
}
