import { RULERS, SURNAMES_LIKE_DAYS, SURNAMES_LIKE_TITLES } from '#core/knowledge/titles.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import { isCapital, type Reading } from './reading.ts';

/**
 * Whether the word at `at`, which is no surname by its look, is one behind given names that begin at `from`: one in
 * capitals, one that is a title as well, behind a title also one that is a month or a day.
 *
 * "Emmanuel MACRON", "Ruth König kam", "die Ärztin Ruth Freitag" → true; "dass Ruth Freitag kommt" → false
 */
export function isSurnameLikeWord(
  reading: Reading,
  hits: NameHits,
  { from, at }: { from: number; at: number },
): boolean {
  const { tokens, groupStart, groupEnd } = reading;
  const token = tokens[at];
  if (!token || groupStart[at] !== at || groupEnd[at] !== at + 1) return false;
  if (isShoutedWord(token.word)) return hits.at(at) === undefined;
  if (SURNAMES_LIKE_TITLES.has(token.text)) return !goesOn(reading, at + 1);
  return SURNAMES_LIKE_DAYS.has(token.text) && isIntroduced(reading, from);
}

/** "Emmanuel MACRON": some outlets print surnames in capitals; shorter words are abbreviations. */
const isShoutedWord = testWord(({ text, capital }) => capital && /^\p{Lu}{4,}$/u.test(text));

/** "Otto Graf Lambsdorff", "Philipp Herzog von Württemberg": a title with a surname behind. */
function goesOn({ tokens, opens }: Reading, at: number): boolean {
  const next = tokens[at];
  return next !== undefined && !opens[at] && (isCapital(next) || /^(?:von|zu)$/.test(next.text));
}

/** What somebody is stands before; a ruler is called by the given name: "König Charles Freitag". */
function isIntroduced({ tokens, opens }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return isCapital(before) && !opens[from] && !RULERS.test(before!.text);
}

/** Whether a title of the nobility at `at` stands between given names and a surname: "Otto Graf Lambsdorff". */
export function isNobleTitle(reading: Reading, at: number): boolean {
  return (
    /^(?:Graf|Gräfin|Freiherr|Freifrau)$/.test(reading.tokens[at]!.text) && goesOn(reading, at + 1)
  );
}
