const de = {
  title: 'Karte',
  country: 'Land',
  articles: 'Artikel',
  mentions: 'Erwähnungen',
};

const en: typeof de = {
  title: 'Map',
  country: 'Country',
  articles: 'Articles',
  mentions: 'Mentions',
};

export const WORLD_MAP_WORDING = { de, en };
