import type { ReadingStatus, Together } from '#core/selection/filter.ts';
import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  liftTogether: (conditions: string) => `${conditions} aufheben`,
  and: ' und ',
  queryCondition: (query: string) => `Suche ${query}`,
  missed: 'Nicht dabei',
  missedOf: (shown: number, total: number) => `${shown} von ${inGerman(total)}\u00a0Artikeln`,
  lacks: (names: string[]) =>
    `${join(names, 'und')} ${names.length > 1 ? 'kommen' : 'kommt'} nicht vor`,
  lacksAny: (names: string[]) => `weder ${names.join(' noch ')} kommt vor`,
  // Name, number and "mal" stay together: a no-break space, and a word joiner behind the hyphen.
  has: (name: string, mentions: number) => `${name}\u00a0${inGerman(mentions)}-\u2060mal`,
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
  notFound: 'die gesuchten Wörter fehlen',
  without: (condition: string, count: number) =>
    `Ohne die Bedingung „${condition}“ ${count === 1 ? 'wäre es einer' : `wären es\u00a0${inGerman(count)}`}.`,
  withoutQuery: (count: number) =>
    `Ohne die Suche ${count === 1 ? 'wäre es einer' : `wären es\u00a0${inGerman(count)}`}.`,
  onlyTogether: 'Keine Bedingung allein aufzuheben genügt; zwei zusammen schon.',
  nothingHelps: 'Erst ohne alle Bedingungen kommen Artikel zurück.',
  liftAll: 'Alle Filter aufheben',
  andMore: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${inGerman(count)} weitere`),
};

const en: typeof de = {
  liftTogether: (conditions) => `Lift ${conditions}`,
  and: ' and ',
  queryCondition: (query) => `search ${query}`,
  missed: 'Not included',
  missedOf: (shown, total) => `${shown} of ${inEnglish(total)}\u00a0articles`,
  lacks: (names) => `${join(names, 'and')} not mentioned`,
  lacksAny: (names) => `neither ${names.join(' nor ')} mentioned`,
  has: (name, mentions) => `${name} ${mentions === 1 ? 'once' : `${inEnglish(mentions)} times`}`,
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
  notFound: 'the words searched for are missing',
  without: (condition, count) =>
    `Without the condition “${condition}” there would be\u00a0${inEnglish(count)}.`,
  withoutQuery: (count) => `Without the search there would be\u00a0${inEnglish(count)}.`,
  onlyTogether: 'No condition suffices alone; two together do.',
  nothingHelps: 'Articles come back only without any condition.',
  liftAll: 'Clear all filters',
  andMore: (count) => `and ${inEnglish(count)} more`,
};

/** What the filter has left out, and how it comes back. */
export const LEFT_OUT_WORDING = { de, en };

/** "A, B und C" */
function join(names: string[], conjunction: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
