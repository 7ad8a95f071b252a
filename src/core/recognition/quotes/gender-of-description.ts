import { MEN, OTHERS, WOMEN } from '#core/knowledge/people-nouns.ts';

import { isCapitalised, type QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { PREPOSITIONS } from './small-words.ts';

/**
 * The gender of the one person a definite phrase describes who may have been named before; undefined where it is no
 * such phrase.
 *
 * "der SPD-Politiker" → m; "die Diplomatin" → f; "ein Diplomat", "die Diplomaten" → undefined
 */
export function genderOfDescription(
  { text, tokens }: QuoteText,
  { from, head, coreTo, several }: NounPhrase,
): 'm' | 'f' | undefined {
  const article = tokens[from]!.word.lower;
  const last = tokens[coreTo - 1]!;
  const noun = article === 'des' ? last.text.replace(/e?s$/, '') : last.text;
  // "des Rezensenten Max Muster": a name stands behind the noun.
  if (/\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(tokens[head]!.start, last.end))) return undefined;
  if (several || coreTo - 1 === from || OTHERS.test(noun)) return undefined;
  // "laut der Partei", "nach Angaben der Polizei": no subject.
  if (article === 'des') return MEN.test(noun) ? 'm' : undefined;
  const before = tokens[from - 1];
  if (before?.kind === 'word' && (isCapitalised(before.text) || PREPOSITIONS.has(before.text)))
    return undefined;
  if (article === 'der' && MEN.test(noun)) return 'm';
  return article === 'die' && WOMEN.test(noun) ? 'f' : undefined;
}
