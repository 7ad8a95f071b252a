import type { Action, ActionGroup } from '#ui/actions.ts';

const ACTIONS_DE: Record<Action, string> = {
  'next-article': 'nächster Artikel der Liste',
  'previous-article': 'vorheriger Artikel der Liste',
  'next-mention': 'nächste Erwähnung',
  'previous-mention': 'vorherige Erwähnung',
  original: 'Originaltext und zurück',
  star: 'Stern setzen oder nehmen',
  'mark-read': 'gelesen oder ungelesen',
  highlight: 'Auswahl oder Absatz markieren',
  'read-aloud': 'vorlesen und anhalten',
  focus: 'nur der Text, und zurück',
  search: 'in Titeln und Texten suchen',
  filters: 'zu den Filtern',
  help: 'diese Übersicht',
};

const ACTIONS_EN: Record<Action, string> = {
  'next-article': 'next article of the list',
  'previous-article': 'previous article of the list',
  'next-mention': 'next mention',
  'previous-mention': 'previous mention',
  original: 'original text and back',
  star: 'star or unstar',
  'mark-read': 'read or unread',
  highlight: 'highlight selection or paragraph',
  'read-aloud': 'read aloud and pause',
  focus: 'nothing but the text, and back',
  search: 'search titles and texts',
  filters: 'go to the filters',
  help: 'this overview',
};

const de = {
  actions: ACTIONS_DE,
  groups: {
    read: 'Lesen',
    comfort: 'Bequem lesen',
    find: 'Finden',
    views: 'Ansichten',
  } satisfies Record<ActionGroup, string>,
  escape: 'zurück, schließen',
  inFilters: 'In den Filtern',
  filterKeys: [
    ['↑ ↓', 'von Zeile zu Zeile'],
    ['+', 'mit'],
    ['−', 'ohne'],
    ['Leertaste', 'mit, ohne, neutral im Wechsel'],
    ['Entf', 'neutral'],
  ],
  none: 'keine Taste',
  close: 'Schließen',
  change: 'Tasten ändern',
  changeHint:
    'Eine Zeile wählen, dann die neue Taste drücken. Entf nimmt die Taste weg, Esc bricht ab.',
  changeKey: (action: string, key: string) => `${action}: ${key}. Taste ändern`,
  press: 'Jetzt die neue Taste drücken',
  pressShort: 'Taste …',
  assigned: (action: string, key: string) => `${action}: ${key}`,
  taken: (key: string, action: string) => `„${key}“ gehört schon zu „${action}“.`,
  swap: 'Tauschen',
  keep: 'Lassen',
  reset: (action: string) => `${action}: zurück zur üblichen Taste`,
  wasReset: (action: string) => `${action}: wieder die übliche Taste`,
  resetAll: 'Alle Tasten wie üblich',
  allReset: 'Alle Tasten sind wieder wie üblich.',
};

const en: typeof de = {
  actions: ACTIONS_EN,
  groups: {
    read: 'Reading',
    comfort: 'Reading in comfort',
    find: 'Finding',
    views: 'Views',
  },
  escape: 'back, close',
  inFilters: 'In the filters',
  filterKeys: [
    ['↑ ↓', 'from row to row'],
    ['+', 'with'],
    ['−', 'without'],
    ['Space', 'with, without, neutral in turn'],
    ['Del', 'neutral'],
  ],
  none: 'no key',
  close: 'Close',
  change: 'Change keys',
  changeHint: 'Choose a line, then press the new key. Delete takes the key away, Esc cancels.',
  changeKey: (action, key) => `${action}: ${key}. Change the key`,
  press: 'Press the new key now',
  pressShort: 'Key …',
  assigned: (action, key) => `${action}: ${key}`,
  taken: (key, action) => `“${key}” already belongs to “${action}”.`,
  swap: 'Swap',
  keep: 'Leave it',
  reset: (action) => `${action}: back to the usual key`,
  wasReset: (action) => `${action}: the usual key again`,
  resetAll: 'All keys as usual',
  allReset: 'All keys are as usual again.',
};

export const KEYS_WORDING = { de, en };
