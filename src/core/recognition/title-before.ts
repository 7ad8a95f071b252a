import { ABBREVIATED_TITLES } from '#core/knowledge/titles.ts';

import { endOfTitle } from './end-of-title.ts';
import { isOccupationWord, isTitleWord } from './parse-name.ts';
import type { Reading } from './reading.ts';

/** Whether the word before token `index` is a title in the same sentence. */
export function hasTitleBefore({ tokens, opens, groupEnd }: Reading, index: number): boolean {
  const end = endOfTitle(tokens, index);
  let before = end - 1;
  // "Prof. Dr. Müller"; behind a title in full the stop ends the sentence: "Er traf den General. Dort …"
  if (before < 0) return false;
  if (tokens[before]!.text === '.' && ABBREVIATED_TITLES.has(tokens[before - 1]?.word.lower ?? ''))
    return true;
  if (opens[index]) return false;
  while (before > 0 && tokens[before]!.kind === 'sign' && tokens[before]!.text === '-') before--;
  return groupEnd[before] === end && isTitleWord(tokens[before]!.word);
}

/** Whether the word before says what somebody is: "Krankenschwester Marama Twidale", "die 40-jährige Betsabe Valdes". */
export function hasOccupationBefore(
  { tokens, opens, groupStart }: Reading,
  index: number,
): boolean {
  if (index === 0 || opens[index]) return false;
  const { word } = tokens[index - 1]!;
  if (word.capital) return isOccupationWord(word);
  return AGED.test(word.text) && tokens[groupStart[index - 1]!]!.kind === 'number';
}

const AGED = /^jährige[nr]?$/;
