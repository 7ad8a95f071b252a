import { NOT_ADJECTIVES } from '#core/knowledge/no-subjects.ts';

import type { QuoteText } from './quote-text.ts';
import { isDeterminer } from './read-noun-core.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { ADVERBS, PREPOSITIONS } from './small-words.ts';
import { SIGN } from './word-signs.ts';

/** Endings of finite verbs; of the plural past as well, which is a subjunctive where somebody's words are given. */
const FINITE = /^\p{Ll}{2,}(?:t|te|ten|e|en)$/u;
/** The last word of a relative clause. */
const CLOSING = /^(?:\p{Ll}.*(?:t|te|en)|war|will|kann|soll|wird)$/u;
/** Words that end alike and may close a main clause. */
const LAST = /^(?:nicht|heute|jetzt|dort|fort|mit|statt|fest|bereit|zusammen)$/;

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
  if (!phrase || phrase.object) return false;
  const at = behindAttribute(source, phrase.to, to);
  if (at + 1 >= to) return false;
  if (source.signs[at]! & SIGN.subjunctive) return true;
  const { text } = tokens[at]!;
  if (!FINITE.test(text) && !NOT_ADJECTIVES.has(text)) return false;
  if (ADVERBS.has(text) || PREPOSITIONS.has(text) || isDeterminer(text)) return false;
  const last = tokens[to - 1]!.text;
  return !CLOSING.test(last) || LAST.test(last);
}

/** "die Häuser am Fluss": one behind a preposition and its noun. */
function behindAttribute(source: QuoteText, at: number, to: number): number {
  if (at >= to || !PREPOSITIONS.has(source.tokens[at]!.text)) return at;
  return readNounPhrase(source, at + 1, to)?.to ?? at;
}
