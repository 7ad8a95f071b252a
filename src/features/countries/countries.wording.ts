const de = {
  title: 'Länder',
};

const en: typeof de = {
  title: 'Countries',
};

export const COUNTRIES_WORDING = { de, en };
