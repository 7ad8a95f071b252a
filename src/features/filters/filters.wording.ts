import type { FacetKey } from '#core/corpus/filter.ts';

const de = {
  filters: 'Filter',
  clear: 'alle aufheben',
  hide: 'Filter ausblenden',
  close: 'Filter schließen',
  facets: {
    actors: 'Akteure',
    countries: 'Länder',
    topics: 'Themen',
    organisations: 'Organisationen',
  } satisfies Record<FacetKey, string>,
  find: {
    actors: 'Akteure suchen',
    countries: 'Länder suchen',
    topics: 'Themen suchen',
    organisations: 'Organisationen suchen',
  } satisfies Record<FacetKey, string>,
  otherPeople: 'Weitere Personen',
  all: 'alle',
  any: {
    actors: 'einer genügt',
    countries: 'eines genügt',
    topics: 'eines genügt',
    organisations: 'eine genügt',
  } satisfies Record<FacetKey, string>,
  mode: (facet: string) => `${facet}: wie viele müssen vorkommen?`,
  with: 'mit',
  without: 'ohne',
  setWith: (name: string) => `mit ${name}`,
  setWithout: (name: string) => `ohne ${name}`,
  row: (name: string, state: string, count: string) =>
    state === '' ? `${name}, ${count}` : `${name}, ${state}, ${count}`,
  articles: (count: number) => `${count.toLocaleString('de')} Artikel`,
  removed: (count: number) => `nimmt ${count.toLocaleString('de')} Artikel weg`,
  more: (count: number) => `${count.toLocaleString('de')} weitere`,
  less: 'weniger',
  noValue: 'Nichts gefunden',
  show: (count: number) =>
    count === 0 ? 'Kein Artikel' : `${count.toLocaleString('de')} Artikel zeigen`,
};

const en: typeof de = {
  filters: 'Filters',
  clear: 'clear all',
  hide: 'Hide filters',
  close: 'Close filters',
  facets: {
    actors: 'Actors',
    countries: 'Countries',
    topics: 'Topics',
    organisations: 'Organisations',
  },
  find: {
    actors: 'Find actors',
    countries: 'Find countries',
    topics: 'Find topics',
    organisations: 'Find organisations',
  },
  otherPeople: 'Other people',
  all: 'all',
  any: {
    actors: 'one suffices',
    countries: 'one suffices',
    topics: 'one suffices',
    organisations: 'one suffices',
  },
  mode: (facet) => `${facet}: how many are needed?`,
  with: 'with',
  without: 'without',
  setWith: (name) => `with ${name}`,
  setWithout: (name) => `without ${name}`,
  row: (name, state, count) => (state === '' ? `${name}, ${count}` : `${name}, ${state}, ${count}`),
  articles: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`,
  removed: (count) =>
    `removes ${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`,
  more: (count) => `${count.toLocaleString('en')} more`,
  less: 'fewer',
  noValue: 'Nothing found',
  show: (count) =>
    count === 0
      ? 'No article'
      : `Show ${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`,
};

export const FILTERS_WORDING = { de, en };
