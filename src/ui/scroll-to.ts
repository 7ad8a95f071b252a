// Long enough to see where the text went, short enough not to wait for it.
const DURATION = 200;
// Where a mention comes to rest: below the bar, with the sentences before it in view.
const REST = 0.36;
// Farther away, what lies between would only flicker past: the text jumps there and glides the last screen.
const MOST_SCREENS = 2;
// Blocks that came into sight have got their real height; the text is set right as often as that moves the place.
const CORRECTIONS = 3;

/**
 * Brings a place of the page into view, gliding unless the reader wants no motion; what is well in view stays. `locate`
 * is asked again on arrival, because blocks out of sight have a height that is only estimated.
 */
export function scrollTo(scroller: HTMLElement, locate: () => DOMRect | undefined): void {
  const rect = locate();
  const view = scroller.getBoundingClientRect();
  if (!rect) return;
  const top = rect.top - view.top;
  if (top > view.height * 0.15 && rect.bottom - view.top < view.height * 0.6) return;
  const settle = (): void => correct(scroller, locate, CORRECTIONS);
  const from = scroller.scrollTop;
  const to = aim(scroller, rect);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(to - from) < 2) {
    scroller.scrollTop = to;
    settle();
    return;
  }
  const far = view.height * MOST_SCREENS;
  const start = Math.abs(to - from) > far ? to - Math.sign(to - from) * (far / 2) : from;
  glide(scroller, { from: start, to, settle });
}

function aim(scroller: HTMLElement, rect: DOMRect): number {
  const view = scroller.getBoundingClientRect();
  const to = scroller.scrollTop + rect.top - view.top - view.height * REST;
  return Math.max(0, Math.min(to, scroller.scrollHeight - view.height));
}

function correct(scroller: HTMLElement, locate: () => DOMRect | undefined, left: number): void {
  const id = requestAnimationFrame(() => {
    const rect = locate();
    const to = rect ? aim(scroller, rect) : scroller.scrollTop;
    if (left === 0 || Math.abs(to - scroller.scrollTop) < 2) return;
    scroller.scrollTop = to;
    correct(scroller, locate, left - 1);
  });
  running.set(scroller, id);
}

const running = new WeakMap<HTMLElement, number>();

function glide(
  scroller: HTMLElement,
  { from, to, settle }: { from: number; to: number; settle: () => void },
): void {
  cancelAnimationFrame(running.get(scroller) ?? 0);
  const began = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - began) / DURATION));
    scroller.scrollTop = from + (to - from) * (1 - (1 - share) ** 3);
    if (share < 1) running.set(scroller, requestAnimationFrame(step));
    else settle();
  };
  running.set(scroller, requestAnimationFrame(step));
}
