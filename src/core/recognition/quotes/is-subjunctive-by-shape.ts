import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

/** Of one person; behind "sie" a form in -e is no plural. */
const isPronoun = testWord(({ lower }) => /^(?:er|sie|es|man)$/.test(lower));
/** What stands before a main clause. */
const EDGE = /^[,;:.!?–—„“"»«]$/;
/** Behind a t the past ends so, too; the table knows the others. */
const PRESENT = /^(?:\p{Ll}{2,}[^t]e|bitte|achte|rate|deute)$/u;

/**
 * Whether a word is a subjunctive of the present by its ending and its place: second in a main clause, behind a pronoun
 * of the third person.
 *
 * "Er bitte um Ruhe", "…, man beobachte die Lage" → true; "dass er gute Freunde" → false
 */
export function isSubjunctiveByShape(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isPronoun(tokens[at - 1]!.word)) return false;
  const { text } = tokens[at]!;
  if (!text.endsWith('e')) return false;
  const [before, pronoun] = [tokens[at - 2], tokens[at - 1]!];
  // A heading has no full stop: an empty line parts it from the sentence.
  if (before && !EDGE.test(before.text) && pronoun.start - before.end < 2) return false;
  return PRESENT.test(text) && !/^(?:wurde|alle|liefe)$/.test(text);
}
