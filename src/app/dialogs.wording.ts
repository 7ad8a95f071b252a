import type { MentionKind } from '#core/article.ts';

const de = {
  settings: 'Einstellungen',
  help: 'Zeichen und Tasten',
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
  marksShown: 'Zeichen im Text',
  marksMeaning: {
    person: 'Jeder Akteur hat seine Farbe, in Text, Liste und Karte dieselbe.',
    role: 'Ein Amt ohne Namen, in der Farbe dessen, der es damals innehatte.',
    country: 'Auch Einwohner, Eigenschaftswörter und Hauptstädte als Regierung.',
    place: 'Städte, Regionen, Gewässer.',
    organisation: 'Bündnisse, Behörden, Parteien, Medien.',
  } satisfies Record<MentionKind, string>,
  marksHint:
    'Ein Zeichen im Text antippen oder mit n erreichen: die Karte sagt, wer oder was es ist, und warum.',
};

const en: typeof de = {
  settings: 'Settings',
  help: 'Marks and keys',
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
  marksShown: 'Marks in the text',
  marksMeaning: {
    person: 'Every actor has a colour, the same in text, list and card.',
    role: 'An office without a name, in the colour of who held it then.',
    country: 'Inhabitants, adjectives and capitals standing for a government as well.',
    place: 'Towns, regions, waters.',
    organisation: 'Alliances, agencies, parties, media.',
  },
  marksHint:
    'Tap a mark in the text, or reach it with n: the card says who or what it is, and why.',
};

export const DIALOGS_WORDING = { de, en };
