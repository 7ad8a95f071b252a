const de = {
  title: 'Themen',
};

const en: typeof de = {
  title: 'Topics',
};

export const TOPICS_WORDING = { de, en };
