const de = {
  leftOutTitle: 'Ausgelassene Dateien',
  leftOutHint: 'Diese Dateien liegen bei den Artikeln, konnten aber nicht gelesen werden:',
};

const en: typeof de = {
  leftOutTitle: 'Files left out',
  leftOutHint: 'These files lie with the articles, but could not be read:',
};

export const LEFT_OUT_WORDING = { de, en };
