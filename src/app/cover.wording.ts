import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  lead: 'Am häufigsten geht es um ',
  between: ', außerdem um ',
  and: ' und ',
  end: '.',
  count: (count: number) =>
    count === 1 ? 'Ein Artikel in der Sammlung.' : `${inGerman(count)} Artikel in der Sammlung.`,
  countNarrowed: (count: number) =>
    count === 1
      ? 'Ein Artikel in dieser Auswahl.'
      : `${inGerman(count)} Artikel in dieser Auswahl.`,
  hintNarrowed: 'Ein Name genügt, und die Auswahl wird enger.',
  hint: 'Ein Name genügt, und die Liste zeigt, was von ihm handelt.',
  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  keys: 'Tasten',
  keyNext: 'blättern',
  keySearch: 'suchen',
  keyFilters: 'filtern',
  keyHelp: 'alle Tasten',
  only: (name: string) => `nur Artikel mit ${name}`,
};

const en: typeof de = {
  lead: 'Most often they are about ',
  between: ', and about ',
  and: ' and ',
  end: '.',
  count: (count) =>
    count === 1
      ? 'One article in the collection.'
      : `${inEnglish(count)} articles in the collection.`,
  countNarrowed: (count) =>
    count === 1
      ? 'One article in this selection.'
      : `${inEnglish(count)} articles in this selection.`,
  hintNarrowed: 'Choose a name, and the selection narrows.',
  hint: 'Choose a name, and the list shows what deals with it.',
  actors: 'Actors',
  countries: 'Countries',
  topics: 'Topics',
  keys: 'Keys',
  keyNext: 'next, previous',
  keySearch: 'search',
  keyFilters: 'filter',
  keyHelp: 'all keys',
  only: (name) => `only articles with ${name}`,
};

export const COVER_WORDING = { de, en };
