import { FIRST_SPELLING, SAME_WORD, SPELLINGS, respell } from '#core/knowledge/unpack-names.ts';

/**
 * Writes the names of a row, field by field, without what its words share: a word that stood before is a sign, one that
 * is another one in one or two spellings is that one's sign and theirs. `unpackNames` gives them back.
 */
export function packNames(...fields: readonly (readonly string[])[]): string {
  const words: string[] = [];
  const write = (word: string): string => {
    if (SAME_WORD.includes(word.charAt(0) || ' ') || word.includes('|'))
      throw new Error(`"${word}" of ${fields[0]?.[0]} would be read as a sign`);
    const known = words.slice(0, SAME_WORD.length);
    const same = known.indexOf(word);
    if (same >= 0) return SAME_WORD[same]!;
    words.push(word);
    const steps = known.map((other, from) => [from, findSpellings(word, other)] as const);
    const [from, spelling] = steps.reduce(
      (best, step) => (step[1].length < best[1].length ? step : best),
      [0, word],
    );
    return spelling.length + 1 < word.length ? SAME_WORD[from]! + spelling : word;
  };
  const writeAll = (text: string) => text.split(' ').map(write).join(' ');
  const writeSigned = (form: string) =>
    /^[=~?]/.test(form) ? form[0]! + writeAll(form.slice(1)) : writeAll(form);
  return fields
    .map((names) => names.map(writeSigned).join(','))
    .join('|')
    .replace(/\|+$/, '');
}

/** One or two signs of spellings that make a word of another one; the word itself where none do. */
function findSpellings(word: string, other: string): string {
  const single = listSpelled(other);
  const one = single.find(([, spelled]) => spelled === word);
  if (one) return one[0];
  for (const [sign, spelled] of single) {
    const two = listSpelled(spelled).find(([, twice]) => twice === word);
    if (two) return sign + two[0];
  }
  return word;
}

/** What each spelling that changes a word makes of it, behind the spelling's sign. */
function listSpelled(word: string): [sign: string, spelled: string][] {
  const edged = `_${word}_`;
  return SPELLINGS.flatMap((spelling, index): [string, string][] =>
    edged.includes(spelling[0])
      ? [[String.fromCharCode(FIRST_SPELLING + index), respell(word, spelling)]]
      : [],
  );
}
