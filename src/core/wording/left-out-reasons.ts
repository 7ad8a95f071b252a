import type { LeftOutReason } from '#core/catalog/catalog.ts';

type Reasons = Readonly<Record<LeftOutReason, string>>;

/** Why a file is no article, as it stands behind the file's name. */
export const LEFT_OUT_REASONS: Readonly<Record<'de' | 'en', Reasons>> = {
  de: {
    empty: 'leer',
    binary: 'kein Text',
    'too-large': 'größer als 5 MB',
    undecodable: 'Zeichen nicht lesbar (weder UTF-8, UTF-16 noch Windows-1252)',
    unreadable: 'Datei nicht lesbar',
  },
  en: {
    empty: 'empty',
    binary: 'not a text',
    'too-large': 'larger than 5 MB',
    undecodable: 'characters cannot be read (neither UTF-8, UTF-16 nor Windows-1252)',
    unreadable: 'file cannot be read',
  },
};
