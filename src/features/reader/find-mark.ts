import type { Span } from '#core/article.ts';

/** All marks below an element in the order of the page. */
export function listMarks(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.mark[data-at]')];
}

/** The mark that begins at an offset of the text. */
export function findMark(root: ParentNode, at: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.mark[data-at="${at}"]`);
}

/** The mark an event happened in. */
export function getMark(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.mark[data-at]') : null;
}

/** The part of the text a mark stands for. */
export function getSpan(mark: HTMLElement): Span {
  return { start: Number(mark.dataset['at']), end: Number(mark.dataset['end']) };
}

/**
 * The range of the page that shows a span of the text: blocks carry `data-block`, the offset they begin at, and show
 * their text unit for unit. Null where the span is not shown.
 */
export function findRange(root: ParentNode, span: Span): Range | null {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
  const block = blocks.find((each) => {
    const start = Number(each.dataset['block']);
    return start <= span.start && span.end <= start + (each.textContent?.length ?? 0);
  });
  if (!block) return null;
  const start = Number(block.dataset['block']);
  const from = findPoint(block, span.start - start, 'start');
  const to = findPoint(block, span.end - start, 'end');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function findPoint(block: Node, offset: number, edge: 'start' | 'end'): [Text, number] | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const inside = offset - before;
    if (inside < node.length || (edge === 'end' && inside === node.length)) return [node, inside];
    before += node.length;
  }
  return null;
}
