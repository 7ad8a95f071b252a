import type { OfficeKey } from '#core/knowledge/offices.ts';
import { ORGANISATION_ROLE_ROWS, ROLE_ROWS, type RoleRow } from '#core/knowledge/role-words.ts';

/** A form of a word for an office. */
export interface RoleWord {
  offices: readonly OfficeKey[];
  /** Country or organisation the word is tied to. */
  of: string | undefined;
  /** Known only for feminine forms; a masculine form may be meant for all. */
  gender: 'f' | undefined;
  /** The form can be plural: "Präsidenten", "Minister". */
  number: 'singular' | 'plural' | 'either';
}

/** Words for offices of countries, by form: "Präsidentin", "Ministers". */
export const ROLE_WORDS = buildLexicon(ROLE_ROWS);

/** Heads of compounds with an organisation, by form: "Chef" in "Nato-Chef". */
export const ORGANISATION_ROLE_WORDS = buildLexicon(ORGANISATION_ROLE_ROWS);

/** Forms of colleagues, whose office is that of the person before: "sein russischer Amtskollege". */
export const COLLEAGUES: ReadonlySet<string> = new Set(
  'Amtskollege Amtskollegen Amtskollegin Kollege Kollegen Kollegin Ressortkollege Ressortkollegen Ressortkollegin Pendant Gegenüber Amtsbruder'.split(
    ' ',
  ),
);

function buildLexicon(rows: readonly RoleRow[]): ReadonlyMap<string, RoleWord> {
  const lexicon = new Map<string, RoleWord>();
  for (const [word, declension, offices, of] of rows) {
    const keys = offices.split(' ') as OfficeKey[];
    for (const [form, number, gender] of decline(word, declension)) {
      lexicon.set(form, { offices: keys, of, gender, number });
    }
  }
  return lexicon;
}

type Form = [form: string, number: RoleWord['number'], gender: 'f' | undefined];

function decline(word: string, declension: RoleRow[1]): Form[] {
  const feminine: Form[] = [[`${word}in`, 'singular', 'f']];
  switch (declension) {
    case 'ent':
      return [[word, 'singular', undefined], [`${word}en`, 'either', undefined], ...feminine];
    case 'er':
      return [[word, 'either', undefined], [`${word}s`, 'singular', undefined], ...feminine];
    case 'chef':
      return [[word, 'singular', undefined], [`${word}s`, 'either', undefined], ...feminine];
    case 'fixed':
      return [[word, 'singular', undefined]];
  }
}
