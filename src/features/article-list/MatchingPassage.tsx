import type { ListRecord } from '#core/corpus/catalog.ts';
import { cutAtWord } from '#core/corpus/cut-at-word.ts';
import { findPassage } from '#core/search/find-passage.ts';
import { parseQuery } from '#core/search/match-word.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { useOnScreen } from '#ui/use-on-screen.ts';

import { Marked } from './Marked.tsx';

interface Props {
  record: ListRecord;
  query: string;
  length: number;
}

/** Where the words searched for stand; the text is fetched once the item can be seen. */
export function MatchingPassage({ record, query, length }: Props) {
  const [ref, isOnScreen] = useOnScreen<HTMLParagraphElement>();
  const data = useArticleWhen(isOnScreen, record.id);
  const words = parseQuery(query);
  const body = data ? withoutTitle(data.text, data.analysis.blocks) : undefined;
  const passage = body === undefined ? undefined : findPassage(body, words, length);
  return (
    <p ref={ref} className="list-excerpt">
      {passage ? <Marked text={passage.text} query={words} /> : cutAtWord(record.excerpt, length)}
    </p>
  );
}

/** A hit in the headline is marked there already. */
function withoutTitle(
  text: string,
  blocks: readonly { kind: string; start: number; end: number }[],
): string {
  return blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'repeat' && kind !== 'metadata')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
