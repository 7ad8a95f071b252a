const de = {
  title: 'Zeit',
  month: 'Monat',
  articles: 'Artikel',
  undated: 'ohne festes Datum',
};

const en: typeof de = {
  title: 'Time',
  month: 'Month',
  articles: 'Articles',
  undated: 'without a fixed date',
};

export const TIMELINE_WORDING = { de, en };
