import type { AnalyzedArticle } from '#core/article.ts';
import type { Fold } from '#core/reading/plan-reading.ts';

import { MarkedText } from './MarkedText.tsx';
import type { Marking } from './use-marking.ts';

interface Props {
  fold: Fold;
  text: string;
  article: AnalyzedArticle;
  marking: Marking;
}

/** What was folded, set apart from the text it interrupts. */
export function FoldedBlocks({ fold, text, article, marking }: Props) {
  return (
    <div lang={article.language} className="reader-aside border-rule-2 text-ink-2 border-l pl-5">
      {fold.blocks.map((block) => (
        <p key={block.start} data-block={block.start} className="reads not-first:mt-2.5">
          <MarkedText text={text} span={block} mentions={article.mentions} marking={marking} />
        </p>
      ))}
    </div>
  );
}
