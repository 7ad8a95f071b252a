import { INVISIBLE_SIGNS } from './invisible-signs.ts';

/** What a line as printed seldom holds: invisible signs, two blanks in a row, other blanks than the plain one. */
const UNCLEAN = new RegExp(String.raw`[${INVISIBLE_SIGNS}]| \s|[^\S ]`);
const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`, 'g');
const QUOTES = /["'„“”‚‘’«»‹›‟‛`´]+/g;
const DASHES = /[‐‑‒–—―−]/g;
const STOP = /[.…!?\s]/;
/** More are a row of dots that says something. */
const MOST_STOPS = 20;

/**
 * A line as it reads on the page: invisible signs dropped, every run of white space one blank.
 *
 * "Krieg\u00A0in der Ukra\u00ADine" → "Krieg in der Ukraine"
 */
export function cleanText(line: string): string {
  if (!UNCLEAN.test(line)) return line.trim();
  return line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * A text made ready for comparing copies of it: as `cleanText`, lower case, quotation marks dropped, dashes hyphens, and
 * without the stop at its end.
 *
 * "„Wir – die Ukraine“." → "wir - die ukraine"
 */
export function foldText(line: string): string {
  return foldClean(cleanText(line));
}

/** As `foldText`, of what `cleanText` gave. */
export function foldClean(line: string): string {
  const folded = line.normalize('NFC').toLowerCase().replace(QUOTES, '').replace(DASHES, '-');
  let end = folded.length;
  while (end > 0 && folded.length - end < MOST_STOPS && STOP.test(folded[end - 1]!)) end--;
  return folded.slice(0, end).trim();
}
