import type { Named } from '#core/recognition/finding.ts';

/** Mentions are sorted by start; those that lie in `[start, end)`. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  const found: Named[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    if (mentions[i]!.end <= end) found.push(mentions[i]!);
  }
  return found;
}

/** Index of the first mention that begins at or behind an offset. */
export function firstFrom(mentions: readonly Named[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
