const de = {
  search: 'Suchen',
  field: 'Artikel nach Wörtern durchsuchen',
  clear: 'Suche leeren',
};

const en: typeof de = {
  search: 'Search',
  field: 'Search articles by words',
  clear: 'Clear the search',
};

export const SEARCH_WORDING = { de, en };
