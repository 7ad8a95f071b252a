/** Letters that transliterations and neighbouring languages write for one sound; the longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|dsch|tch|dzh|zh|cz|ts|tz|sch|sh|sz|z|ß/g, 's'],
  [/kh|ch|gh/g, 'h'],
  [/ph|v|w/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const FOREIGN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'a',
  œ: 'o',
};
const INNER_VOWELS = /(?<=.)[aeiou](?=.)/g;

/**
 * How a name sounds, roughly: one spelling for what transliterations write in several ways. Inner vowels are left out,
 * the last one tells Maria from Mario.
 *
 * "Achmed", "Ahmed", "Ahmad" → "ahmd"; "Nawalnaja", "Navalnaya" → "nflna"
 */
export function soundOfName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[øłıđæœ]/g, (letter) => FOREIGN[letter]!)
    .normalize('NFD')
    .replace(/[^a-zß]/g, '');
  const sounds = SOUNDS.reduce((word, [from, to]) => word.replace(from, to), plain);
  return sounds
    .replace(INNER_VOWELS, '')
    .replace(INNER_VOWELS, '')
    .replace(/(.)\1+/g, '$1');
}

/** Of first and last word together, as a key; undefined where too little is left to tell two people apart. */
export function soundKeyOf(first: string, last: string): string | undefined {
  const [given, surname] = [recallSound(first), recallSound(last)];
  // "Li Na" and "Lu Ni" sound alike as well.
  if (given.length < 3 || surname.length < 3) return undefined;
  // "Rezaei" is not "Raisi": so little is left of both that how the sibilant is voiced has to tell them apart.
  const voiced = surname.length === 3 && /[^t]z/i.test(last) ? ' z' : '';
  return `${given} ${surname}${voiced}`;
}

const SOUNDS_HEARD = new Map<string, string>();
// The names of a few hundred articles; given names come again and again.
const MOST_HEARD = 4096;

/** As `soundOfName`, for names met before from memory. */
function recallSound(name: string): string {
  let sound = SOUNDS_HEARD.get(name);
  if (sound !== undefined) return sound;
  if (SOUNDS_HEARD.size >= MOST_HEARD) SOUNDS_HEARD.clear();
  SOUNDS_HEARD.set(name, (sound = soundOfName(name)));
  return sound;
}
