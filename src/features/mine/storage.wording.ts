import type { StorageProblem } from '#data/mine/mine-state.ts';

const de = {
  problems: {
    forbidden:
      'Der Browser erlaubt dieser Seite keinen Speicher, wie in manchen privaten Fenstern. Sterne, Markierungen und Notizen gelten nur, solange diese Seite offen ist.',
    full: 'Der Speicher des Browsers ist voll. Was Sie seither markiert haben, steht nur in diesem Fenster.',
    blocked:
      'Ein anderes Fenster hält eine ältere Fassung dieser Seite offen. Schließen Sie es, dann wird gespeichert.',
    newer:
      'Eine neuere Fassung dieser Seite hat den Speicher umgestellt. Neu geladen ist alles wieder da.',
    broken:
      'Der Browser kann gerade nicht speichern. Lesen geht weiter; was Sie markieren, steht nur in diesem Fenster.',
  } satisfies Record<StorageProblem, string>,
  unsaved: (count: number) =>
    count === 1
      ? 'Eine Änderung ist nicht gespeichert.'
      : `${count} Änderungen sind nicht gespeichert.`,
  retry: 'Noch einmal versuchen',
  export: 'Als Datei sichern',
  dismiss: 'Hinweis schließen',
};

const en: typeof de = {
  problems: {
    forbidden:
      'The browser allows this page no storage, as in some private windows. Stars, highlights and notes last only while this page is open.',
    full: 'The browser’s storage is full. What you have marked since is in this window only.',
    blocked:
      'Another window keeps an older version of this page open. Once it is closed, everything is saved.',
    newer:
      'A newer version of this page has rearranged the storage. After a reload everything is back.',
    broken:
      'The browser cannot save at the moment. You can read on; what you mark is in this window only.',
  },
  unsaved: (count) =>
    count === 1 ? 'One change is not saved.' : `${count} changes are not saved.`,
  retry: 'Try again',
  export: 'Save as a file',
  dismiss: 'Close this notice',
};

export const STORAGE_WORDING = { de, en };
