import type { Merge } from '#core/mine/merge-mine.ts';
import type { ImportFailure } from '#core/mine/parse-mine.ts';
import type { MineSort, Shown } from '#core/mine/select-mine.ts';
import { inEnglish, inGerman } from '#core/wording/format-number.ts';

const count = (number: number, one: string, many: string) =>
  number === 1 ? one : `${inGerman(number)}\u00A0${many}`;

const de = {
  title: 'Meins',
  loading: 'Wird geladen',
  back: 'Artikel',
  summary: (stars: number, passages: number, notes: number) =>
    [
      count(stars, 'Ein Stern', 'Sterne'),
      count(passages, 'eine Markierung', 'Markierungen'),
      count(notes, 'eine Notiz', 'Notizen'),
    ].join(', '),
  summaryRead: (read: number) => count(read, 'ein Artikel gelesen', 'Artikel gelesen'),
  summaryFilters: (filters: number) => count(filters, 'ein Filter gemerkt', 'Filter gemerkt'),
  where: 'Nur in diesem Browser gespeichert, auf keinem Server.',
  search: 'In Titeln, Stellen, Notizen und Filtern suchen',
  show: 'Zeigen',
  shown: {
    all: 'alles',
    starred: 'Sterne',
    highlighted: 'Markierungen',
    noted: 'Notizen',
    read: 'Gelesenes',
    filters: 'Filter',
  } satisfies Record<Shown, string>,
  sortBy: 'Nach',
  sortLabel: 'Sortieren nach',
  sorts: {
    recent: 'zuletzt getan',
    date: 'Artikeldatum',
    title: 'Titel',
  } satisfies Record<MineSort, string>,
  found: (articles: number) => (articles === 1 ? 'Ein Artikel' : `${articles} Artikel`),
  foundFilters: (filters: number) => (filters === 1 ? 'ein Filter' : `${filters} Filter`),
  nothing: 'Dazu ist hier nichts.',
  star: (title: string) => `Stern: ${title}`,
  editNote: 'Notiz ändern',
  addNote: 'Notiz schreiben',
  remove: 'Löschen',
  readOn: (day: string) => `gelesen am ${day}`,
  undated: 'ohne Datum',
  from: (month: string) => `ab\u00A0${month}`,
  until: (month: string) => `bis\u00A0${month}`,
  toPassage: 'Zur Stelle im Artikel',
  gone: 'Dieser Artikel ist nicht mehr in der Sammlung.',
  history: 'Gelesen',
  filters: 'Gemerkte Filter',
  allArticles: 'alle Artikel',
  rename: 'Umbenennen',
  renameFilter: (name: string) => `Filter „${name}“ umbenennen`,
  removeFilter: (name: string) => `Filter „${name}“ löschen`,
  renamed: (name: string) => `Umbenannt in „${name}“.`,
  removed: (name: string) => `„${name}“ gelöscht.`,
  naming: { name: 'Name des Filters', save: 'Merken', cancel: 'Abbrechen' },
  more: (rest: number) => `${rest} weitere`,
  detached: 'Nicht wiedergefunden',
  detachedHint:
    'Der Artikel hat sich geändert oder ist nicht mehr da. Was Sie markiert haben, bleibt hier erhalten.',
  unreadable: 'Nicht lesbar',
  unreadableHint: (number: number) =>
    `${count(number, 'Ein Eintrag ist', 'Einträge sind')} beschädigt oder von einer anderen Fassung der Seite. Sie bleiben unverändert gespeichert.`,
  exportRaw: 'So sichern, wie sie sind',

  keep: 'Sichern',
  keepHint: 'Als Datei, zum Mitnehmen in einen anderen Browser oder ein anderes Programm.',
  exports: { json: 'JSON', markdown: 'Markdown', csv: 'CSV' },
  exportLabel: (format: string) => `Als ${format} sichern`,
  import: 'Einlesen',
  importHint: 'Eine gesicherte JSON-Datei. Was schon da ist, bleibt.',
  choose: 'Datei wählen',
  imported: ({ added, conflicts, filters, known }: Omit<Merge, 'changes'>) =>
    [
      `Eingelesen: ${count(added, 'eine neue Markierung', 'neue Markierungen')}`,
      ...(conflicts > 0
        ? [`${count(conflicts, 'eine andere Notiz', 'andere Notizen')} daneben gestellt`]
        : []),
      ...(filters > 0 ? [count(filters, 'ein neuer Filter', 'neue Filter')] : []),
      ...(known > 0 ? [`${known} schon vorhanden`] : []),
    ].join(', '),
  rejected: (places: string) => `Nicht verstanden und ausgelassen: ${places}`,
  rejectedArticle: (number: number) => `Artikel ${number}`,
  rejectedHighlight: (number: number) => `Markierung ${number}`,
  rejectedFilter: (number: number) => `Filter ${number}`,
  failures: {
    'no-json': 'Das ist keine JSON-Datei, oder sie ist unvollständig.',
    foreign: 'Diese JSON-Datei wurde nicht mit „Sichern“ gemacht.',
    newer: 'Diese Datei stammt von einer neueren Fassung der Seite.',
  } satisfies Record<ImportFailure, string>,
  unreadableFile: 'Diese Datei konnte nicht gelesen werden.',
  erase: 'Alles löschen',
  eraseHint: 'Sterne, Markierungen, Notizen, gemerkte Filter, letzte Suchen und was gelesen ist.',
  eraseTitle: 'Alles Eigene löschen?',
  eraseText: (summary: string) =>
    `${summary}: Das lässt sich nicht zurücknehmen. Vorher können Sie alles als Datei sichern.`,
  eraseFirst: 'Vorher sichern',
  eraseNow: 'Endgültig löschen',
  cancel: 'Abbrechen',
  erased: 'Alles gelöscht',
  notErased: 'Der Browser hat das Löschen nicht zugelassen.',
  close: 'Schließen',

  empty: 'Noch nichts Eigenes.',
  emptyHint:
    'Ein Stern merkt einen Artikel vor. Wer im Text Wörter auswählt, kann sie markieren, eine Notiz dazu schreiben und sie mit Quelle zitieren; wer gefiltert hat, kann sich den Filter merken. Alles davon steht dann hier.',
  toList: 'Zu den Artikeln',
  fileName: 'depesche-meins',
  markdown: { starred: 'mit Stern', read: (day: string) => `gelesen am ${day}` },
  columns: ['Artikel', 'Datum', 'Stern seit', 'Gelesen am', 'Stelle', 'Notiz', 'Angelegt', 'Link'],
};

const counted = (number: number, one: string, many: string) =>
  number === 1 ? one : `${inEnglish(number)}\u00A0${many}`;

const en: typeof de = {
  title: 'Mine',
  loading: 'Loading',
  back: 'Articles',
  summary: (stars, passages, notes) =>
    [
      counted(stars, 'One star', 'stars'),
      counted(passages, 'one highlight', 'highlights'),
      counted(notes, 'one note', 'notes'),
    ].join(', '),
  summaryRead: (read) => counted(read, 'one article read', 'articles read'),
  summaryFilters: (filters) => counted(filters, 'one filter kept', 'filters kept'),
  where: 'Kept in this browser only, on no server.',
  search: 'Search titles, passages, notes and filters',
  show: 'Show',
  shown: {
    all: 'everything',
    starred: 'stars',
    highlighted: 'highlights',
    noted: 'notes',
    read: 'read',
    filters: 'filters',
  },
  sortBy: 'By',
  sortLabel: 'Sort by',
  sorts: { recent: 'last done', date: 'date of the article', title: 'title' },
  found: (articles) => (articles === 1 ? 'One article' : `${articles} articles`),
  foundFilters: (filters) => (filters === 1 ? 'one filter' : `${filters} filters`),
  nothing: 'There is nothing here to match.',
  star: (title) => `Star: ${title}`,
  editNote: 'Change note',
  addNote: 'Write a note',
  remove: 'Delete',
  readOn: (day) => `read on ${day}`,
  undated: 'undated',
  from: (month) => `from\u00A0${month}`,
  until: (month) => `until\u00A0${month}`,
  toPassage: 'To the passage in the article',
  gone: 'This article is no longer in the collection.',
  history: 'Read',
  filters: 'Kept filters',
  allArticles: 'all articles',
  rename: 'Rename',
  renameFilter: (name) => `Rename the filter “${name}”`,
  removeFilter: (name) => `Delete the filter “${name}”`,
  renamed: (name) => `Renamed to “${name}”.`,
  removed: (name) => `“${name}” deleted.`,
  naming: { name: 'Name of the filter', save: 'Keep', cancel: 'Cancel' },
  more: (rest) => `${rest} more`,
  detached: 'Not found again',
  detachedHint: 'The article has changed or is no longer there. What you highlighted is kept here.',
  unreadable: 'Unreadable',
  unreadableHint: (number) =>
    `${counted(number, 'One entry is', 'entries are')} damaged or from another version of the page. They stay stored as they are.`,
  exportRaw: 'Save them as they are',

  keep: 'Save a copy',
  keepHint: 'As a file, to take along to another browser or program.',
  exports: { json: 'JSON', markdown: 'Markdown', csv: 'CSV' },
  exportLabel: (format) => `Save as ${format}`,
  import: 'Bring in',
  importHint: 'A saved JSON file. What is here already stays.',
  choose: 'Choose a file',
  imported: ({ added, conflicts, filters, known }) =>
    [
      `Brought in: ${counted(added, 'one new highlight', 'new highlights')}`,
      ...(conflicts > 0
        ? [`${counted(conflicts, 'one other note', 'other notes')} put beside yours`]
        : []),
      ...(filters > 0 ? [counted(filters, 'one new filter', 'new filters')] : []),
      ...(known > 0 ? [`${known} here already`] : []),
    ].join(', '),
  rejected: (places) => `Not understood and left out: ${places}`,
  rejectedArticle: (number) => `article ${number}`,
  rejectedHighlight: (number) => `highlight ${number}`,
  rejectedFilter: (number) => `filter ${number}`,
  failures: {
    'no-json': 'This is no JSON file, or it is incomplete.',
    foreign: 'This JSON file was not made by “Save a copy”.',
    newer: 'This file comes from a newer version of the page.',
  },
  unreadableFile: 'This file could not be read.',
  erase: 'Delete everything',
  eraseHint: 'Stars, highlights, notes, kept filters, recent searches and what was read.',
  eraseTitle: 'Delete everything of yours?',
  eraseText: (summary) =>
    `${summary}: this cannot be taken back. You can save everything as a file first.`,
  eraseFirst: 'Save a copy first',
  eraseNow: 'Delete for good',
  cancel: 'Cancel',
  erased: 'Everything deleted',
  notErased: 'The browser did not allow it to be deleted.',
  close: 'Close',

  empty: 'Nothing of yours yet.',
  emptyHint:
    'A star keeps an article in mind. Select words in a text to highlight them, write a note on them or quote them with their source; keep a filter under a name. All of that will be here.',
  toList: 'To the articles',
  fileName: 'depesche-mine',
  markdown: { starred: 'starred', read: (day) => `read on ${day}` },
  columns: ['Article', 'Date', 'Starred', 'Read', 'Passage', 'Note', 'Made', 'Link'],
};

export const PAGE_WORDING = { de, en };
