import type { Span } from '#core/article.ts';

/**
 * Of spans in the order of their beginnings those that begin in a stretch; looked up, so that asking for every stretch
 * of a long text takes little longer than reading it once.
 *
 * 3–8, 10–14, 20–24 between 9 and 20 → 10–14
 */
export function spansBetween<Part extends Span>(
  spans: readonly Part[],
  { start, end }: Span,
): Part[] {
  const first = countBefore(spans, start);
  const found = [];
  for (let at = first; at < spans.length && spans[at]!.start < end; at++) found.push(spans[at]!);
  return found;
}

/** How many of spans in the order of their beginnings begin before an offset. */
export function countBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
