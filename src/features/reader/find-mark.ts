import type { Span } from '#core/article.ts';

/** All marks below an element that can be pressed, in the order of the page; those switched off cannot. */
export function listMarks(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.mark[role]')];
}

/** The mark that begins at an offset of the text, switched off or not. */
export function findMark(root: ParentNode, at: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.mark[data-at="${at}"]`);
}

/** The mark an event happened in, unless it is switched off. */
export function getMark(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.mark[role]') : null;
}

/** The part of the text a mark stands for. */
export function getSpan(mark: HTMLElement): Span {
  return { start: Number(mark.dataset['at']), end: Number(mark.dataset['end']) };
}
