const de = {
  title: 'Akteure',
};

const en: typeof de = {
  title: 'Actors',
};

export const ACTORS_WORDING = { de, en };
