import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  title: 'Auswahl sichern',
  close: 'Schließen',
  count: (articles: number) =>
    articles === 1 ? 'Ein Artikel' : `${inGerman(articles)}\u00A0Artikel`,
  choose: 'Als',
  formats: {
    csv: { name: 'CSV', hint: 'Eine Zeile je Artikel, für Tabellenprogramme' },
    markdown: { name: 'Markdown', hint: 'Leseliste zum Abhaken, mit Links' },
    json: { name: 'JSON', hint: 'Alles Erkannte, ein Objekt je Zeile, wie auf der Kommandozeile' },
    bibtex: { name: 'BibTeX', hint: 'Literaturverzeichnis für LaTeX (BibLaTeX)' },
    csl: { name: 'CSL-JSON', hint: 'Literaturverzeichnis für Zotero, Pandoc und andere' },
  },
  save: 'Sichern',
  cancel: 'Abbrechen',
  progress: (done: number, all: number) =>
    `${inGerman(done)} von ${inGerman(all)} Artikeln geladen`,
  saved: 'Gesichert',
  failed: 'Nicht alle Artikel kamen an. Es wurde nichts gesichert; versuchen Sie es noch einmal.',
  columns: [
    'Kennung',
    'Titel',
    'Datum',
    'frühestens',
    'spätestens',
    'Wörter',
    'Sprache',
    'Akteure',
    'Länder',
    'Organisationen',
    'Themen',
    'Link',
  ],
  fileName: 'depesche-auswahl',
  from: (month: string) => `ab\u00A0${month}`,
  until: (month: string) => `bis\u00A0${month}`,
};

const en: typeof de = {
  title: 'Save selection',
  close: 'Close',
  count: (articles) => (articles === 1 ? 'One article' : `${inEnglish(articles)}\u00A0articles`),
  choose: 'As',
  formats: {
    csv: { name: 'CSV', hint: 'One row per article, for spreadsheets' },
    markdown: { name: 'Markdown', hint: 'A reading list to tick off, with links' },
    json: { name: 'JSON', hint: 'All that was recognised, one object a line, as the command line' },
    bibtex: { name: 'BibTeX', hint: 'Bibliography for LaTeX (BibLaTeX)' },
    csl: { name: 'CSL-JSON', hint: 'Bibliography for Zotero, Pandoc and others' },
  },
  save: 'Save',
  cancel: 'Cancel',
  progress: (done, all) => `${inEnglish(done)} of ${inEnglish(all)} articles loaded`,
  saved: 'Saved',
  failed: 'Not all articles arrived. Nothing was saved; please try again.',
  columns: [
    'id',
    'title',
    'date',
    'earliest',
    'latest',
    'words',
    'language',
    'actors',
    'countries',
    'organisations',
    'topics',
    'link',
  ],
  fileName: 'depesche-selection',
  from: (month) => `from\u00A0${month}`,
  until: (month) => `until\u00A0${month}`,
};

/** The words for taking a selection along. */
export const EXPORT_WORDING = { de, en };
