const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

/**
 * The id of a name: lower case, letters without a decomposition written out, marks dropped (ä→a), every other run of
 * signs one hyphen. Two spellings that differ only in diacritics share an id.
 *
 * "Wolodymyr Selenskyj" → "wolodymyr-selenskyj"; "Lech Wałęsa" → "lech-walesa"
 */
export function slugify(name: string): string {
  const lower = name.toLowerCase();
  // Most names have nothing to be written out.
  if (PLAIN.test(lower)) return lower.replaceAll(' ', '-');
  return lower
    .replace(/[ßøłıđæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
