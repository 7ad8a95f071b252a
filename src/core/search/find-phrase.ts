import { SEARCH_FIELDS, type SearchIndex } from './read-search-index.ts';

// As MiniSearch weighs the fields of a word, times what words in a row are worth beside them.
const FIELD_WEIGHTS = [12, 6, 3] as const;

/**
 * The articles in which folded words stand one after the other, with a score: rare phrases, and those in titles, count
 * more. A phrase does not go over the end of a title or paragraph.
 */
export function findPhrase(
  { texts, alike, byFold }: SearchIndex,
  words: readonly string[],
  inTitle: boolean,
): Map<number, number> {
  const weights = new Map<number, number>();
  const wanted = words.map((word) => byFold.get(word) ?? 0);
  if (wanted.length === 0 || wanted.includes(0)) return weights;
  texts.forEach((text, article) => {
    const weight = weighPhrase({ text, alike, wanted, inTitle });
    if (weight > 0) weights.set(article, weight);
  });
  const rarity = Math.log(1 + texts.length / (weights.size + 1));
  return new Map(Array.from(weights, ([article, weight]) => [article, weight * rarity]));
}

interface PhraseSearch {
  text: Uint32Array;
  alike: Uint32Array;
  wanted: readonly number[];
  inTitle: boolean;
}

function weighPhrase({ text, alike, wanted, inTitle }: PhraseSearch): number {
  const first = wanted[0];
  let field = 0;
  let weight = 0;
  for (let at = 0; at < text.length && !(inTitle && field > 0); at++) {
    const number = text[at] ?? 0;
    if (number === 0) field = Math.min(field + 1, SEARCH_FIELDS.length - 1);
    else if (alike[number] === first && isPhraseAt({ text, alike, wanted }, at)) {
      // Once more in the same article tells less than once in another.
      weight = Math.max(weight, FIELD_WEIGHTS[field] ?? 0) + 1;
    }
  }
  return weight;
}

function isPhraseAt({ text, alike, wanted }: Omit<PhraseSearch, 'inTitle'>, at: number): boolean {
  return wanted.every((word, offset) => alike[text[at + offset] ?? 0] === word);
}
