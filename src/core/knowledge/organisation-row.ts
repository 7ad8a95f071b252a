/**
 * What an organisation is. `agency` is an office several states run together or an organisation runs for itself
 * (Frontex, UNHCR); a news agency is a `medium`, a club of states without treaty organs (G7) an `alliance`.
 */
export type OrganisationKind =
  | 'international'
  | 'alliance'
  | 'agency'
  | 'intelligence'
  | 'party'
  | 'militia'
  | 'medium'
  | 'movement'
  | 'company'
  | 'institute';

/**
 * One organisation, readable as a line: id (lower-case abbreviation or slug), name as a German newspaper prints it,
 * kind, ISO code of its country (empty when international), other forms separated by commas (abbreviations, long and
 * foreign names; nominative, without article).
 *
 * A name or form with a leading `?` is also an ordinary German word, a person's name or an abbreviation of several
 * things ("?Zeit", "?Linke", "?IS"): it counts only with evidence, which is quotation marks around it, an article and a
 * typical context, or the same organisation named by another form in the same text. Forms are case-sensitive.
 *
 * Parties of different countries may share a form; at most one of them has it without `?` and is meant where nothing in
 * the article speaks for another.
 *
 * ['nato', 'Nato', 'alliance', '', 'NATO, Nordatlantikpakt, Nordatlantische Allianz, ?Allianz']
 */
export type OrganisationRow = readonly [
  id: string,
  name: string,
  kind: OrganisationKind,
  country: string,
  forms?: string,
];

export interface OrganisationForm {
  text: string;
  /** The form alone proves nothing. */
  needsEvidence: boolean;
}

export interface Organisation {
  id: string;
  /** As printed, without the mark `?`. */
  name: string;
  kind: OrganisationKind;
  country: string | undefined;
  /** The name first, then the other forms. */
  forms: OrganisationForm[];
}

/**
 * Reads a row; never fails.
 *
 * ['zeit', '?Die Zeit', 'medium', 'DE', 'Zeit Online'] → name "Die Zeit", its first form in need of evidence
 */
export function parseOrganisation([
  id,
  name,
  kind,
  country,
  others,
]: OrganisationRow): Organisation {
  const forms = [name, ...(others?.split(',') ?? [])]
    .map((form) => form.trim())
    .map((form) => ({ text: form.replace(/^\?/, ''), needsEvidence: form.startsWith('?') }));
  return {
    id,
    name: name.replace(/^\?/, ''),
    kind,
    country: country || undefined,
    forms: forms.filter((form) => form.text),
  };
}
