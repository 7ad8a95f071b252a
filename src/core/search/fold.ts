// Most words need no folding.
const PLAIN = /^[a-z0-9]*$/;

const WRITTEN_OUT = /[aou]e/;

// Letters that NFD leaves whole, and those it need not be called for; ß counts as two letters, so that "Strasse" and "Straße" are one word.
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * A word as the search compares it: lower case, ß → ss, without diacritics. Length may change.
 *
 * "Größe" → "grosse"; "Wałęsa" → "walesa"
 */
export function foldMarks(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(/[äöü]/g, (letter) => LETTERS[letter] ?? letter);
  if (PLAIN.test(plain)) return plain;
  return plain
    .replace(/[ßøłıđæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * A marks-folded word with written-out umlauts made one letter, so that ä, ae and a are the same.
 *
 * "oel" → "ol"; "steuer" → "steur"
 */
export function foldUmlauts(folded: string): string {
  // Every e counts, so that "äe" and "aee" stay the same as well.
  return WRITTEN_OUT.test(folded) ? folded.replace(/([aou])e+/g, '$1') : folded;
}

/** Folds everything the search takes as equal: "Öl", "Oel" and "ol" → "ol". */
export function fold(word: string): string {
  return foldUmlauts(foldMarks(word));
}

// Runs of letters and digits; a hyphen parts "US-Präsident" into two words, each found at its beginning.
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word of a text with its place in UTF-16 units. */
export interface Word {
  start: number;
  text: string;
}

/**
 * The words the search knows of a text, in order.
 *
 * "US-Präsident Biden" → "US", "Präsident", "Biden"
 */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, text: match[0] }));
}
