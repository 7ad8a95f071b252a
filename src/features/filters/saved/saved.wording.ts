const de = {
  keep: 'Filter merken',
  keptAs: (name: string) => `Gemerkt als „${name}“`,
  name: 'Name des Filters',
  save: 'Merken',
  cancel: 'Abbrechen',
  saved: 'Gemerkte Filter',
  apply: (name: string) => `Filter „${name}“ anwenden`,
  rename: (name: string) => `„${name}“ umbenennen`,
  remove: (name: string) => `„${name}“ löschen`,
  removed: (name: string) => `„${name}“ gelöscht.`,
  undo: 'Rückgängig',
};

const en: typeof de = {
  keep: 'Keep this filter',
  keptAs: (name) => `Kept as “${name}”`,
  name: 'Name of the filter',
  save: 'Keep',
  cancel: 'Cancel',
  saved: 'Kept filters',
  apply: (name) => `Apply the filter “${name}”`,
  rename: (name) => `Rename “${name}”`,
  remove: (name) => `Delete “${name}”`,
  removed: (name) => `“${name}” deleted.`,
  undo: 'Undo',
};

export const SAVED_WORDING = { de, en };
