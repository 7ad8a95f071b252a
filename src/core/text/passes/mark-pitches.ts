import { isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';
import { isServiceNote } from '#core/text/service-notes.ts';

/** The name of a newsletter or podcast; in UTF-16 units. */
const LONGEST_NAME = 70;

/**
 * Marks the name that clings to the page's own advertisement below it. A subhead stands above its text and keeps its
 * kind.
 *
 * "Krisen-Radar\nUnser Team schickt Ihnen den Newsletter jeden Mittwoch." → both boilerplate
 */
export function markPitches(pieces: readonly Piece[]): Piece[] {
  // Without empty lines nothing clings: the line above may as well be a subhead.
  if (!pieces.slice(1).some(({ gap }) => gap)) return [...pieces];
  return pieces.map((piece, index) => {
    const below = pieces[index + 1];
    const isName =
      piece.kind === null &&
      piece.raw.length <= LONGEST_NAME &&
      isHeadlineLike(piece.line) &&
      !isRunningText(piece.line);
    const pitched =
      isName && below?.kind === 'boilerplate' && !below.gap && isServiceNote(below.line);
    return pitched ? asKind(piece, 'boilerplate') : piece;
  });
}
