import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

import { ADVERBS, PREPOSITIONS, SUBJECT_DETERMINERS } from './small-words.ts';

/** Of one person; behind "sie" a form in -e is no plural. */
const isPronoun = testWord(({ lower }) => /^(?:er|sie|es|man)$/.test(lower));
/** What stands before a main clause. */
const EDGE = /^[,;:.!?–—„“"»«]$/;
/** Behind a t the past ends so, too; the table knows the others. */
const PRESENT = /^(?:\p{Ll}{2,}[^t]e|bitte|achte|rate|deute)$/u;

/** At the head of a sentence, of one thing. */
const ARTICLE = /^(?:Der|Die|Das|Eine?|Seine?|Ihre?|Diese[rs]?|Keine?)$/;
/** Words in -e that are no verbs, besides determiners, prepositions and adverbs. */
const NO_VERB = /^(?:w[uü]rde|sowie|nahe|beinahe|gerade|gerne|alleine|andere)$/;

/**
 * Whether a word is a subjunctive of the present by its ending and its place: second in a main clause, behind a pronoun
 * of the third person or a noun at the head of its sentence.
 *
 * "Er bitte um Ruhe", "…, man beobachte die Lage" → true; "dass er gute Freunde" → false
 */
export function isSubjunctiveByShape(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (at === 0 || !text.endsWith('e')) return false;
  if (!isPronoun(tokens[at - 1]!.word)) return isBehindSubject(tokens, at);
  const [before, pronoun] = [tokens[at - 2], tokens[at - 1]!];
  // A heading has no full stop: an empty line parts it from the sentence.
  if (before && !EDGE.test(before.text) && pronoun.start - before.end < 2) return false;
  return PRESENT.test(text) && !/^(?:wurde|alle|liefe)$/.test(text);
}

/** A noun of one thing at the head of a sentence, behind which nothing but its verb can stand: "Das Gesetz belaste". */
function isBehindSubject(tokens: readonly Token[], at: number): boolean {
  let article = at - 2;
  if (article < 0 || !/^\p{Lu}/u.test(tokens[at - 1]!.text)) return false;
  if (/^\p{Ll}+e[rs]?$/u.test(tokens[article]!.text)) article--;
  if (!ARTICLE.test(tokens[article]?.text ?? '')) return false;
  const before = tokens[article - 1];
  const opens = !before || EDGE.test(before.text) || tokens[article]!.start - before.end > 1;
  // "Die Website nordlage.de"
  if (tokens[at + 1]?.start === tokens[at]!.end) return false;
  const { text } = tokens[at]!;
  const small = SUBJECT_DETERMINERS.has(text) || PREPOSITIONS.has(text) || ADVERBS.has(text);
  return opens && !small && PRESENT.test(text) && !NO_VERB.test(text);
}
