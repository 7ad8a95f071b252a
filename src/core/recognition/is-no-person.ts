import { CALLED_LIKE_PERSONS, FIRM_BEFORE } from '#core/knowledge/titles.ts';

import { isThing } from './find-full-names.ts';
import { isTitleWord } from './parse-name.ts';
import { isCapital, surfaceOf, type Reading } from './reading.ts';

/**
 * Whether a name of the form of a person's that no table knows is a thing's, a company's or one that stands for anybody.
 *
 * "Villa Ada Solberg", "der Tabakkonzern Ada Solberg", "Max Mustermann" → true; "der Chef der Bank Jan Kolb" → false
 */
export function isNoPerson(reading: Reading, from: number, to: number): boolean {
  return (
    isThing(reading, from, to) ||
    isFirm(reading, from) ||
    CALLED_LIKE_PERSONS.test(surfaceOf(reading, from, to))
  );
}

/** What the company is stands before; not so behind "der Chef der Bank", who is the one the name means. */
function isFirm({ tokens, opens, groupEnd, groupStart }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  if (!isCapital(before) || opens[from] || groupEnd[from - 1] !== from) return false;
  if (!FIRM_BEFORE.test(before!.word.lower)) return false;
  const at = groupStart[from - 1]! - 2;
  return !(at >= 0 && /^de[rs]$/.test(tokens[at + 1]!.text) && isTitleWord(tokens[at]!.word));
}
