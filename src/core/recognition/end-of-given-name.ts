import { COMMON_NOUNS } from '#core/knowledge/common-nouns.ts';
import { EAST_ASIAN_SURNAMES, VIETNAMESE_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { ARABIC_ARTICLES } from '#core/knowledge/titles.ts';
import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';
import { testWord } from '#core/text/word.ts';

import { isCapital, type Reading } from './reading.ts';

/** Whether a word is an East Asian surname, behind which the given name stands. */
export const isEastAsianSurname = testWord(
  ({ text }) => EAST_ASIAN_SURNAMES.has(text) || VIETNAMESE_SURNAMES.has(text),
);

/**
 * One behind a given name in a form that only East Asian ones have, behind a surname at token `from`: two syllables, the
 * second small behind a hyphen or large as a word, or two or three words of one syllable behind a Vietnamese surname; 0 without one.
 *
 * "Park An-su", "Park An Su", "Vuong Dinh Hue" → behind "su", "Su", "Hue"; "Park Hotel" → 0
 */
export function endOfEastAsianName(reading: Reading, from: number): number {
  const { tokens, groupEnd } = reading;
  if (!tokens[from] || !isEastAsianSurname(tokens[from].word) || !isJoined(reading, from + 1))
    return 0;
  let to = from + 1;
  if (groupEnd[to] === to + 3 && /^(?!ups?$|how$)\p{Ll}{2,7}$/u.test(tokens[to + 2]!.text))
    return to + 3;
  if (!VIETNAMESE_SURNAMES.has(tokens[from].text)) return endOfTwoSyllables(reading, to);
  while (to < from + 4 && isJoined(reading, to) && isSyllable(tokens[to]!.text)) to++;
  return to > from + 2 ? to : 0;
}

/** "Park An Su": a given name of two syllables, which some newspapers print as two words; 0 without one. */
function endOfTwoSyllables(reading: Reading, at: number): number {
  const { tokens } = reading;
  const isOne = (i: number) =>
    KOREAN.test(tokens[i]!.text) && !COMMON_NOUNS.has(tokens[i]!.word.lower);
  return isOne(at) && isJoined(reading, at + 1) && isOne(at + 1) ? at + 2 : 0;
}

// "Hyung", "Seok", "Duck", "Yeol".
const KOREAN = /^[bcdghjkmnprstwy]{0,2}[aeiouy]{1,3}(?:ng|ck|[hklmnp])?$/i;

// What a Vietnamese word may be, without its marks: "Quang", "My", "Khanh".
const SYLLABLE = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;

function isSyllable(word: string): boolean {
  return SYLLABLE.test(dropForeignMarks(word));
}

/** Whether a blank joins the word at a token to the one before. */
function isJoined({ tokens, text, opens, groupStart }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || opens[at] || groupStart[at] !== at) return false;
  return text.slice(tokens[at - 1]!.end, token!.start) === ' ';
}

/** Whether a word begins an Arabic given name of two words. */
export const beginsArabicName = testWord(({ text }) => /^(?:Abd(?:[aeu]l)?|Umm|Abu)$/.test(text));

/**
 * One behind an Arabic given name of two words, 0 without one; newspapers join its article with a hyphen or not.
 *
 * "Abd al Karim Nasser", "Abdul Karim Nasser", "Umm Khalid" → behind "Karim", "Khalid"; "Abu Dhabi" → 0
 */
export function endOfArabicName({ tokens, groupEnd }: Reading, at: number): number {
  if (!beginsArabicName(tokens[at]!.word)) return 0;
  const name = isFreeArticle(tokens, at + 1) ? at + 2 : at + 1;
  const to = groupEnd[name] ?? 0;
  const fits = to > 0 && (tokens[at]!.text[2] === 'd' || FIRST_NAMES.has(tokens[name]!.text));
  return fits && isCapital(tokens[to - 1]) ? to : 0;
}

/** Whether a word is an article that a hyphen joins to the name behind: "al-Assad". */
export const isArabicArticle = testWord(({ text }) => ARABIC_ARTICLES.has(text));

/** One behind an article at `at` and the part of a name it begins: "al-Arouri", "al Arouri"; 0 without them. */
export function endOfArabicTail({ tokens, groupStart, groupEnd }: Reading, at: number): number {
  if (isFreeArticle(tokens, at)) return groupEnd[at + 1]!;
  const fits =
    groupStart[at] === at &&
    groupEnd[at] === at + 3 &&
    isArabicArticle(tokens[at]!.word) &&
    isCapital(tokens[at + 2]);
  return fits ? at + 3 : 0;
}

/** "Nuri al Maliki": an article that stands alone before a name. */
function isFreeArticle(tokens: Reading['tokens'], at: number): boolean {
  return /^[ae]l$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);
}

const NICKNAME = /^ [„“"»«‚‘'›‹]\p{Lu}[^“”"«»‘’'‹›.,\n]{1,20}[“”"«»‘’'‹›] (?=\p{Lu}|dela? )/u;

/** One behind a nickname in quotation marks that stands behind token `at - 1`: "Maria „Mimi“ Castell"; else `at`. */
export function endOfNickname({ tokens, text }: Reading, at: number): number {
  const { end } = tokens[at - 1]!;
  const [nickname] = NICKNAME.exec(text.slice(end, end + 26)) ?? [];
  let behind = at;
  while (nickname && tokens[behind]!.start < end + nickname.length) behind++;
  return behind;
}
