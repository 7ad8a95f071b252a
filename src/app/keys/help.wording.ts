import type { MentionKind } from '#core/article.ts';

const de = {
  help: 'Zeichen und Tasten',
  close: 'Schließen',
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
  marksHint: (key: string | undefined) =>
    `Ein Zeichen im Text antippen${key ? ` oder mit ${key} erreichen` : ''}: die Karte sagt, wer oder was es ist, und warum.`,
};

const en: typeof de = {
  help: 'Marks and keys',
  close: 'Close',
  keysOff: 'Shortcuts are switched off (settings). Esc, Tab and the arrow keys always work.',
  marksShown: 'Marks in the text',
  marksMeaning: {
    person: 'Every actor has a colour, the same in text, list and card.',
    role: 'An office without a name, in the colour of who held it then.',
    country: 'Inhabitants, adjectives and capitals standing for a government as well.',
    place: 'Towns, regions, waters.',
    organisation: 'Alliances, agencies, parties, media.',
  },
  marksHint: (key) =>
    `Tap a mark in the text${key ? `, or reach it with ${key}` : ''}: the card says who or what it is, and why.`,
};

export const HELP_WORDING = { de, en };
