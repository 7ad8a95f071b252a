import type { Finding } from './finding.ts';

/** Where each entity stands in a list of findings, ascending. */
export function indexEntities(byStart: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  byStart.forEach(({ entity }, at) => {
    if (entity === null) return;
    const list = places.get(entity);
    if (list) list.push(at);
    else places.set(entity, [at]);
  });
  return places;
}

/** The greatest of ascending numbers that is not above `end`; -1 where all are. */
export function lastUpTo(places: readonly number[], end: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= end) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** Index of the last finding that begins before a token; -1 where none does. The list is sorted by `from`. */
export function lastIndexBefore(byStart: readonly Finding[], at: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byStart[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The findings within a few words of a token, so that a phrase is read without a walk over the whole text. */
export function createNeighbourhood(byStart: readonly Finding[]): (at: number) => Finding[] {
  // An office phrase is no longer than eight words either way.
  const REACH = 12;
  return (at) => {
    const found: Finding[] = [];
    for (let i = lastIndexBefore(byStart, at + REACH); i >= 0; i--) {
      const finding = byStart[i]!;
      if (finding.from < at - REACH) break;
      found.push(finding);
    }
    return found;
  };
}
