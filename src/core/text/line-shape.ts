const WORD = /[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu;
const CLOSERS = '["\'“”’»«‹›)\\]]{0,3}';
const FULL_STOP = new RegExp(`(?<!\\.)[.!?…]${CLOSERS}$`, 'u');
const STOPS = new RegExp(`[.,;:]${CLOSERS}$`, 'u');
const TRAILING_DOTS = /(?:\.\.\.|…)["“”»«]?$/;
const ABBREVIATED_END = /(?:(?:\b\p{L}\.){2}|\b[IVX]{1,6}\.|\b(?:Jr|St|Co)\.)$/u;
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?]["“”»«]? {1,3}["„“»«]?\p{Lu}/u;
/** What agencies sign with stands behind the last full stop. */
const SIGNED = /\p{Ll}{2}[.!?]["“”»«]? {1,3}(?:[([]|\p{Ll}{2,6}(?:\/\p{Ll}{2,6}){0,3}$)/u;
const BULLET = /^[•▪■●◦*·–—-]\s/;

/** Longer than any printed headline; counted in UTF-16 units. */
const LONGEST_HEADLINE = 170;

/** A shouted headline fits in two lines of a tabloid; in UTF-16 units. */
const LONGEST_SHOUT = 100;

/** Number of words in a line; of a long one only its beginning is counted. */
export function countWords(line: string): number {
  return line.slice(0, 2000).match(WORD)?.length ?? 0;
}

/** Whether a line holds any letter or digit at all. */
export function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/**
 * Whether a line may be a headline: not long, begun like one, and without the stop that ends a sentence.
 *
 * "Freundschaft mit Grenzen?" → true; "Der Gipfel beginnt morgen." → false
 */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line)) return false;
  if (BULLET.test(line) || /^[\p{Ll},;.)\]]/u.test(line)) return false;
  return !STOPS.test(line) || TRAILING_DOTS.test(line) || ABBREVIATED_END.test(line);
}

/**
 * Whether a line ends as running text does.
 *
 * "Der Gipfel beginnt morgen." → true; "Kein Ende in Sicht" → false
 */
export function isRunningText(line: string): boolean {
  const tail = line.slice(-8);
  if (line.length <= LONGEST_HEADLINE && ABBREVIATED_END.test(tail))
    return SENTENCE_INSIDE.test(line);
  if (FULL_STOP.test(tail) && !/\?["“”»«]?$/.test(tail)) return true;
  // A question, or a line cut off, still is running text when it holds more than one sentence or is very long.
  return line.length > LONGEST_HEADLINE || SENTENCE_INSIDE.test(line) || SIGNED.test(line);
}

/**
 * Whether a line is one sentence that ends in "!": a tabloid's headline, not running text.
 *
 * "Erdogan lässt 50.000 Beamte rauswerfen!" → true
 */
export function isShout(line: string): boolean {
  return (
    line.length <= LONGEST_SHOUT && /^[^.!?]{8,}!["“”»«]?$/u.test(line.replace(/\d\.(?=\d)/g, ''))
  );
}
