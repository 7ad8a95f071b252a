import type { LeftOutReason } from '#core/catalog/catalog.ts';

const de = {
  leftOutTitle: 'Ausgelassene Dateien',
  leftOutHint: 'Diese Dateien liegen bei den Artikeln, konnten aber nicht gelesen werden:',
  reasons: {
    empty: 'leer',
    binary: 'kein Text',
    'too-large': 'größer als 5 MB',
    undecodable: 'Zeichen nicht lesbar (weder UTF-8, UTF-16 noch Windows-1252)',
    unreadable: 'Datei nicht lesbar',
  } satisfies Record<LeftOutReason, string>,
};

const en: typeof de = {
  leftOutTitle: 'Files left out',
  leftOutHint: 'These files lie with the articles, but could not be read:',
  reasons: {
    empty: 'empty',
    binary: 'not a text',
    'too-large': 'larger than 5 MB',
    undecodable: 'characters cannot be read (neither UTF-8, UTF-16 nor Windows-1252)',
    unreadable: 'file cannot be read',
  },
};

export const LEFT_OUT_WORDING = { de, en };
