import type { Term } from '#core/article.ts';
import { OFFICES, type Office } from '#core/knowledge/offices.ts';
import { putCountryInGenitive } from '#core/reading/inflect-country.ts';

import { nameCountry } from './name-value.ts';
import { findNationalTitle } from './national-titles.ts';

type Language = 'de' | 'en';

interface OfficeNaming {
  language: Language;
  /** Absent: the masculine title, as dictionaries do. */
  gender?: 'm' | 'f' | undefined;
  /** The name of an organisation; its id where nobody knows. */
  nameOrganisation: (id: string) => string;
}

/**
 * An office with the country or organisation it belongs to.
 *
 * { office: 'president', of: 'RU' } → "Präsident Russlands"; { office: 'party-leader', of: 'cdu' } → "Parteichef (CDU)";
 * { office: 'parliament-speaker', of: 'DE' } → "Bundestagspräsident"
 */
export function nameOffice(
  term: Pick<Term, 'office' | 'of' | 'ofName'>,
  { language, gender, nameOrganisation }: OfficeNaming,
): string {
  const title = nameTitle(term, language, gender);
  const holder = nameHolder(term, language, nameOrganisation);
  return [title, holder].filter(Boolean).join(language === 'de' ? ' ' : ' of ');
}

/** An office alone, "Ministerpräsidentin"; its key where the tables do not know it. */
export function nameTitle(
  { office, of }: Pick<Term, 'office' | 'of'>,
  language: Language,
  gender?: 'm' | 'f',
): string {
  const known = findOffice(office);
  if (!known) return office;
  if (language === 'en') return known.en;
  return (findNationalTitle(office, of) ?? known).de[gender === 'f' ? 1 : 0];
}

/** The weight of an office among several; 0 for one the tables do not know. */
export function rankOffice(office: string): number {
  return findOffice(office)?.rank ?? 0;
}

/** What an office belongs to, as it stands behind the title: "Russlands", "der USA", "(Nato)"; empty if the title says it. */
export function nameHolder(
  { office, of, ofName }: Pick<Term, 'office' | 'of' | 'ofName'>,
  language: Language,
  nameOrganisation: (id: string) => string,
): string {
  if (language === 'de' && findNationalTitle(office, of)?.alone) return '';
  if (!/^[A-Z]{2}$/.test(of)) {
    const name = nameOrganisation(of);
    // What no article names is called as the tables call it.
    const known = name === of ? (ofName ?? '') : name;
    return known && (language === 'de' ? `(${known})` : known);
  }
  const name = nameCountry(of, language);
  return language === 'de' ? putCountryInGenitive(of, name) : articleFor(of) + name;
}

function findOffice(office: string): Office | undefined {
  return (OFFICES as Record<string, Office>)[office];
}

/** English names that take an article behind "of". */
function articleFor(code: string): string {
  return ['US', 'GB', 'AE', 'NL', 'PH', 'CZ', 'SU', 'DO', 'CF', 'MV', 'BS'].includes(code)
    ? 'the '
    : '';
}
