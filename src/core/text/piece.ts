import type { BlockKind, Span } from '#core/article.ts';

import { Line } from './line.ts';

/** A block in the making: one line, or a paragraph of wrapped lines, without the white space around it. */
export interface Piece extends Span {
  /** `text.slice(start, end)`. */
  raw: string;
  /** The same with what is known about it. */
  line: Line;
  /** Null until a pass knows what it is; what no pass knows is a paragraph in the end. */
  kind: BlockKind | null;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  gap: boolean;
}

/** One rule about layout: takes the pieces in order and gives them back, some of them marked, cut or joined. */
export type Pass = (pieces: readonly Piece[], text: string) => readonly Piece[];

/** A piece that is known to be of a kind now. Written out, so that all pieces keep the shape the compiler knows. */
export function asKind(piece: Piece, kind: BlockKind | null): Piece {
  const { start, end, raw, line, gap } = piece;
  return { start, end, raw, line, kind, gap };
}

/**
 * The pieces with each one replaced by what a pass makes of it, one piece or several. `flatMap` does the same and takes
 * longer than most passes.
 */
export function replacePieces(
  pieces: readonly Piece[],
  replace: (piece: Piece, index: number) => Piece | readonly Piece[],
): Piece[] {
  const replaced: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const made = replace(pieces[i]!, i);
    if ('raw' in made) replaced.push(made);
    else for (const piece of made) replaced.push(piece);
  }
  return replaced;
}

/**
 * Cuts a piece at offsets counted within it; white space at the cuts falls away and empty parts are dropped. Only the
 * first part keeps the gap.
 *
 * cutPiece("date 2025-08-15 Gipfel", [15]) → "date 2025-08-15" | "Gipfel"
 */
export function cutPiece(piece: Piece, offsets: readonly number[]): Piece[] {
  const parts: Piece[] = [];
  const edges = [0, ...offsets, piece.raw.length];
  for (let i = 0; i + 1 < edges.length; i++) {
    const slice = piece.raw.slice(edges[i], edges[i + 1]);
    const raw = slice.trim();
    if (raw === '') continue;
    const start = piece.start + edges[i]! + (slice.length - slice.trimStart().length);
    const gap = piece.gap && parts.length === 0;
    parts.push({ start, end: start + raw.length, raw, line: new Line(raw), kind: piece.kind, gap });
  }
  return parts;
}
