import type { OfficeKind } from '#core/corpus/office-kind.ts';

const de = {
  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  actorsLead: (shown: number, total: number) =>
    shown === total
      ? `${total.toLocaleString('de')} Personen in der Auswahl`
      : `${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Personen der Auswahl`,
  countriesLead: (shown: number, total: number) =>
    shown === total
      ? `${total.toLocaleString('de')} Länder in der Auswahl`
      : `${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Ländern der Auswahl`,
  topicsLead: (shown: number, total: number) =>
    shown === total
      ? `${total.toLocaleString('de')} Themen in der Auswahl`
      : `${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Themen der Auswahl`,
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
  more: (count: number) => `${count.toLocaleString('de')} weitere`,
  found: (count: number) => `${count.toLocaleString('de')} gefunden`,
  former: 'zuletzt',
  byCountry: 'nach Land gruppieren',
  noCountry: 'ohne bekanntes Land',
  moreOf: (count: number, group: string) => `${count.toLocaleString('de')} weitere: ${group}`,
  fewerOf: (group: string) => `weniger zeigen: ${group}`,
  moreGroups: (count: number) =>
    count === 1 ? 'ein weiteres Land' : `${count.toLocaleString('de')} weitere Länder`,
};

const en: typeof de = {
  actors: 'Actors',
  countries: 'Countries',
  topics: 'Topics',
  actorsLead: (shown, total) =>
    shown === total
      ? `${total.toLocaleString('en')} people in the selection`
      : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} people of the selection`,
  countriesLead: (shown, total) =>
    shown === total
      ? `${total.toLocaleString('en')} countries in the selection`
      : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} countries of the selection`,
  topicsLead: (shown, total) =>
    shown === total
      ? `${total.toLocaleString('en')} topics in the selection`
      : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} topics of the selection`,
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
  more: (count) => `${count.toLocaleString('en')} more`,
  found: (count) => `${count.toLocaleString('en')} found`,
  former: 'last',
  byCountry: 'group by country',
  noCountry: 'country not known',
  moreOf: (count, group) => `${count.toLocaleString('en')} more: ${group}`,
  fewerOf: (group) => `show fewer: ${group}`,
  moreGroups: (count) =>
    count === 1 ? 'one more country' : `${count.toLocaleString('en')} more countries`,
};

export const OVERVIEWS_WORDING = { de, en };
