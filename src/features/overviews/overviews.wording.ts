import { inEnglish, inGerman } from '#core/wording/format-number.ts';
import type { OfficeKind } from '#core/wording/office-kind.ts';

const de = {
  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  actorsLead: (shown: number, total: number) =>
    shown === total
      ? `${inGerman(total)} Personen in der Auswahl`
      : `${inGerman(shown)} von ${inGerman(total)} Personen der Auswahl`,
  countriesLead: (shown: number, total: number) =>
    shown === total
      ? `${inGerman(total)} Länder in der Auswahl`
      : `${inGerman(shown)} von ${inGerman(total)} Ländern der Auswahl`,
  topicsLead: (shown: number, total: number) =>
    shown === total
      ? `${inGerman(total)} Themen in der Auswahl`
      : `${inGerman(shown)} von ${inGerman(total)} Themen der Auswahl`,
  name: 'Name',
  country: 'Land',
  office: 'Amt',
  articles: 'Artikel',
  mentions: 'Erwähnungen',
  mainActors: 'Am häufigsten genannt',
  search: 'Nach Namen suchen',
  allCountries: 'alle Länder',
  allOffices: 'alle Ämter',
  kind: 'Art des Amts',
  kinds: {
    head: 'Staats- und Regierungschefs',
    minister: 'Minister und Stellvertreter',
    body: 'internationale Organisationen',
    party: 'Parteien',
    armed: 'bewaffnete Gruppen',
    other: 'andere Ämter',
    none: 'kein Amt bekannt',
  } satisfies Record<OfficeKind, string>,
  nothing: 'Niemand in der Auswahl passt dazu.',
  nothingElse: 'Nichts in der Auswahl passt dazu.',
  reset: 'Alle zeigen',
  more: (count: number) => `${inGerman(count)} weitere`,
  found: (count: number) => `${inGerman(count)} gefunden`,
  former: 'zuletzt',
  byCountry: 'nach Land gruppieren',
  noCountry: 'ohne bekanntes Land',
  moreOf: (count: number, group: string) => `${inGerman(count)} weitere: ${group}`,
  fewerOf: (group: string) => `weniger zeigen: ${group}`,
  moreGroups: (count: number) =>
    count === 1 ? 'ein weiteres Land' : `${inGerman(count)} weitere Länder`,
};

const en: typeof de = {
  actors: 'Actors',
  countries: 'Countries',
  topics: 'Topics',
  actorsLead: (shown, total) =>
    shown === total
      ? `${inEnglish(total)} people in the selection`
      : `${inEnglish(shown)} of ${inEnglish(total)} people of the selection`,
  countriesLead: (shown, total) =>
    shown === total
      ? `${inEnglish(total)} countries in the selection`
      : `${inEnglish(shown)} of ${inEnglish(total)} countries of the selection`,
  topicsLead: (shown, total) =>
    shown === total
      ? `${inEnglish(total)} topics in the selection`
      : `${inEnglish(shown)} of ${inEnglish(total)} topics of the selection`,
  name: 'Name',
  country: 'Country',
  office: 'Office',
  articles: 'Articles',
  mentions: 'Mentions',
  mainActors: 'Most often named',
  search: 'Search by name',
  allCountries: 'all countries',
  allOffices: 'all offices',
  kind: 'Kind of office',
  kinds: {
    head: 'heads of state and government',
    minister: 'ministers and deputies',
    body: 'international organisations',
    party: 'parties',
    armed: 'armed groups',
    other: 'other offices',
    none: 'no office known',
  },
  nothing: 'Nobody in the selection fits.',
  nothingElse: 'Nothing in the selection fits.',
  reset: 'Show all',
  more: (count) => `${inEnglish(count)} more`,
  found: (count) => `${inEnglish(count)} found`,
  former: 'last',
  byCountry: 'group by country',
  noCountry: 'country not known',
  moreOf: (count, group) => `${inEnglish(count)} more: ${group}`,
  fewerOf: (group) => `show fewer: ${group}`,
  moreGroups: (count) => (count === 1 ? 'one more country' : `${inEnglish(count)} more countries`),
};

export const OVERVIEWS_WORDING = { de, en };
