import type { FacetKey, Together } from '#core/selection/filter.ts';
import type { Sort } from '#core/selection/sort-articles.ts';
import { inEnglish, inGerman } from '#core/wording/format-number.ts';

/** What a value is called as a condition. */
interface Lead {
  with: (name: string) => string;
  without: (name: string) => string;
}

const NAMED = { de: lead('mit', 'ohne'), en: lead('with', 'without') };

const de = {
  list: 'Artikelliste',
  all: (count: number) => `${inGerman(count)}\u00a0Artikel`,
  sure: (count: number, all: number) =>
    all === 1 ? ' (nicht sicher)' : ` (davon ${count === 0 ? 'keiner' : inGerman(count)} sicher)`,
  lift: (condition: string) => `„${condition}“ aufheben`,
  conditions: {
    actors: NAMED.de,
    countries: NAMED.de,
    organisations: NAMED.de,
    topics: lead('zum Thema', 'nicht zum Thema'),
    sources: lead('aus der Quelle', 'nicht aus der Quelle'),
    status: lead('nur', 'nicht'),
  } satisfies Record<FacetKey, Lead>,
  roleCondition: 'in einer Hauptrolle',
  togetherCondition: {
    article: 'im selben Artikel',
    paragraph: 'im selben Absatz',
    sentence: 'im selben Satz',
  } satisfies Record<Together, string>,
  liftQuery: 'Suche aufheben',
  sortBy: 'Nach',
  sortLabel: 'Sortieren nach',
  sorts: {
    date: 'Datum',
    title: 'Titel',
    length: 'Länge',
    weight: 'Erwähnungen',
    relevance: 'Relevanz',
  } satisfies Record<Sort, string>,
  link: 'Ansicht verlinken',
  linked: 'Adresse kopiert',
  notLinked: 'Kopieren nicht möglich – die Adresse steht oben im Browser',
  minutes: (count: number) => `${count}\u00a0Min.`,
  minutesLong: (count: number) => (count === 1 ? '1 Minute Lesezeit' : `${count} Minuten Lesezeit`),
  undated: 'ohne Datum',
  own: 'eigener\u00a0Text',
  from: (month: string) => `ab\u00a0${month}`,
  until: (month: string) => `bis\u00a0${month}`,
  more: (count: number) => `${inGerman(count)} weitere zeigen`,
  read: 'gelesen',
  unread: 'ungelesen',
  star: (title: string) => `Stern: ${title}`,
};

const en: typeof de = {
  list: 'Article list',
  all: (count) => `${inEnglish(count)}\u00a0${count === 1 ? 'article' : 'articles'}`,
  sure: (count, all) =>
    all === 1 ? ' (not for sure)' : ` (${count === 0 ? 'none' : inEnglish(count)} for sure)`,
  lift: (condition) => `Lift “${condition}”`,
  conditions: {
    actors: NAMED.en,
    countries: NAMED.en,
    organisations: NAMED.en,
    topics: lead('on', 'not on'),
    sources: lead('from the source', 'not from the source'),
    status: lead('only', 'not'),
  },
  roleCondition: 'in a main role',
  togetherCondition: {
    article: 'in the same article',
    paragraph: 'in the same paragraph',
    sentence: 'in the same sentence',
  },
  liftQuery: 'Lift the search',
  sortBy: 'By',
  sortLabel: 'Sort by',
  sorts: {
    date: 'date',
    title: 'title',
    length: 'length',
    weight: 'mentions',
    relevance: 'relevance',
  },
  link: 'Link to this view',
  linked: 'Address copied',
  notLinked: 'Cannot copy – the address is at the top of the browser',
  minutes: (count) => `${count}\u00a0min`,
  minutesLong: (count) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
  undated: 'undated',
  own: 'own\u00a0text',
  from: (month) => `from\u00a0${month}`,
  until: (month) => `until\u00a0${month}`,
  more: (count) => `Show ${inEnglish(count)} more`,
  read: 'read',
  unread: 'unread',
  star: (title) => `Star: ${title}`,
};

export const ARTICLE_LIST_WORDING = { de, en };

function lead(wanted: string, unwanted: string): Lead {
  return { with: (name) => `${wanted} ${name}`, without: (name) => `${unwanted} ${name}` };
}
