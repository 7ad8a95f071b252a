import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  '’': "'",
};

/**
 * Every full name that follows from those a row lists, these first: each first name with each surname where a name is
 * two words, and all of them as they are written without foreign marks, umlauts and curved apostrophes.
 *
 * ['Wladimir Medwedew', 'Vladimir Medwedjew'] → also "Wladimir Medwedjew" and "Vladimir Medwedew";
 * ['Jana Černochová'] → also "Jana Cernochova"; ['Gerd Müller'] → also "Gerd Mueller"
 */
export function crossNames(listed: readonly string[]): string[] {
  const names = listed.length > 1 ? crossPairs(listed) : [...listed];
  if (!names.some(isForeign)) return names;
  const all = new Set(names);
  for (const name of names.filter(isForeign)) {
    const plain = dropForeignMarks(name);
    all.add(plain);
    for (const each of [name, plain]) all.add(each.replace(UMLAUT, spellOut));
  }
  return [...all];
}

/** Whether a name has letters that agencies without them write otherwise. */
export function isForeign(name: string): boolean {
  return FOREIGN.test(name);
}

function crossPairs(listed: readonly string[]): string[] {
  const names = new Set(listed);
  const pairs = listed.filter((name) => TWO_WORDS.test(name)).map((name) => name.split(' '));
  const surnames = new Set(pairs.map(([, last]) => last));
  for (const first of new Set(pairs.map(([given]) => given))) {
    // "Xi Jinping" and "Jinping Xi" make no "Xi Xi".
    for (const last of surnames) if (last !== first) names.add(`${first} ${last}`);
  }
  return [...names];
}

function spellOut(letter: string): string {
  return UMLAUTS[letter]!;
}

// "König Mohammed" and "Mohammed VI." make no "König VI.".
const TWO_WORDS = /^\S+ (?![IVX]+\.?$)\S+$/;
const FOREIGN = /[^\x20-\x7e]/;
const UMLAUT = /[äöüÄÖÜß’]/g;
