import { MARK } from '#core/text/line-marks.ts';
import { asKind, cutPiece, type Piece } from '#core/text/piece.ts';

/** Tags and entities that a copy left as text. */
export const MARKUP = /<[^<>]{1,200}>|&(?:#\d{1,6}|[a-z]{2,10});/gi;
const WORD = /[\p{L}\p{N}]/u;
/** Tags between which whole lines stand, also with the strokes of a quoted string; not those of single words. */
const TAG =
  '<\\\\?/?(?:br|p|div|h[1-6]|li|ul|ol|tr|td|table|section|article|blockquote|figure|figcaption|hr)\\b[^<>]{0,200}>';
/** A line's end as it is written in a quoted string. */
const BREAK = '\\\\r\\\\n|\\\\n(?=\\s*(?:<|$))|(?<=>\\s*)\\\\n';
const RUN = new RegExp(`(?:(?:${TAG}|${BREAK})\\s*)+`, 'giu');
const TAG_RUN = new RegExp(`^(?:(?:${TAG}|${BREAK})\\s*)+$`, 'iu');

/**
 * Cuts lines at the tags that a copy of a page's source has kept: what stands between them are lines of their own, the
 * tags themselves the page's.
 *
 * "… sagte er.<br/><h3>Ausblick</h3>Am Montag …" → text, tags, heading, tag, text
 */
export function cutTags(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(mayHoldTags)) return pieces;
  return pieces.flatMap((piece) => {
    if (!mayHoldTags(piece)) return piece;
    const cuts: number[] = [];
    for (const { 0: run, index } of piece.raw.matchAll(RUN)) cuts.push(index, index + run.length);
    // A line of nothing but markup is left whole.
    if (cuts.length === 0 || !WORD.test(piece.raw.replace(MARKUP, ''))) return piece;
    let above = piece.gap;
    return cutPiece(piece, cuts).map((part) => {
      const isTag = TAG_RUN.test(part.raw);
      const gap = above;
      above = true;
      return isTag ? asKind(part, 'boilerplate') : { ...part, gap };
    });
  });
}

function mayHoldTags({ line, raw }: Piece): boolean {
  return (line.marks & MARK.markup) !== 0 && raw.includes('<') && raw.includes('>');
}
