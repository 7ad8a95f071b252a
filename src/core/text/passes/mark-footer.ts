import { isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/**
 * Marks the short lines left behind the last running text once the signature or the page's own furniture has begun: keywords, headlines
 * of other articles, names of sections.
 *
 * "… sagte er.\n\nTeilen\nKrieg in Nahost\nIsrael" → the last three lines boilerplate
 */
export function markFooter(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ kind, line }) => kind === null && isRunningText(line));
  if (last < 0) return [...pieces];
  const footer = pieces.findIndex(
    ({ kind }, index) => index > last && (kind === 'boilerplate' || kind === 'byline'),
  );
  if (footer < 0) return [...pieces];
  return pieces.map((piece, index) =>
    index > footer && piece.kind === null && isHeadlineLike(piece.line)
      ? asKind(piece, 'boilerplate')
      : piece,
  );
}
