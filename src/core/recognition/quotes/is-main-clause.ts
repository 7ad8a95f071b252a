import type { QuoteText } from './quote-text.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import {
  ADVERBS,
  NOT_ADJECTIVES,
  OBJECT_DETERMINERS,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
} from './small-words.ts';

/** Endings of finite verbs; of the plural past as well, which is a subjunctive where somebody's words are given. */
const FINITE = /^\p{Ll}{2,}(?:t|te|ten|e|en)$/u;
const NO_VERB = [ADVERBS, PREPOSITIONS, SUBJECT_DETERMINERS, OBJECT_DETERMINERS];
const CLOSING_VERB =
  /^(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|(?:will|woll|soll|kann|könn|konn|muss|müss|darf|dürf|durf|mag|mög)(?:en|t?en?)?)$/;

/**
 * Whether the tokens `[from, end)` are a clause of their own: a subject, its verb and more. In a relative clause the verb
 * comes last.
 *
 * "die Vereinten Nationen hofften auf Hilfe" → true; "die Nationen helfen wollen" → false
 */
export function isMainClause(source: QuoteText, from: number, end: number): boolean {
  const { tokens } = source;
  let to = end;
  while (to > from && tokens[to - 1]!.kind === 'sign') to--;
  const phrase = readNounPhrase(source, from, to);
  if (!phrase || phrase.object || phrase.to + 1 >= to) return false;
  const { text } = tokens[phrase.to]!;
  if (!FINITE.test(text) && !NOT_ADJECTIVES.has(text)) return false;
  if (NO_VERB.some((words) => words.has(text))) return false;
  return !CLOSING_VERB.test(tokens[to - 1]!.text);
}
