import { NOT_THE_HOLDER, NOT_THE_HOLDER_STEM } from '#core/knowledge/role-words.ts';

import type { Finding } from './finding.ts';
import type { OfficeQuery } from './holders.ts';
import { isCapital, type Reading } from './reading.ts';
import { ORGANISATION_ROLE_WORDS, roleWordOf, type RoleWord } from './role-lexicon.ts';

// "Informationsminister": no office of its own in the tables.
const MINISTER: RoleWord = { ...ORGANISATION_ROLE_WORDS.get('Minister')!, offices: ['minister'] };
const VAGUE = ORGANISATION_ROLE_WORDS.get('Chef');

/** Whoever an office means: of the tables, or somebody an article gives that office. */
export interface Holder {
  id: string;
  country: string | undefined;
}

/**
 * The person of a finding where the title before the name is one of the offices asked for, whether the tables know the
 * person or not; undefined where it is another one, a former or a deputy one.
 *
 * "Innenminister Okafor sprach … so der Innenminister" → okafor; "Ex-Präsident Uribe" → nobody
 */
export function readTitled(
  reading: Reading,
  { kind, entity, from, country }: Finding,
  { offices, of, gender }: OfficeQuery,
): Holder | undefined {
  if (kind !== 'person' || entity === null || (of !== undefined && of !== country))
    return undefined;
  const title = readTitle(reading, from);
  if (!title || (gender && title.gender && title.gender !== gender)) return undefined;
  // "Fifa-Chef Muster" is no "Generalsekretär", though "Chef" may stand for one.
  const vague = title === VAGUE && offices[0] === 'secretary-general' && offices !== VAGUE?.offices;
  return !vague && offices.some((office) => title.offices.includes(office))
    ? { id: entity, country }
    : undefined;
}

function readTitle(
  { tokens, opens, groupStart, groupEnd }: Reading,
  from: number,
): RoleWord | undefined {
  const at = from - 1;
  if (at < 0 || opens[from] || groupEnd[at] !== from || !isCapital(tokens[at])) return undefined;
  const start = groupStart[at]!;
  if (start < at && /^(?:Ex|Alt|Vize)$/.test(tokens[start]!.text)) return undefined;
  const before = start > 0 ? tokens[start - 1]!.word.lower : '';
  if (NOT_THE_HOLDER.has(before) || NOT_THE_HOLDER_STEM.test(before)) return undefined;
  const { word } = tokens[at]!;
  // "Informationsminister Okafor … der Minister"
  return (
    roleWordOf(word) ??
    ORGANISATION_ROLE_WORDS.get(word.text) ??
    (/^\p{Lu}\p{L}+minister(?:in)?$/u.test(word.text) ? MINISTER : undefined)
  );
}
