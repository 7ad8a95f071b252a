const de = {
  title: 'Netz',
  actor: 'Akteur',
  articles: 'Artikel',
  mentions: 'Erwähnungen',
};

const en: typeof de = {
  title: 'Network',
  actor: 'Actor',
  articles: 'Articles',
  mentions: 'Mentions',
};

export const NETWORK_WORDING = { de, en };
