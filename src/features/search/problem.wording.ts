import type { ProblemKind } from '#core/search/query.ts';

type ProblemWords = Record<ProblemKind, (part: string) => string> & { rest: string };

const de: ProblemWords = {
  'open-quotes': () => 'Hier fehlt das schließende Anführungszeichen.',
  'open-bracket': () => 'Diese Klammer wird nicht geschlossen.',
  'stray-bracket': () => 'Diese Klammer schließt nichts.',
  'nothing-excluded': () => 'Hinter dem Minus fehlt, was auszuschließen ist.',
  'nothing-beside-or': (part) => `„${part}“ braucht etwas auf beiden Seiten.`,
  'nothing-in-field': (part) => `Hinter „${part}“ fehlt ein Wert.`,
  'unknown-field': (part) =>
    `„${part}“ ist kein Feld. Es gibt titel:, akteur:, land:, thema:, organisation: und datum:.`,
  'unreadable-date': (part) =>
    `„${part}“ ist kein Datum. Lesbar sind 2025, 2025-08, 15.8.2025 und 2024..2025.`,
  'unknown-name': (part) => `„${part}“ kommt in keinem Artikel vor.`,
  rest: 'Alles Übrige wird gesucht.',
};

const en: ProblemWords = {
  'open-quotes': () => 'The closing quotation mark is missing here.',
  'open-bracket': () => 'This bracket is never closed.',
  'stray-bracket': () => 'This bracket closes nothing.',
  'nothing-excluded': () => 'The minus is followed by nothing to exclude.',
  'nothing-beside-or': (part) => `“${part}” needs something on either side.`,
  'nothing-in-field': (part) => `“${part}” is followed by no value.`,
  'unknown-field': (part) =>
    `“${part}” is no field. There are title:, actor:, country:, topic:, organisation: and date:.`,
  'unreadable-date': (part) =>
    `“${part}” is no date. Write 2025, 2025-08, 15.8.2025 or 2024..2025.`,
  'unknown-name': (part) => `“${part}” is in no article.`,
  rest: 'Everything else is searched for.',
};

export const PROBLEM_WORDING = { de, en };
