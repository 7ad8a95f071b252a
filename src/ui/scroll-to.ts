// Long enough to see where the text went, short enough not to wait for it.
const DURATION = 200;
// Where a mention comes to rest: below the bar, with the sentences before it in view.
const REST = 0.36;

/** Brings a place of the page into view, gliding unless the reader wants no motion; what is well in view stays. */
export function scrollTo(scroller: HTMLElement, rect: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  const top = rect.top - view.top;
  if (top > view.height * 0.15 && rect.bottom - view.top < view.height * 0.6) return;
  const from = scroller.scrollTop;
  const to = Math.max(
    0,
    Math.min(from + top - view.height * REST, scroller.scrollHeight - view.height),
  );
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(to - from) < 2) {
    scroller.scrollTop = to;
    return;
  }
  glide(scroller, from, to);
}

const running = new WeakMap<HTMLElement, number>();

function glide(scroller: HTMLElement, from: number, to: number): void {
  cancelAnimationFrame(running.get(scroller) ?? 0);
  const began = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - began) / DURATION));
    scroller.scrollTop = from + (to - from) * (1 - (1 - share) ** 3);
    if (share < 1) running.set(scroller, requestAnimationFrame(step));
  };
  running.set(scroller, requestAnimationFrame(step));
}
