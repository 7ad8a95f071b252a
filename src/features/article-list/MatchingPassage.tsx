import type { ListRecord } from '#core/catalog/catalog.ts';
import { findPassage } from '#core/search/find-passage.ts';
import { NO_MARKS, type Marker } from '#core/search/marker.ts';
import { cutAtLine } from '#core/wording/cut-at-line.ts';
import { useArticleWhen } from '#data/use-corpus.ts';
import { useOnScreen } from '#ui/use-on-screen.ts';

import { Marked } from './Marked.tsx';

interface Props {
  record: ListRecord;
  marker: Marker;
  size: { lines: number; width: number };
}

/** Where the words searched for stand; the text is fetched once the item can be seen. */
export function MatchingPassage({ record, marker, size }: Props) {
  const [ref, isOnScreen] = useOnScreen<HTMLParagraphElement>();
  const data = useArticleWhen(isOnScreen, record.id);
  const body = data ? withoutTitle(data.text, data.analysis.blocks) : undefined;
  const passage =
    body === undefined ? undefined : findPassage(body, marker, size.lines * size.width);
  const text = cutAtLine(passage?.text ?? record.excerpt, size);
  return (
    <p ref={ref} className="list-excerpt">
      <Marked text={text} marker={passage ? marker : NO_MARKS} />
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
