import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import { standsInSubjunctive } from './report.ts';
import { SIGN } from './word-signs.ts';

/** Names an account of its own. */
const REFERENCE = /^(?:Demnach|Danach)$/;

/**
 * Whether a sentence as a whole is in somebody's words: it stands in the subjunctive, and so do its verbs of speech.
 *
 * "Xi habe ihm zugesagt, das Abkommen zu achten." → true
 */
export function tellsWithin(
  source: QuoteText,
  sentence: Sentence,
  hits: readonly VerbHit[],
): boolean {
  const { tokens, signs } = source;
  const { from, signs: any } = sentence;
  if ((any & SIGN.subjunctive) === 0 || (any & SIGN.source) !== 0) return false;
  if (REFERENCE.test(tokens[from]!.text)) return false;
  const isSubjunctive = (at: number) => (signs[at]! & SIGN.subjunctive) !== 0;
  return hits.every(({ finite }) => isSubjunctive(finite)) && standsInSubjunctive(source, sentence);
}
