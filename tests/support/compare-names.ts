import { soundOfName } from '#core/recognition/sound-of-name.ts';

/**
 * Whether two spellings may be of one name: the first's last word stands in the second, by letters or by how it sounds,
 * or two of its words do.
 *
 * ('Wladimir Putin', 'Vladimir Vladimirovich PUTIN') → true
 */
export function compareNames(a: string, b: string): boolean {
  const words = fold(b);
  const folded = fold(a).filter((word) => word.length > 1);
  if (folded.length > 0 && words.includes(folded.at(-1)!)) return true;
  const right = words.map(soundOfName);
  const left = folded.map(soundOfName).filter((sound) => sound.length > 1);
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
