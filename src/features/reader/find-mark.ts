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
