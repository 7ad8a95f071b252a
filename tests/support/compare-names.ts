/** Letters one alphabet writes and another does not, and sounds with several spellings. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|ch|cz|zh|j|sz|ts|tz|z|c/g, 's'],
  [/ph|v|w|f/g, 'v'],
  [/kh|gh|q|ck|k|g|h/g, 'k'],
  [/dh|th|d|t/g, 't'],
  [/[aeiouyäöü]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * Whether two spellings may be of one name: the first's last word stands in the second, by letters or by its consonants,
 * or two of its words do.
 *
 * ('Wladimir Putin', 'Vladimir Vladimirovich PUTIN') → true
 */
export function compareNames(a: string, b: string): boolean {
  const words = fold(b);
  const folded = fold(a).filter((word) => word.length > 1);
  if (folded.length > 0 && words.includes(folded.at(-1)!)) return true;
  const right = words.map(soundOf);
  const left = folded.map(soundOf).filter((sound) => sound.length > 1);
  if (left.length > 0 && right.includes(left.at(-1)!)) return true;
  return left.filter((sound) => right.includes(sound)).length > 1;
}

function fold(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[łøđ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function soundOf(word: string): string {
  return SOUNDS.reduce((sounds, [from, to]) => sounds.replace(from, to), word);
}
