import type { FacetKey, ReadingStatus, Together } from '#core/corpus/filter.ts';
import type { Sort } from '#core/corpus/sort-articles.ts';

/** What a value is called as a condition. */
interface Lead {
  with: (name: string) => string;
  without: (name: string) => string;
}

const NAMED = { de: lead('mit', 'ohne'), en: lead('with', 'without') };

const de = {
  list: 'Artikelliste',
  all: (count: number) => `${count.toLocaleString('de')}\u00a0Artikel`,
  lift: (condition: string) => `„${condition}“ aufheben`,
  liftTogether: (conditions: string) => `${conditions} aufheben`,
  and: ' und ',
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
  queryCondition: (query: string) => `Suche ${query}`,
  unmentioned: (name: string) =>
    `${name} kommt in keinem Artikel vor; danach wird nicht gefiltert.`,
  unknownValue: (id: string) => `„${id}“ kennt hier niemand; danach wird nicht gefiltert.`,
  liftUnknown: (name: string) => `${name} entfernen`,
  remove: 'entfernen',
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
  from: (month: string) => `ab\u00a0${month}`,
  until: (month: string) => `bis\u00a0${month}`,
  more: (count: number) => `${count.toLocaleString('de')} weitere zeigen`,
  missed: 'Nicht dabei',
  missedOf: (shown: number, total: number) =>
    `${shown} von ${total.toLocaleString('de')}\u00a0Artikeln`,
  lacks: (names: string[]) =>
    `${join(names, 'und')} ${names.length > 1 ? 'kommen' : 'kommt'} nicht vor`,
  lacksAny: (names: string[]) => `weder ${names.join(' noch ')} kommt vor`,
  // Name, number and "mal" stay together: a no-break space, and a word joiner behind the hyphen.
  has: (name: string, mentions: number) =>
    `${name}\u00a0${mentions.toLocaleString('de')}-\u2060mal`,
  lacksTopics: (names: string[]) => `nicht zu ${join(names, 'und')}`,
  lacksAnyTopic: (names: string[]) => `weder zu ${names.join(' noch zu ')}`,
  hasTopic: (name: string) => `zum Thema ${name}`,
  lacksSources: (names: string[]) => `nicht von ${join(names, 'und')}`,
  hasSource: (name: string) => `von ${name}`,
  minor: (names: string[]) => `${join(names, 'und')} nur am Rande`,
  apart: {
    article: '',
    paragraph: 'nirgends im selben Absatz',
    sentence: 'nirgends im selben Satz',
  } satisfies Record<Together, string>,
  outside: 'aus anderer Zeit',
  noDate: 'ohne Datum',
  lacksStatus: {
    unread: 'schon gelesen',
    read: 'noch nicht gelesen',
    starred: 'ohne Stern',
    highlighted: 'ohne Markierung',
    noted: 'ohne Notiz',
  } satisfies Record<ReadingStatus, string>,
  hasStatus: {
    unread: 'noch nicht gelesen',
    read: 'schon gelesen',
    starred: 'mit Stern',
    highlighted: 'mit Markierung',
    noted: 'mit Notiz',
  } satisfies Record<ReadingStatus, string>,
  read: 'gelesen',
  unread: 'ungelesen',
  star: (title: string) => `Stern: ${title}`,
  notFound: 'die gesuchten Wörter fehlen',
  without: (condition: string, count: number) =>
    `Ohne die Bedingung „${condition}“ ${count === 1 ? 'wäre es einer' : `wären es\u00a0${count.toLocaleString('de')}`}.`,
  withoutQuery: (count: number) =>
    `Ohne die Suche ${count === 1 ? 'wäre es einer' : `wären es\u00a0${count.toLocaleString('de')}`}.`,
  onlyTogether: 'Keine Bedingung allein aufzuheben genügt; zwei zusammen schon.',
  nothingHelps: 'Erst ohne alle Bedingungen kommen Artikel zurück.',
  liftAll: 'Alle Filter aufheben',
  andMore: (count: number) =>
    count === 1 ? 'und ein weiterer' : `und ${count.toLocaleString('de')} weitere`,
};

const en: typeof de = {
  list: 'Article list',
  all: (count) => `${count.toLocaleString('en')}\u00a0${count === 1 ? 'article' : 'articles'}`,
  lift: (condition) => `Lift “${condition}”`,
  liftTogether: (conditions) => `Lift ${conditions}`,
  and: ' and ',
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
  queryCondition: (query) => `search ${query}`,
  unmentioned: (name) => `No article mentions ${name}; it does not filter.`,
  unknownValue: (id) => `Nobody here knows “${id}”; it does not filter.`,
  liftUnknown: (name) => `Remove ${name}`,
  remove: 'remove',
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
  from: (month) => `from\u00a0${month}`,
  until: (month) => `until\u00a0${month}`,
  more: (count) => `Show ${count.toLocaleString('en')} more`,
  missed: 'Not included',
  missedOf: (shown, total) => `${shown} of ${total.toLocaleString('en')}\u00a0articles`,
  lacks: (names) => `${join(names, 'and')} not mentioned`,
  lacksAny: (names) => `neither ${names.join(' nor ')} mentioned`,
  has: (name, mentions) =>
    `${name} ${mentions === 1 ? 'once' : `${mentions.toLocaleString('en')} times`}`,
  lacksTopics: (names) => `not on ${join(names, 'and')}`,
  lacksAnyTopic: (names) => `neither on ${names.join(' nor on ')}`,
  hasTopic: (name) => `on ${name}`,
  lacksSources: (names) => `not from ${join(names, 'and')}`,
  hasSource: (name) => `from ${name}`,
  minor: (names) => `${join(names, 'and')} only in passing`,
  apart: {
    article: '',
    paragraph: 'never in the same paragraph',
    sentence: 'never in the same sentence',
  },
  outside: 'from another time',
  noDate: 'undated',
  lacksStatus: {
    unread: 'already read',
    read: 'not read yet',
    starred: 'without a star',
    highlighted: 'without a highlight',
    noted: 'without a note',
  },
  hasStatus: {
    unread: 'not read yet',
    read: 'already read',
    starred: 'with a star',
    highlighted: 'with a highlight',
    noted: 'with a note',
  },
  read: 'read',
  unread: 'unread',
  star: (title) => `Star: ${title}`,
  notFound: 'the words searched for are missing',
  without: (condition, count) =>
    `Without the condition “${condition}” there would be\u00a0${count.toLocaleString('en')}.`,
  withoutQuery: (count) => `Without the search there would be\u00a0${count.toLocaleString('en')}.`,
  onlyTogether: 'No condition suffices alone; two together do.',
  nothingHelps: 'Articles come back only without any condition.',
  liftAll: 'Clear all filters',
  andMore: (count) => `and ${count.toLocaleString('en')} more`,
};

export const ARTICLE_LIST_WORDING = { de, en };

function lead(wanted: string, unwanted: string): Lead {
  return { with: (name) => `${wanted} ${name}`, without: (name) => `${unwanted} ${name}` };
}

/** "A, B und C" */
function join(names: string[], conjunction: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
