export type OrganisationKind =
  | 'international'
  | 'alliance'
  | 'agency'
  | 'intelligence'
  | 'party'
  | 'militia'
  | 'medium'
  | 'movement'
  | 'institute';

/**
 * One organisation, readable as a line: id (lower-case abbreviation or slug), name as a German newspaper prints it,
 * kind, ISO code of its country (empty when international), other forms separated by commas (abbreviations, long and
 * foreign names; nominative, without article).
 *
 * ['nato', 'Nato', 'alliance', '', 'NATO, Nordatlantikpakt, Nordatlantische Allianz']
 */
export type OrganisationRow = readonly [
  id: string,
  name: string,
  kind: OrganisationKind,
  country: string,
  forms?: string,
];
