const de = {
  bar: 'Ausgewählte Stelle',
  mark: 'Markieren',
  note: 'Notiz',
  cite: 'Zitieren',
  citeLabel: 'Zitieren mit Quelle',
  link: 'Link',
  linkLabel: 'Link zur Stelle',
  copied: 'Kopiert',
  notCopied: 'Kopieren ist hier nicht möglich',
  marked: 'Stelle markiert',
  unmarked: 'Markierung gelöscht',
  noted: 'Notiz gespeichert',
  changed: 'Notiz geändert',
  undone: 'Rückgängig gemacht',
  undo: 'Rückgängig',
  dismiss: 'Hinweis schließen',
  other: 'Mit Pfeil auf und ab ein anderer Absatz',
  selected: (key: string) => `Ausgewählt. Mit ${key} zu den Werkzeugen`,
  ownMark: (words: string, note: string) =>
    note === '' ? `Meine Markierung: „${words}“` : `Meine Notiz zu „${words}“: ${note}`,
  title: 'Notiz zur Stelle',
  field: 'Notiz',
  hint: 'Nur in diesem Browser gespeichert.',
  save: 'Fertig',
  discard: 'Verwerfen',
  remove: 'Markierung löschen',
  close: 'Schließen und speichern',
  notFound: 'Die verlinkte Stelle steht nicht mehr im Text.',
  arrived: 'Zur verlinkten Stelle gesprungen',
  detached: (count: number) =>
    count === 1
      ? 'Eine Ihrer Markierungen passt nicht mehr zu diesem Text; sie steht unter „Meins“.'
      : `${count} Ihrer Markierungen passen nicht mehr zu diesem Text; sie stehen unter „Meins“.`,
};

const en: typeof de = {
  bar: 'Selected passage',
  mark: 'Highlight',
  note: 'Note',
  cite: 'Quote',
  citeLabel: 'Quote with source',
  link: 'Link',
  linkLabel: 'Link to the passage',
  copied: 'Copied',
  notCopied: 'Copying is not possible here',
  marked: 'Passage highlighted',
  unmarked: 'Highlight deleted',
  noted: 'Note saved',
  changed: 'Note changed',
  undone: 'Undone',
  undo: 'Undo',
  dismiss: 'Close this notice',
  other: 'Another paragraph with arrow up and down',
  selected: (key) => `Selected. Press ${key} for the tools`,
  ownMark: (words, note) =>
    note === '' ? `My highlight: “${words}”` : `My note on “${words}”: ${note}`,
  title: 'Note on the passage',
  field: 'Note',
  hint: 'Kept in this browser only.',
  save: 'Done',
  discard: 'Discard',
  remove: 'Delete highlight',
  close: 'Close and save',
  notFound: 'The linked passage is not in the text any more.',
  arrived: 'At the linked passage',
  detached: (count) =>
    count === 1
      ? 'One of your highlights no longer fits this text; it is kept under “Mine”.'
      : `${count} of your highlights no longer fit this text; they are kept under “Mine”.`,
};

export const PASSAGES_WORDING = { de, en };
