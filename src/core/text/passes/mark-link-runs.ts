import { isCredit } from '#core/text/credit-grammar.ts';
import { CAPITALISED_DAY } from '#core/text/date-pattern.ts';
import { countWords, isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

const DATED = new RegExp(CAPITALISED_DAY, 'u');
/** A subhead and the caption of a picture may stand in a row. */
const FEWEST_LINES = 3;
/** Subheads are shorter. */
const HEADLINE_WORDS = 7;
/** A headline with its kicker on one line. */
const LONGEST_LINK = 150;

/**
 * Marks links to other articles between two paragraphs: short lines below a label of the page, or above a day, and
 * several headlines in a row. A subhead
 * right above its paragraph stays, and so does a list that a colon announces.
 *
 * "Anzeige\nIran\nWarum der Basar streikt\n8. Januar 2026" between paragraphs → boilerplate
 */
export function markLinkRuns(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  let above = pieces.findIndex((piece, index) => index > title && isText(piece));
  if (above < 0) return marked;
  for (let i = above + 1; i < pieces.length; i++) {
    if (!isText(pieces[i]!)) continue;
    if (i - above > 2 && !pieces[above]!.raw.endsWith(':'))
      for (const link of [
        ...findLinks(pieces, above + 1, i),
        ...findHeadlines(pieces, above + 1, i),
      ])
        marked[link] = asKind(pieces[link]!, 'boilerplate');
    above = i;
  }
  return marked;
}

function isText({ kind, raw, line }: Piece): boolean {
  return kind === null && (raw.length > LONGEST_LINK || isRunningText(line));
}

/** Two long headlines or more in a row are those of other articles; a subhead stands alone. */
function findHeadlines(pieces: readonly Piece[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const { kind, line } = pieces[i]!;
    // Below a credit stands the caption of its picture.
    if (kind !== null || !isHeadlineLike(line) || isCredit(pieces[i - 1]!.line)) continue;
    if (countWords(line) >= HEADLINE_WORDS) found.push(i);
  }
  return found.length > 1 ? found : [];
}

function findLinks(pieces: readonly Piece[], from: number, to: number): number[] {
  let label = from;
  while (label < to && pieces[label]!.kind !== 'boilerplate') label++;
  if (label === to) return [];
  const open = pieces.slice(label, to).filter(({ kind }) => kind === null);
  const listed = open.length >= FEWEST_LINES;
  const links: number[] = [];
  for (let i = from; i < to - 1; i++) {
    const { kind, line } = pieces[i]!;
    if (kind !== null || !isHeadlineLike(line)) continue;
    const below = pieces[i + 1]!;
    const dated = below.kind === 'metadata' && DATED.test(below.raw);
    if (dated || (listed && i > label && below.kind === null)) links.push(i);
  }
  return links;
}
