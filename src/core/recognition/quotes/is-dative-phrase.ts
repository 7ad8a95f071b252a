import { NOT_ADJECTIVES } from '#core/knowledge/no-subjects.ts';

import { isCapitalised, type QuoteText } from './quote-text.ts';

const DATIVE = /^\p{Ll}{3,}en$/u;
const NATION = /^\p{Lu}\p{Ll}+schen$/u;

/**
 * Whether the phrase at a token begins with "der" and an adjective in -en, and so is no subject: it is a feminine noun
 * to whom something is said, or a genitive.
 *
 * "Der Deutschen Welle sagte X", "der spanischen Zeitung" → true; "Der spanische Minister" → false
 */
export function isDativePhrase({ tokens, personEnds }: QuoteText, from: number): boolean {
  const [article, word, noun] = [tokens[from]!, tokens[from + 1], tokens[from + 2]];
  if (!word || !noun || article.word.lower !== 'der' || !isCapitalised(noun.text)) return false;
  if (personEnds.has(word.start)) return false;
  return isCapitalised(word.text)
    ? NATION.test(word.text)
    : DATIVE.test(word.text) && !NOT_ADJECTIVES.has(word.text);
}
