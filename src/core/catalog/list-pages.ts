import { inGerman } from '#core/wording/format-number.ts';
import { createValueNames } from '#core/wording/name-value.ts';

import type { Catalog } from './catalog.ts';
import { VIEW_FOLDERS, VIEWS, type ValueView, type View } from './views.ts';

/** A page of the site that stands for no article, as a file host and a search engine see it. */
export interface PageEntry {
  /** Below the base, in the values' own names, without a slash at either end. */
  path: string;
  title: string;
  description: string;
}

/**
 * Every page a collection has beside list and articles: the views, and one for each actor, country and topic.
 *
 * "akteure/wladimir-putin": "Wladimir Putin – Depesche", "19 Erwähnungen in 2 Artikeln: …"
 */
export function listPages(catalog: Catalog): PageEntry[] {
  const nameValue = createValueNames(catalog, 'de');
  const listValues = (view: ValueView, values: readonly ValueCount[]): PageEntry[] =>
    values.map(({ id, articles, mentions }) => {
      const name = nameValue(view, id);
      return {
        path: `${VIEW_FOLDERS[view]}/${id}`,
        title: `${name} – Depesche`,
        description: `${name}: ${tell(articles, mentions)}. ${SHOWN[view]}`,
      };
    });
  return [
    ...VIEWS.map((view) => ({
      path: VIEW_FOLDERS[view],
      title: `${VIEW_NAMES[view]} – Depesche`,
      description: VIEW_DESCRIPTIONS[view],
    })),
    ...listValues('actors', catalog.actors),
    ...listValues(
      'countries',
      catalog.countries.map(({ code, ...rest }) => ({ id: code, ...rest })),
    ),
    ...listValues('topics', catalog.topics),
  ];
}

interface ValueCount {
  id: string;
  articles: number;
  mentions?: number;
}

function tell(articles: number, mentions?: number): string {
  const where = articles === 1 ? 'einem Artikel' : `${inGerman(articles)} Artikeln`;
  if (mentions === undefined) return `Thema in ${where}`;
  const often = mentions === 1 ? 'eine Erwähnung' : `${inGerman(mentions)} Erwähnungen`;
  return `${often} in ${where}`;
}

const SHOWN: Record<ValueView, string> = {
  actors: 'Ämter, Verlauf, Artikel, Zitate und wer im selben Satz steht.',
  countries: 'Verlauf, Akteure, Themen und Artikel.',
  topics: 'Verlauf, Akteure, Länder, Artikel und die Wörter, die das Thema belegen.',
};

const VIEW_NAMES: Record<View, string> = {
  actors: 'Akteure',
  countries: 'Länder',
  topics: 'Themen',
  quotes: 'Zitate',
  timeline: 'Zeit',
  network: 'Netz',
  'world-map': 'Karte',
};

const VIEW_DESCRIPTIONS: Record<View, string> = {
  actors: 'Alle Personen der Sammlung mit Land, Amt und Zahl der Artikel.',
  countries: 'Alle Länder der Sammlung mit Zahl der Artikel und Erwähnungen.',
  topics: 'Alle Themen der Sammlung mit Zahl der Artikel.',
  quotes: 'Wer was über wen gesagt hat: alle Zitate der Sammlung, mit der Stelle im Artikel.',
  timeline: 'Wann die Artikel der Sammlung erschienen sind.',
  network: 'Wer in der Sammlung mit wem zusammen genannt wird.',
  'world-map': 'Welche Länder in der Sammlung vorkommen, auf der Weltkarte.',
};
