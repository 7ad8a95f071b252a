/**
 * The range of the page that shows a span of the text: blocks carry `data-block`, the offset they begin at, and show
 * their text unit for unit. Null where the span is not shown.
 */
export function findRange(root: ParentNode, span: { start: number; end: number }): Range | null {
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
