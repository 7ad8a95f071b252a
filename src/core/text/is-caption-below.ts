import { isCredit } from './credit-grammar.ts';
import { holdsVerb } from './kicker-grammar.ts';
import { countWords, isHeadlineLike } from './line-shape.ts';
import type { Piece } from './piece.ts';

/** In words; headlines without a verb are shorter. */
const FEWEST_WORDS = 7;
/** Headlines do not tell the day. */
const OF_PICTURE = /\bam (?:\p{Lu}\p{Ll}+tag|Mittwoch)|Archiv/u;

/**
 * Whether a line is the caption of the picture whose credit stands right above it: it tells what is seen and has no verb,
 * or tells the day.
 *
 * "Foto: Muster/dpa" over "Der Präsident bei einer Rede in Lima am Sonntag" → true
 */
export function isCaptionBelow(pieces: readonly Piece[], index: number): boolean {
  const { raw, line, gap } = pieces[index]!;
  const credit = pieces[index - 1];
  if (credit?.kind !== 'boilerplate' || !isCredit(credit.line)) return false;
  if (!isHeadlineLike(line) || countWords(line) < FEWEST_WORDS) return false;
  return OF_PICTURE.test(raw) || (!gap && !holdsVerb(raw));
}
