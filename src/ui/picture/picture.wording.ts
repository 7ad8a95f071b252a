const de = {
  save: 'Bild sichern',
  asSvg: 'Bild als SVG sichern',
  asPng: 'Bild als PNG sichern',
  failed: 'Das Bild ließ sich nicht malen.',
  shown: 'Darstellung',
  picture: 'Bild',
  table: 'Als Tabelle',
};

const en: typeof de = {
  save: 'Save the picture',
  asSvg: 'Save the picture as SVG',
  asPng: 'Save the picture as PNG',
  failed: 'The picture could not be painted.',
  shown: 'Shown as',
  picture: 'Picture',
  table: 'As a table',
};

export const PICTURE_WORDING = { de, en };
