const de = {
  title: 'Zitate',
};

const en: typeof de = {
  title: 'Quotes',
};

export const QUOTES_WORDING = { de, en };
