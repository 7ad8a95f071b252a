import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const de = {
  skipToList: 'Zur Artikelliste springen',
  skipToArticle: 'Zum Artikel springen',
  skipToView: 'Zum Inhalt springen',
  home: 'Depesche, zur Artikelliste',
  mine: 'Meins',
  help: 'Zeichen und Tasten',
  add: 'Artikel hinzufügen',
  settings: 'Einstellungen',
  close: 'Schließen',
  back: 'Artikel',
  backLabel: 'Artikel: zurück zur Liste',
  filters: 'Filter',
  typeSettings: 'Schrift und Darstellung',
  readAloud: 'Vorlesen',
  focus: 'Nur der Text',
  leaveFocus: 'Zurück zur Übersicht',
  focusEntered: 'Nur der Text. Escape führt zurück.',
  focusLeft: 'Alles ist wieder da.',
  openSearch: 'Suche öffnen',
  closeSearch: 'Suche schließen',
  list: 'Artikelliste',
  reader: 'Artikel',
  loading: 'Wird geladen',
  searchLoading: 'Die Suche wird geladen',
  total: (count: number) =>
    count === 1 ? 'Ein Artikel in der Sammlung.' : `${inGerman(count)} Artikel in der Sammlung.`,
  found: (count: number) => (count === 0 ? 'Kein Artikel' : `${inGerman(count)} Artikel`),
  title: (text: string) => `${text} – Depesche`,
  notFoundTitle: 'Nicht gefunden',

  notFound: 'Diese Adresse führt zu keiner Seite.',
  notFoundHint: 'Vielleicht wurde der Artikel umbenannt oder aus der Sammlung genommen.',
  notFoundOwn:
    'Es ist die eines eigenen Textes: Nur in dem Browser, in dem er hinzugefügt wurde, ist er da, und nur solange er nicht entfernt wird.',
  toList: 'Zur Artikelliste',
  failed: 'Die Artikel konnten nicht geladen werden.',
  failedHint:
    'Wahrscheinlich wurde die Seite inzwischen erneuert, oder die Verbindung ist unterbrochen. Neu geladen sollte sie wieder stimmen.',
  searchFailed: 'Die Suche konnte nicht geladen werden.',
  broken: 'Hier ist etwas schiefgegangen.',
  brokenHint:
    'Ein Fehler in der Seite, nicht in den Artikeln. Filter und Artikel stehen in der Adresse und bleiben erhalten.',
  reload: 'Neu laden',
  empty: 'Noch kein Artikel.',
  emptyHint: (folder: string) =>
    `Legen Sie Textdateien in den Ordner ${folder} und bauen Sie die Seite neu, oder fügen Sie sie hier hinzu: Dann bleiben sie in diesem Browser. Personen, Länder und Themen werden von selbst erkannt.`,

  leftOut: (count: number) =>
    count === 1 ? 'Eine Datei wurde ausgelassen' : `${inGerman(count)} Dateien wurden ausgelassen`,
};

const en: typeof de = {
  skipToList: 'Skip to the article list',
  skipToArticle: 'Skip to the article',
  skipToView: 'Skip to the content',
  home: 'Depesche, to the article list',
  mine: 'Mine',
  help: 'Marks and keys',
  add: 'Add articles',
  settings: 'Settings',
  close: 'Close',
  back: 'Articles',
  backLabel: 'Articles: back to the list',
  filters: 'Filters',
  typeSettings: 'Type and appearance',
  readAloud: 'Read aloud',
  focus: 'Text only',
  leaveFocus: 'Back to the overview',
  focusEntered: 'Nothing but the text. Escape leads back.',
  focusLeft: 'Everything is back.',
  openSearch: 'Open the search',
  closeSearch: 'Close the search',
  list: 'Article list',
  reader: 'Article',
  loading: 'Loading',
  searchLoading: 'Loading the search',
  total: (count) =>
    count === 1
      ? 'One article in the collection.'
      : `${inEnglish(count)} articles in the collection.`,
  found: (count) =>
    count === 0 ? 'No article' : `${inEnglish(count)} ${count === 1 ? 'article' : 'articles'}`,
  title: (text) => `${text} – Depesche`,
  notFoundTitle: 'Not found',

  notFound: 'This address leads to no page.',
  notFoundHint: 'The article may have been renamed or taken out of the collection.',
  notFoundOwn:
    'It is that of a text of somebody’s own: it is there only in the browser it was added in, and until it is removed.',
  toList: 'To the article list',
  failed: 'The articles could not be loaded.',
  failedHint:
    'Most likely the site has been renewed meanwhile, or the connection is down. Loaded anew it should be right again.',
  searchFailed: 'The search could not be loaded.',
  broken: 'Something went wrong here.',
  brokenHint:
    'A fault of the page, not of the articles. Filter and article are in the address and will be kept.',
  reload: 'Load anew',
  empty: 'No article yet.',
  emptyHint: (folder) =>
    `Put text files into the folder ${folder} and build the page anew, or add them here: then they stay in this browser. People, countries and topics are recognised by themselves.`,

  leftOut: (count) =>
    count === 1 ? 'One file was left out' : `${inEnglish(count)} files were left out`,
};

export const APP_WORDING = { de, en };
