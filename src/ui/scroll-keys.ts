const KEYS = new Set([' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp']);

/**
 * Lets the keys that scroll move what lies in the middle of the page where the focus is on nothing that scrolls: the page
 * itself never does, so that the browser would find nothing to move behind a fresh load or a skip link.
 */
export function listenForScrollKeys(): void {
  document.addEventListener('keydown', focusScroller);
}

function focusScroller(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!KEYS.has(event.key)) return;
  const pane = document.activeElement ?? document.body;
  const isPane = pane === document.body || pane.matches('section[tabindex="-1"]');
  const scroller = isPane ? findScroller(pane) : undefined;
  if (!scroller) return;
  if (!scroller.hasAttribute('tabindex')) scroller.tabIndex = -1;
  // The browser asks where the focus is after all listeners; Shift and Space go up by themselves.
  scroller.focus({ preventScroll: true });
}

/** The innermost element that scrolls in the middle of the pane; of a whole page, in that of an open article. */
function findScroller(pane: Element): HTMLElement | undefined {
  const shown = pane.querySelector('#artikel') ?? pane;
  const { left, top, width, height } = shown.getBoundingClientRect();
  let element = document.elementFromPoint(left + width / 2, top + height / 2);
  for (; element; element = element.parentElement) {
    const canScroll = element.scrollHeight > element.clientHeight;
    const doesScroll = canScroll && /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (doesScroll && element instanceof HTMLElement) return element;
  }
  return undefined;
}
