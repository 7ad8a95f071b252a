import { isRunningText, isShout } from './line-shape.ts';
import { testLine } from './line.ts';
import type { Piece } from './piece.ts';

/** Running text holds verbs and small words; of a menu nearly every word begins with a capital. */
const SHARE_OF_SMALL_WORDS = 0.3;
/** Labels glued to one another without a blank: "DepotBörsenlexikon". */
const MOST_GLUED = 4;
/** A sentence has a subject, a verb and something about them. */
const FEWEST_WORDS = 5;
/** "Das ist alles." says nothing about where it stands; in UTF-16 units. */
const SHORTEST_SENTENCE = 24;
/** Kicker and headline of a teaser on one line. */
const LONGEST_TEASER = 130;
const STOP = /[.!?…:;]['"“”’»«)\]]{0,3}(?: ?[([][^()[\]]{2,40}[)\]]){0,2}$/;
/** Only the beginning of a line is looked at; in UTF-16 units. */
const LOOKED_AT = 300;
const CASELESS = /\p{Lo}/u;

/**
 * Whether a line reads as sentences: it ends as running text does and is not a row of names and labels.
 *
 * "Er traf am Freitag den Minister in Genf." → true; "Politik Wirtschaft Kultur Sport Reise." → false
 */
export const isProse = testLine((line) => {
  const { raw } = line;
  if (raw.length < SHORTEST_SENTENCE || !isRunningText(line) || isShout(line)) return false;
  // A teaser's kicker may ask a question before its headline.
  if (raw.length < LONGEST_TEASER && !STOP.test(raw)) return false;
  const head = raw.slice(0, LOOKED_AT);
  const { words, small, glued } = countLetters(head);
  if (words < FEWEST_WORDS) return head.length === LOOKED_AT || /[。！？]/u.test(head);
  return small >= words * SHARE_OF_SMALL_WORDS && glued < MOST_GLUED;
});

/** Words, those among them that begin small, and capitals in the middle of words; letters without case are small. */
function countLetters(head: string): { words: number; small: number; glued: number } {
  let [words, small, glued] = [0, 0, 0];
  let inWord = false;
  let wasSmall = false;
  for (const letter of head) {
    const shape = readCase(letter);
    const isSmall = (shape & SMALL) !== 0;
    const isLetter = (shape & LETTER) !== 0;
    // A compound's hyphen and an apostrophe stand inside the word.
    const joins: boolean = inWord && (letter === '-' || letter === '’' || letter === '\u00AD');
    if (isLetter && !inWord) {
      words++;
      if (isSmall) small++;
    } else if (isLetter && wasSmall && !isSmall) glued++;
    inWord = isLetter || joins;
    wasSmall = isLetter && isSmall;
  }
  return { words, small, glued };
}

const SMALL = 1;
const LETTER = 2;
const KNOWN = 4;
/** The shapes of the letters met so far, by their UTF-16 unit. */
const shapes = new Uint8Array(0x10000);

/** Whether a letter is small, and one at all; a pair of units is never kept. */
function readCase(letter: string): number {
  const code = letter.length === 1 ? letter.charCodeAt(0) : 0;
  const kept = code === 0 ? 0 : shapes[code]!;
  if (kept !== 0) return kept;
  const isSmall = letter === letter.toLowerCase();
  const isLetter = !isSmall || letter !== letter.toUpperCase() || CASELESS.test(letter);
  const shape = KNOWN | (isSmall ? SMALL : 0) | (isLetter ? LETTER : 0);
  if (code !== 0) shapes[code] = shape;
  return shape;
}

/** A paragraph longer than this tells no more about where the text stands. */
const MOST_WEIGHT = 500;
/** Sentences of teasers are short; this much of one is not counted. */
const COST_OF_PROSE = 50;
/** What a line between paragraphs costs: ten of them outweigh the abstract of a teaser. */
const COST_OF_LINE = 30;

/**
 * First and last index of the pieces among which the running text is densest, by the greatest sum of weights; null for
 * a text without a sentence. Linear.
 *
 * menu, headline, paragraph, subhead, paragraph, footer → the two paragraphs and what is between
 */
export function findTextSpan(
  pieces: readonly Piece[],
  prose: readonly boolean[],
): { from: number; to: number } | null {
  let best = 0;
  let span: { from: number; to: number } | null = null;
  let sum = 0;
  let from = 0;
  pieces.forEach((piece, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += prose[index] ? Math.min(piece.raw.length, MOST_WEIGHT) - COST_OF_PROSE : -COST_OF_LINE;
    if (sum > best) {
      best = sum;
      span = { from, to: index };
    }
  });
  return span;
}
