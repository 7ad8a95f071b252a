import { MEN, OTHERS, WOMEN } from '#core/knowledge/people-nouns.ts';
import { perWord, type Word } from '#core/text/word.ts';

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
  if (several || coreTo - 1 === from) return undefined;
  // "des Rezensenten Max Muster": a name stands behind the noun.
  if (/\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(tokens[head]!.start, last.end))) return undefined;
  // "laut der Partei", "nach Angaben der Polizei": no subject.
  if (article === 'des') return MEN.test(noun) && !OTHERS.test(noun) ? 'm' : undefined;
  if (article !== 'der' && article !== 'die') return undefined;
  const before = tokens[from - 1];
  if (before?.kind === 'word' && (isCapitalised(before.text) || PREPOSITIONS.has(before.text)))
    return undefined;
  return describesOne(last.word, article);
}

function describesOne(noun: Word, article: 'der' | 'die'): 'm' | 'f' | undefined {
  const genders = gendersOf(noun);
  if (genders === null) return undefined;
  if (article === 'der') return genders.m ? 'm' : undefined;
  return genders.f ? 'f' : undefined;
}

/** Which genders a noun may have that means one person who does not speak for another; null where none. */
const gendersOf = perWord(({ text }) => {
  const genders = { m: MEN.test(text), f: WOMEN.test(text) };
  return (genders.m || genders.f) && !OTHERS.test(text) ? genders : null;
});
