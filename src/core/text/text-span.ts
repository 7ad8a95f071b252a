import { countWords, isRunningText, isShout } from './line-shape.ts';
import type { Piece } from './piece.ts';

const WORD_INITIAL = /(?<![\p{L}\p{M}\p{N}-])\p{L}/gu;
/** Running text holds verbs and small words; of a menu nearly every word begins with a capital. */
const SHARE_OF_SMALL_WORDS = 0.3;
/** Labels glued to one another without a blank: "DepotBörsenlexikon". */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/gu;
const MOST_GLUED = 4;
/** A sentence has a subject, a verb and something about them. */
const FEWEST_WORDS = 5;
/** "Das ist alles." says nothing about where it stands; in UTF-16 units. */
const SHORTEST_SENTENCE = 24;
/** Only the beginning of a line is looked at; in UTF-16 units. */
const LOOKED_AT = 600;

/**
 * Whether a line reads as sentences: it ends as running text does and is not a row of names and labels.
 *
 * "Er traf am Freitag den Minister in Genf." → true; "Politik Wirtschaft Kultur Sport Reise." → false
 */
export function isProse(raw: string): boolean {
  if (raw.length < SHORTEST_SENTENCE || !isRunningText(raw) || isShout(raw)) return false;
  const head = raw.slice(0, LOOKED_AT);
  if (countWords(head) < FEWEST_WORDS) return head.length === LOOKED_AT || /[。！？]/u.test(head);
  let small = 0;
  let all = 0;
  for (const [letter] of head.matchAll(WORD_INITIAL)) {
    all++;
    // Letters of scripts without capitals are their own capitals.
    if (letter === letter.toLowerCase()) small++;
  }
  if (small < all * SHARE_OF_SMALL_WORDS) return false;
  return (head.match(GLUED)?.length ?? 0) < MOST_GLUED;
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
