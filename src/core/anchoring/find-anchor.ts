import type { Span } from '#core/article.ts';
import type { TextAnchor } from '#core/mine/mine.ts';

import { findSimilar } from './find-similar.ts';

// Words that stand in a text by chance: a name comes many times, a clause of this length once.
const TELLING_LENGTH = 24;
// Share of the units before and behind that must be the same for shorter words to be the ones that were meant.
const LEAST_CONTEXT = 0.5;
// More changed than one unit in five is another sentence.
const LARGEST_CHANGE = 0.2;

/**
 * Where a passage stands in a text that may have changed since; undefined where it is not in it any more. Its words at
 * its offsets are taken first, then the same words elsewhere, those with the most of what stood before and behind them,
 * the nearest of equals, then words that differ in at most a fifth of their units. Short words are taken elsewhere only
 * with half of their surroundings. The span's text is `exact` unless the words themselves have changed.
 *
 * a paragraph put in before the passage → the same words, further back
 */
export function findAnchor(text: string, anchor: TextAnchor): Span | undefined {
  const { start, end, exact } = anchor;
  if (exact === '') return undefined;
  const places = listPlaces(text, exact);
  const best = chooseBest(places, text, anchor);
  const isInPlace = text.startsWith(exact, start);
  if (isInPlace && (best?.start === start || compareContext(text, start, anchor) > 0)) {
    return { start, end: start + exact.length };
  }
  if (best && isTelling(best, anchor, places.length)) {
    return { start: best.start, end: best.start + exact.length };
  }
  if (isInPlace && exact.length === end - start && places.length === 1) return { start, end };
  if (exact.length < TELLING_LENGTH / 2) return undefined;
  const most = Math.floor(exact.length * LARGEST_CHANGE);
  const similar = findSimilar(text, exact, { most, near: start });
  return similar && { start: similar.start, end: similar.end };
}

interface Place {
  start: number;
  /** Units that are the same as those noted before and behind. */
  context: number;
}

function listPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function chooseBest(
  places: readonly number[],
  text: string,
  anchor: TextAnchor,
): Place | undefined {
  let best: Place | undefined;
  for (const start of places) {
    const context = compareContext(text, start, anchor);
    const isNearer = best && Math.abs(start - anchor.start) < Math.abs(best.start - anchor.start);
    if (!best || context > best.context || (context === best.context && isNearer)) {
      best = { start, context };
    }
  }
  return best;
}

/** How many units before and behind are the same as they were, counted from the words outwards. */
function compareContext(text: string, start: number, anchor: TextAnchor): number {
  const { prefix, suffix, exact } = anchor;
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind += 1;
  return before + behind;
}

function isTelling(
  { context }: Place,
  { prefix, suffix, exact }: TextAnchor,
  count: number,
): boolean {
  const all = prefix.length + suffix.length;
  if (exact.length >= TELLING_LENGTH) return true;
  // A link carries its words alone: where they stand once, they are the ones.
  if (all === 0) return count === 1;
  return context >= all * LEAST_CONTEXT;
}
