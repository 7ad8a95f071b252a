import { fold } from './fold.ts';
import { SMALL_WORDS } from './small-words.ts';
import {
  ADJECTIVE_ENDING,
  ER_PLURALS,
  OWN_S,
  PLAIN_ADJECTIVES,
  SHORT_FORMS,
  WHOLE_WORDS,
} from './word-endings.ts';

/**
 * What all inflected forms of a word have in common, folded (see `fold`); equal for two words that are forms of one. Only
 * endings of cases, plurals and adjectives are taken off, none that makes another word ("-ung", "-in"), and none whose
 * lack would leave an unlike word ("Kohle", "Bürger"). Verbs keep their endings.
 *
 * stemWord('Putins') → 'putin'; stemWord('Verträgen') → stemWord('Vertrag') → 'vertrag'
 */
export function stemWord(word: string): string {
  return fold(takeOffEnding(word.normalize('NFC').toLowerCase()));
}

// Two letters are an abbreviation or a name; what is left of a word must have a vowel to be one.
const SHORTEST_STEM = /^(?=.*[aeiouyäöü])...+/u;
// No ending ends in another letter.
const LAST_LETTER = /[aemnrs]$/;
const WHOLE = new Map([
  ...SHORT_FORMS,
  ...WHOLE_WORDS.flatMap((word) =>
    [word, word.endsWith('e') ? `${word}n` : `${word}s`].map((form): [string, string] => [
      form,
      word,
    ]),
  ),
]);
const ADJECTIVES = new Set(PLAIN_ADJECTIVES);
const ER_PLURAL = new RegExp(`(?:${ER_PLURALS.map(allowUmlaut).join('|')})$`, 'u');

function takeOffEnding(word: string): string {
  if (SMALL_WORDS.has(word)) return word;
  const whole = WHOLE.get(word);
  if (whole !== undefined || word.length < 4) return whole ?? word;
  if (!LAST_LETTER.test(word)) return word;
  const bare = takeOffGenitive(word);
  const stem = WHOLE.get(bare) ?? takeOffPlural(bare);
  return SHORTEST_STEM.test(stem) && !SMALL_WORDS.has(stem) ? stem : word;
}

function takeOffGenitive(word: string): string {
  if (!word.endsWith('s') || OWN_S.test(word)) return word;
  if (/[^aeiouäöüy]es$/u.test(word) && word.length > 4) return shorten(word, 2);
  // No s, x or z before it, and of the vowels those that end names: "Obamas", "Kongos", "Melonis", "Netanjahus".
  const isGenitive = /(?:[bdfghjklmnprtvwy]|..[ao]|..[^se]i|ahu)s$/u.test(word);
  const isWhole = /(?:[ea]is|[sx]is|[^aeiou]nis)$/u.test(word);
  return isGenitive && !isWhole ? word.slice(0, -1) : word;
}

function takeOffPlural(word: string): string {
  // "Ministerium", "Ministerien"; "Zentrum", "Zentren"; "Thema", "Themen"
  if (word.endsWith('um')) return LATIN_UM.test(word) ? word.slice(0, -2) : word;
  if (word.endsWith('ma')) return word.length > 4 ? word.slice(0, -1) : word;
  if (word.endsWith('innen') && word.length > 7) return word.slice(0, -3);
  if (word.endsWith('en')) return shorten(word, 2);
  if (word.endsWith('n')) return N_PLURAL.test(word) ? takeOffEr(word.slice(0, -1)) : word;
  if (/e[rms]$/u.test(word)) return takeOffEr(word);
  return word.endsWith('e') ? shorten(word, 1) : word;
}

// No "Wachstum", no "Raum".
const LATIN_UM = /..(?:[^aout]|at)um$/u;
// "Ministern", "Steuern", "Artikeln", "Nachbarn"
const N_PLURAL = /(?:.[^aeiou]er|.[ae]uer|[^aeiou]el|.ar)n$/u;

function takeOffEr(word: string): string {
  const rest = word.slice(0, -2);
  const isAdjective = ADJECTIVES.has(rest) || ADJECTIVE_ENDING.test(rest);
  if (isAdjective && /e[rms]$/u.test(word)) return rest;
  return word.endsWith('er') && ER_PLURAL.test(rest) ? rest : word;
}

/** "Ergebnisse" → "Ergebnis" */
function shorten(word: string, by: number): string {
  return word.slice(0, -by).replace(/niss$/u, 'nis');
}

/** "haus" → "h(?:aus|äus)": the plural changes the last a, o or u, in "au" its a. */
function allowUmlaut(noun: string): string {
  return noun.replace(/(?:au|[aou])(?=[^aou]*$)/u, (vowel) => {
    const changed = vowel.replace(/[aou]/u, (letter) => `${letter}\u0308`.normalize('NFC'));
    return `(?:${vowel}|${changed}|${vowel[0]}e${vowel.slice(1)})`;
  });
}
