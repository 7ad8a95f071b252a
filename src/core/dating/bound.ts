import type { DateEvidence } from '#core/article.ts';

/** One reason for a bound, with the ISO day it sets. */
export type Bound = DateEvidence & { day: string };

/** The bound with the youngest day, the first of equal ones. */
export function youngest(bounds: readonly (Bound | undefined)[]): Bound | undefined {
  let best: Bound | undefined;
  for (const bound of bounds) if (bound && (!best || bound.day > best.day)) best = bound;
  return best;
}

/** The bound with the oldest day that is not before `earliest`: a text that looks back does not end there. */
export function oldestFrom(
  bounds: readonly (Bound | undefined)[],
  earliest: string | undefined,
): Bound | undefined {
  let best: Bound | undefined;
  for (const bound of bounds) {
    if (!bound || (earliest !== undefined && bound.day < earliest)) continue;
    if (!best || bound.day < best.day) best = bound;
  }
  return best;
}
