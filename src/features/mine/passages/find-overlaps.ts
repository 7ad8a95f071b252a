import type { Span } from '#core/article.ts';

/** The stretches that lie in two spans or more, in order and apart from each other. */
export function findOverlaps(spans: readonly Span[]): Span[] {
  const steps = spans
    .flatMap(({ start, end }) => [
      { at: start, by: 1 },
      { at: end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || b.by - a.by);
  const overlaps: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, by } of steps) {
    if (by > 0 && depth === 1) start = at;
    if (by < 0 && depth === 2 && start < at) overlaps.push({ start, end: at });
    depth += by;
  }
  return overlaps;
}
