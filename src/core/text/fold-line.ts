const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const QUOTES = /["'„“”‚‘’«»‹›‟‛`´]+/g;
const DASHES = /[‐‑‒–—―−]/g;

/**
 * A line as it reads on the page: invisible signs dropped, every run of white space one blank.
 *
 * "Krieg\u00A0in der Ukra\u00ADine" → "Krieg in der Ukraine"
 */
export function cleanLine(line: string): string {
  return line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * A line made ready for comparing copies of it: as `cleanLine`, lower case, quotation marks dropped, dashes hyphens, and
 * without the stop at its end.
 *
 * "„Wir – die Ukraine“." → "wir - die ukraine"
 */
export function foldLine(line: string): string {
  return cleanLine(line)
    .normalize('NFC')
    .toLowerCase()
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .replace(/[.…!?\s]{1,20}$/, '')
    .trim();
}
