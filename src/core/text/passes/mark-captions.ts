import { foldLine } from '#core/text/fold-line.ts';
import { isRunningText } from '#core/text/line-shape.ts';
import type { Piece } from '#core/text/piece.ts';

const CREDIT = /^\(?(?:fotos?|bild|bildquelle|bildnachweis|quelle|photo|grafik)\s?:|^©/i;
/** A caption without a full stop is hardly longer than a headline. */
const LONGEST = 200;

/**
 * Marks the caption directly above a line with the photographer's name, and a second copy of it above (pages print the
 * text that stands for the picture as well).
 *
 * "Xi und Putin in Peking\n\nFoto: Muster/dpa" → both boilerplate
 */
export function markCaptions(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  for (let i = 1; i < marked.length; i++) {
    if (marked[i]!.kind !== 'boilerplate' || !CREDIT.test(marked[i]!.raw)) continue;
    const caption = marked[i - 1]!;
    if (caption.kind !== null || caption.raw.length > LONGEST || isRunningText(caption.raw))
      continue;
    marked[i - 1] = { ...caption, kind: 'boilerplate' };
    const copy = marked[i - 2];
    if (copy?.kind === null && foldLine(copy.raw) === foldLine(caption.raw)) {
      marked[i - 2] = { ...copy, kind: 'boilerplate' };
    }
  }
  return marked;
}
