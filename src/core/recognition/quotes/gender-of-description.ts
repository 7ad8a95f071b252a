import { DESCRIPTIONS } from '#core/knowledge/people-nouns.ts';

import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/**
 * The gender of whom a phrase describes that is said of somebody already named, in place of a pronoun; undefined where it
 * is no such phrase.
 *
 * "der SPD-Politiker" → m; "die Diplomatin" → f; "ein Diplomat" → undefined
 */
export function genderOfDescription(
  { tokens }: QuoteText,
  { from, to, coreTo }: NounPhrase,
): 'm' | 'f' | undefined {
  if (to !== coreTo || !DESCRIPTIONS.test(tokens[to - 1]!.text)) return undefined;
  const article = tokens[from]!.word.lower;
  return article === 'der' ? 'm' : article === 'die' ? 'f' : undefined;
}
