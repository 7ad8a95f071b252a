import type { OfficeKey } from '#core/knowledge/offices.ts';
import { ORGANISATION_ROLE_ROWS, ROLE_ROWS, type RoleRow } from '#core/knowledge/role-words.ts';
import { perWord } from '#core/text/word.ts';

/** A form of a word for an office. */
export interface RoleWord {
  offices: readonly OfficeKey[];
  /** Country or organisation the word is tied to. */
  of: string | undefined;
  /** Gender of the one who is meant: "der Präsident" is a man, "das Staatsoberhaupt" either. */
  gender: 'm' | 'f' | undefined;
  /** The form can be plural: "Präsidenten", "Minister". */
  number: 'singular' | 'plural' | 'either';
}

/** Words for offices of countries, by form: "Präsidentin", "Ministers". */
export const ROLE_WORDS = buildLexicon(ROLE_ROWS);

/** As `ROLE_WORDS`, for the word of a token. */
export const roleWordOf = perWord(({ text }) => ROLE_WORDS.get(text) ?? null);

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
      // "Bundesaußenministerin": whose federation, the article tells.
      if (/minister(?:in|s)?$/.test(form)) {
        lexicon.set(`Bundes${form.toLowerCase()}`, { offices: keys, of, gender, number });
      }
    }
  }
  return lexicon;
}

type Form = [form: string, number: RoleWord['number'], gender: RoleWord['gender']];

function decline(word: string, declension: RoleRow[1]): Form[] {
  const gender = word.endsWith('haupt') ? undefined : 'm';
  const feminine: Form[] = gender ? [[`${word}in`, 'singular', 'f']] : [];
  const forms: Record<RoleRow[1], Form[]> = {
    ent: [[word, 'singular', gender], [`${word}en`, 'either', gender], ...feminine],
    er: [[word, 'either', gender], [`${word}s`, 'singular', gender], ...feminine],
    chef: [[word, 'singular', gender], [`${word}s`, 'either', gender], ...feminine],
    fixed: [[word, 'singular', word.endsWith('in') ? 'f' : undefined]],
  };
  return forms[declension];
}
