import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  list: 'Vorschläge',
  recent: 'Letzte Suchen',
  forget: 'Letzte Suchen löschen',
  forgotten: 'Letzte Suchen gelöscht',
  fields: { actor: 'Akteur', country: 'Land', topic: 'Thema', organisation: 'Organisation' },
  kinds: { value: 'Wert', field: 'Feld', word: 'Wort' },
  filter: (kind: string, articles: number) => `mit ${kind} · ${inGerman(articles)}\u00a0Artikel`,
};

const en: typeof de = {
  list: 'Suggestions',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  forgotten: 'Recent searches cleared',
  fields: { actor: 'actor', country: 'country', topic: 'topic', organisation: 'organisation' },
  kinds: { value: 'value', field: 'field', word: 'word' },
  filter: (kind, articles) =>
    `with ${kind} · ${inEnglish(articles)}\u00a0${articles === 1 ? 'article' : 'articles'}`,
};

export const SUGGESTION_WORDING = { de, en };
