import { MARK } from './line-marks.ts';
import { testLine, type Line } from './line.ts';
import type { Token } from './tokenize.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu;
const CLOSERS = '["\'“”’»«‹›)\\]]{0,3}';
const FULL_STOP = new RegExp(`(?<!\\.)[.!?…]${CLOSERS}$`, 'u');
const STOPS = new RegExp(`[.,;:]${CLOSERS}$`, 'u');
const TRAILING_DOTS = /(?:\.\.\.|…)["“”»«]?$/;
const ABBREVIATED_END = /(?:(?:\b\p{L}\.){2}|\b[IVX]{1,6}\.|\b(?:Jr|St|Co)\.)$/u;
// The stop first: it is rarer than two letters.
const SENTENCE_INSIDE = /[.!?](?<=\p{Ll}{2}[.!?])["“”»«]? {1,3}["„“»«]?\p{Lu}/u;
/** What agencies sign with stands behind the last full stop. */
const SIGNED = /[.!?](?<=\p{Ll}{2}[.!?])["“”»«]? {1,3}(?:[([]|\p{Ll}{2,6}(?:\/\p{Ll}{2,6}){0,3}$)/u;
const LETTER = /\p{L}/u;
const NO_BEGINNING = /^[\p{Ll},;.)\]]/u;
const BULLET = /^[•▪■●◦*·–—-]\s/;

/** Longer than any printed headline; counted in UTF-16 units. */
const LONGEST_HEADLINE = 170;

/** More words than that tell nothing about a line; in UTF-16 units. */
const COUNTED = 2000;

/** How a line ends is told by this much of it; in UTF-16 units. */
const TAIL = 8;

/** A shouted headline fits in two lines of a tabloid; in UTF-16 units. */
const LONGEST_SHOUT = 100;

/** Words in a text; of a long one only its beginning is counted. */
export function countWordsIn(text: string): number {
  return text.slice(0, COUNTED).match(WORD)?.length ?? 0;
}

/** As `countWordsIn`, for a line. */
export function countWords({ raw, marks, words: { tokens, from, to, offset } }: Line): number {
  if ((marks & MARK.irregular) !== 0) return countWordsIn(raw);
  let count = 0;
  let before: Token | undefined;
  for (let i = from; i < to && tokens[i]!.start - offset < COUNTED; i++) {
    const token = tokens[i]!;
    if (token.kind === 'sign') continue;
    if (!before || !joins(raw, before.end - offset, token.start - offset)) count++;
    before = token;
  }
  return count;
}

/** Whether nothing stands between two words, or one of the signs that stand within words. */
function joins(raw: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && "-’'.".includes(raw[from]!));
}

/**
 * Whether a line may be a headline: not long, begun like one, and without the stop that ends a sentence.
 *
 * "Freundschaft mit Grenzen?" → true; "Der Gipfel beginnt morgen." → false
 */
export const isHeadlineLike = testLine(({ raw, hasWords }) => {
  if (raw.length > LONGEST_HEADLINE || !hasWords || !LETTER.test(raw)) return false;
  if (BULLET.test(raw) || NO_BEGINNING.test(raw)) return false;
  const tail = raw.slice(-TAIL);
  return !STOPS.test(tail) || TRAILING_DOTS.test(tail) || ABBREVIATED_END.test(tail);
});

/**
 * Whether a line ends as running text does.
 *
 * "Der Gipfel beginnt morgen." → true; "Kein Ende in Sicht" → false
 */
export const isRunningText = testLine(({ raw, marks }) => {
  const tail = raw.slice(-TAIL);
  if (raw.length <= LONGEST_HEADLINE && ABBREVIATED_END.test(tail))
    return SENTENCE_INSIDE.test(raw);
  if (FULL_STOP.test(tail) && !/\?["“”»«]?$/.test(tail)) return true;
  // A question, or a line cut off, still is running text when it holds more than one sentence or is very long.
  if (raw.length > LONGEST_HEADLINE) return true;
  return (marks & MARK.stop) !== 0 && (SENTENCE_INSIDE.test(raw) || SIGNED.test(raw));
});

/**
 * Whether a line is one sentence that ends in "!": a tabloid's headline, not running text.
 *
 * "Erdogan lässt 50.000 Beamte rauswerfen!" → true
 */
export const isShout = testLine(
  ({ raw }) =>
    raw.length <= LONGEST_SHOUT &&
    /!["“”»«]?$/.test(raw.slice(-2)) &&
    /^[^.!?]{8,}!["“”»«]?$/u.test(raw.replace(/\d\.(?=\d)/g, '')),
);
