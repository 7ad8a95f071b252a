import type { View } from '#core/catalog/views.ts';

const de = {
  views: 'Ansichten',
  articles: 'Artikel',
  mine: 'Meins',
  close: 'Schließen',
  names: {
    actors: 'Akteure',
    countries: 'Länder',
    topics: 'Themen',
    quotes: 'Zitate',
    timeline: 'Zeit',
    network: 'Netz',
    'world-map': 'Karte',
  } satisfies Record<View, string>,
};

const en: typeof de = {
  views: 'Views',
  articles: 'Articles',
  mine: 'Mine',
  close: 'Close',
  names: {
    actors: 'Actors',
    countries: 'Countries',
    topics: 'Topics',
    quotes: 'Quotes',
    timeline: 'Time',
    network: 'Network',
    'world-map': 'Map',
  },
};

export const VIEWS_WORDING = { de, en };
