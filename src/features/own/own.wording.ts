import { inEnglish, inGerman } from '#core/wording/format-number.ts';
import type { StorageProblem } from '#data/mine/mine-state.ts';

const de = {
  title: 'Artikel hinzufügen',
  close: 'Schließen',
  promise:
    'Textdateien werden hier auf diesem Gerät ausgewertet und stehen dann bei den anderen Artikeln. Sie bleiben in diesem Browser; nichts davon wird übertragen.',
  drop: 'Dateien oder Ordner hierher ziehen',
  choose: 'Dateien wählen',
  paste: 'Text einfügen',
  pasteHint: 'Überschrift und Datum gehören dazu, wenn es sie gibt: Sie werden erkannt.',
  pasted: 'Eingefügter Text',
  add: 'Hinzufügen',
  dropHere: 'Hier ablegen, um Artikel hinzuzufügen',

  reading: 'Texte werden gelesen',
  analysed: (done: number, of: number) => `${inGerman(done)} von ${inGerman(of)} ausgewertet`,
  cancel: 'Abbrechen',
  cancelled:
    'Abgebrochen: Von den letzten Texten wurde keiner hinzugefügt, auch kein schon ausgewerteter.',

  added: (count: number) =>
    count === 1 ? 'Ein Artikel hinzugefügt' : `${inGerman(count)} Artikel hinzugefügt`,
  noneAdded: 'Kein Artikel hinzugefügt',
  known: (count: number) =>
    count === 1 ? 'einer war schon da' : `${inGerman(count)} waren schon da`,
  leftOut: (count: number) =>
    count === 1 ? 'eine Datei ausgelassen' : `${inGerman(count)} Dateien ausgelassen`,
  noFiles: 'Darin war keine Textdatei (.txt).',
  isKnown: 'schon da',
  more: (count: number) => `und ${inGerman(count)} weitere`,
  failed: 'Die Texte konnten nicht ausgewertet werden. Neu geladen sollte es wieder gehen.',
  offline:
    'Die Auswertung muss einmal geladen werden, und gerade gibt es kein Netz. Danach geht es auch ohne.',
  notRemoved: 'Das Entfernen ist nicht gelungen.',
  problems: {
    forbidden:
      'Der Browser erlaubt dieser Seite keinen Speicher, wie in manchen privaten Fenstern. Eigene Artikel lassen sich hier nicht aufbewahren.',
    full: 'Der Speicher des Browsers ist voll. Die Texte konnten nicht aufbewahrt werden.',
    blocked:
      'Ein anderes Fenster hält eine ältere Fassung dieser Seite offen. Schließen Sie es und versuchen Sie es noch einmal.',
    newer:
      'Eine neuere Fassung dieser Seite hat den Speicher umgestellt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    broken: 'Der Browser kann gerade nichts aufbewahren.',
  } satisfies Record<StorageProblem, string>,

  own: 'Eigene Artikel',
  addedOn: (day: string) => `hinzugefügt am ${day}`,
  remove: 'Entfernen',
  removeOne: (title: string) => `„${title}“ entfernen`,
  removeAll: 'Alle entfernen',
  ask: 'Endgültig entfernen?',
  askAll: (count: number) =>
    count === 1
      ? 'Diesen Artikel endgültig entfernen?'
      : `Alle ${inGerman(count)} endgültig entfernen?`,
  removeNow: 'Ja, entfernen',
  keep: 'Behalten',
  none: 'Alle sind entfernt.',
  removed: (count: number) =>
    count === 1 ? 'Ein Artikel entfernt' : `${inGerman(count)} Artikel entfernt`,
};

const en: typeof de = {
  title: 'Add articles',
  close: 'Close',
  promise:
    'Text files are analysed here on this machine and then stand among the other articles. They stay in this browser; nothing of them is sent anywhere.',
  drop: 'Drag files or folders here',
  choose: 'Choose files',
  paste: 'Paste a text',
  pasteHint: 'Headline and date belong to it where there are any: they are recognised.',
  pasted: 'Pasted text',
  add: 'Add',
  dropHere: 'Drop here to add articles',

  reading: 'Reading the texts',
  analysed: (done, of) => `${inEnglish(done)} of ${inEnglish(of)} analysed`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: of the last texts none was added, not even those already analysed.',

  added: (count) => (count === 1 ? 'One article added' : `${inEnglish(count)} articles added`),
  noneAdded: 'No article added',
  known: (count) =>
    count === 1 ? 'one was there already' : `${inEnglish(count)} were there already`,
  leftOut: (count) => (count === 1 ? 'one file left out' : `${inEnglish(count)} files left out`),
  noFiles: 'There was no text file (.txt) in it.',
  isKnown: 'there already',
  more: (count) => `and ${inEnglish(count)} more`,
  failed: 'The texts could not be analysed. After a reload it should work again.',
  offline:
    'The analysis has to be loaded once, and there is no network now. Afterwards it works without one.',
  notRemoved: 'The removal did not succeed.',
  problems: {
    forbidden:
      'The browser allows this page no storage, as in some private windows. Articles of one’s own cannot be kept here.',
    full: 'The browser’s storage is full. The texts could not be kept.',
    blocked: 'Another window keeps an older version of this page open. Close it and try again.',
    newer:
      'A newer version of this page has rearranged the storage. Reload the page and try again.',
    broken: 'The browser cannot keep anything at the moment.',
  },

  own: 'Own articles',
  addedOn: (day) => `added on ${day}`,
  remove: 'Remove',
  removeOne: (title) => `Remove “${title}”`,
  removeAll: 'Remove all',
  ask: 'Remove for good?',
  askAll: (count) =>
    count === 1 ? 'Remove this article for good?' : `Remove all ${inEnglish(count)} for good?`,
  removeNow: 'Yes, remove',
  keep: 'Keep',
  none: 'All of them are removed.',
  removed: (count) =>
    count === 1 ? 'One article removed' : `${inEnglish(count)} articles removed`,
};

export const OWN_WORDING = { de, en };
