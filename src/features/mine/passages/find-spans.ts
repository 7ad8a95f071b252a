import type { Span } from '#core/article.ts';
import { findRange } from '#ui/find-range.ts';

/** A part of a passage that stands in one block of the page. */
export interface Piece {
  block: HTMLElement;
  range: Range;
}

/** The blocks of text below an element; they carry `data-block`, the offset they begin at. */
export function listBlocks(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block]')];
}

export function getBlockSpan(block: HTMLElement): Span {
  const start = Number(block.dataset['block']);
  return { start, end: start + (block.textContent?.length ?? 0) };
}

/** What of a span is shown, block by block; nothing where it is folded away. */
export function findPieces(root: ParentNode, span: Span): Piece[] {
  return listBlocks(root).flatMap((block) => {
    const own = getBlockSpan(block);
    const start = Math.max(own.start, span.start);
    const end = Math.min(own.end, span.end);
    const range = start < end ? findRange(root, { start, end }) : null;
    return range ? [{ block, range }] : [];
  });
}

/** The part of the text that is selected, without white space at its edges. */
export function readSelection(root: ParentNode, text: string): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const spans = listBlocks(root)
    .filter((block) => range.intersectsNode(block))
    .map((block) => clip(block, range))
    .filter(({ start, end }) => start < end);
  if (spans.length === 0) return undefined;
  let start = Math.min(...spans.map((span) => span.start));
  let end = Math.max(...spans.map((span) => span.end));
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : undefined;
}

function clip(block: HTMLElement, range: Range): Span {
  const { start, end } = getBlockSpan(block);
  return {
    start: block.contains(range.startContainer)
      ? start + countBefore(block, range.startContainer, range.startOffset)
      : start,
    end: block.contains(range.endContainer)
      ? start + countBefore(block, range.endContainer, range.endOffset)
      : end,
  };
}

function countBefore(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The offset of the text at a point of the screen. */
export function findOffsetAt(x: number, y: number): number | undefined {
  const place = locateCaret(x, y);
  const block = place?.node.parentElement?.closest<HTMLElement>('[data-block]');
  if (!place || !block) return undefined;
  return getBlockSpan(block).start + countBefore(block, place.node, place.offset);
}

function locateCaret(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  return undefined;
}
