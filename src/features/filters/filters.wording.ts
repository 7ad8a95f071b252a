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
    sources: 'Quellen',
    status: 'Lesestatus',
  } satisfies Record<FacetKey, string>,
  find: {
    actors: 'Akteure suchen',
    countries: 'Länder suchen',
    topics: 'Themen suchen',
    organisations: 'Organisationen suchen',
    sources: 'Quellen suchen',
    status: 'Lesestatus suchen',
  } satisfies Record<FacetKey, string>,
  otherPeople: 'Weitere Personen',
  all: 'alle',
  any: {
    actors: 'einer genügt',
    countries: 'eines genügt',
    topics: 'eines genügt',
    organisations: 'eine genügt',
    sources: 'eine genügt',
    status: 'eines genügt',
  } satisfies Record<FacetKey, string>,
  mode: (facet: string) => `${facet}: wie viele müssen vorkommen?`,
  named: {
    with: 'mit',
    without: 'ohne',
    setWith: (name: string) => `mit ${name}`,
    setWithout: (name: string) => `ohne ${name}`,
  },
  // "mit mit Stern" would be nonsense: a status is wanted alone or not.
  status: {
    with: 'nur',
    without: 'nicht',
    setWith: (name: string) => `nur ${name}`,
    setWithout: (name: string) => `nicht ${name}`,
  },
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
    sources: 'Sources',
    status: 'Reading status',
  },
  find: {
    actors: 'Find actors',
    countries: 'Find countries',
    topics: 'Find topics',
    organisations: 'Find organisations',
    sources: 'Find sources',
    status: 'Find a status',
  },
  otherPeople: 'Other people',
  all: 'all',
  any: {
    actors: 'one suffices',
    countries: 'one suffices',
    topics: 'one suffices',
    organisations: 'one suffices',
    sources: 'one suffices',
    status: 'one suffices',
  },
  mode: (facet) => `${facet}: how many are needed?`,
  named: {
    with: 'with',
    without: 'without',
    setWith: (name) => `with ${name}`,
    setWithout: (name) => `without ${name}`,
  },
  status: {
    with: 'only',
    without: 'not',
    setWith: (name) => `only ${name}`,
    setWithout: (name) => `not ${name}`,
  },
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
