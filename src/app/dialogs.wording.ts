import type { MentionKind } from '#core/article.ts';

const de = {
  settings: 'Einstellungen',
  help: 'Tasten und Hilfe',
  close: 'Schließen',
  theme: 'Darstellung',
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
  language: 'Sprache der Oberfläche',
  languages: { de: 'Deutsch', en: 'English' },
  marks: 'Im Text markieren',
  kinds: {
    person: 'Personen',
    role: 'Amtsnennungen',
    country: 'Länder',
    place: 'Orte',
    organisation: 'Organisationen',
  } satisfies Record<MentionKind, string>,
  onlyFiltered: 'Nur hervorheben, wonach ich filtere',
  keyboard: 'Tastatur',
  shortcuts: 'Einzelne Tasten als Kurzbefehle',
  shortcutsHint: 'Ausschalten, wenn Sprachsteuerung oder Hilfsmittel sie versehentlich auslösen.',
  keysOff:
    'Die Kurzbefehle sind ausgeschaltet (Einstellungen). Esc, Tab und die Pfeiltasten gehen immer.',
  groups: [
    {
      name: 'Lesen',
      keys: [
        ['j', 'nächster Artikel der Liste'],
        ['k', 'vorheriger Artikel der Liste'],
        ['n', 'nächste Erwähnung'],
        ['p', 'vorherige Erwähnung'],
        ['o', 'Originaltext und zurück'],
        ['Esc', 'zurück, schließen'],
      ],
    },
    {
      name: 'Finden',
      keys: [
        ['/', 'in Titeln und Texten suchen'],
        ['f', 'zu den Filtern'],
        ['?', 'diese Übersicht'],
      ],
    },
    {
      name: 'In den Filtern',
      keys: [
        ['↑ ↓', 'von Zeile zu Zeile'],
        ['+', 'mit'],
        ['−', 'ohne'],
        ['Leertaste', 'mit, ohne, neutral im Wechsel'],
        ['Entf', 'neutral'],
      ],
    },
  ],
};

const en: typeof de = {
  settings: 'Settings',
  help: 'Keys and help',
  close: 'Close',
  theme: 'Appearance',
  themes: { system: 'like the system', light: 'light', dark: 'dark' },
  language: 'Language of the interface',
  languages: { de: 'Deutsch', en: 'English' },
  marks: 'Mark in the text',
  kinds: {
    person: 'people',
    role: 'office mentions',
    country: 'countries',
    place: 'places',
    organisation: 'organisations',
  },
  onlyFiltered: 'Highlight only what I filter by',
  keyboard: 'Keyboard',
  shortcuts: 'Single keys as shortcuts',
  shortcutsHint: 'Switch off if voice control or other aids set them off by accident.',
  keysOff: 'Shortcuts are switched off (settings). Esc, Tab and the arrow keys always work.',
  groups: [
    {
      name: 'Reading',
      keys: [
        ['j', 'next article of the list'],
        ['k', 'previous article of the list'],
        ['n', 'next mention'],
        ['p', 'previous mention'],
        ['o', 'original text and back'],
        ['Esc', 'back, close'],
      ],
    },
    {
      name: 'Finding',
      keys: [
        ['/', 'search titles and texts'],
        ['f', 'go to the filters'],
        ['?', 'this overview'],
      ],
    },
    {
      name: 'In the filters',
      keys: [
        ['↑ ↓', 'from row to row'],
        ['+', 'with'],
        ['−', 'without'],
        ['Space', 'with, without, neutral in turn'],
        ['Del', 'neutral'],
      ],
    },
  ],
};

export const DIALOGS_WORDING = { de, en };
