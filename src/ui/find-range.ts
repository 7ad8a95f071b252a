/**
 * The range of the page that shows a span of the text: blocks carry `data-block`, the offset they begin at, and show
 * their text unit for unit. Null where the span is not shown.
 */
export function findRange(root: ParentNode, span: { start: number; end: number }): Range | null {
  return findRanges(root, [span])[0] ?? null;
}

/** As `findRange` for many spans at once; those that are not shown are left out. */
export function findRanges(
  root: ParentNode,
  spans: readonly { start: number; end: number }[],
): Range[] {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
    const start = Number(element.dataset['block']);
    return { element, start, end: start + (element.textContent?.length ?? 0) };
  });
  return spans.flatMap((span) => {
    const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
    if (!block) return [];
    const from = findPoint(block.element, span.start - block.start, 'start');
    const to = findPoint(block.element, span.end - block.start, 'end');
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
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
