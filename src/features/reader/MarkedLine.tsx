import { Fragment } from 'react';

import type { Mention } from '#core/article.ts';
import type { ReadLine } from '#core/reading/plan-reading.ts';

import { MarkedText } from './MarkedText.tsx';
import type { Marking } from './use-marking.ts';

interface Props {
  /** The text as displayed; the article's offsets hold in it. */
  text: string;
  line: ReadLine;
  /** In text order. */
  mentions: readonly Mention[];
  marking: Marking;
}

/** A paragraph unit for unit, the agency that signs within it set back. */
export function MarkedLine({ text, line, mentions, marking }: Props) {
  return line.blocks.map((block, index) => {
    const marked = <MarkedText text={text} span={block} mentions={mentions} marking={marking} />;
    return (
      <Fragment key={block.start}>
        {index > 0 && text.slice(line.blocks[index - 1]!.end, block.start)}
        {block.kind === 'byline' ? <span className="reader-signature">{marked}</span> : marked}
      </Fragment>
    );
  });
}
