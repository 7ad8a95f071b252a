import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import type { Span } from '#core/article.ts';

import { getMark, getSpan, listMarks } from './find-mark.ts';
import { focusMark } from './use-mention-walk.ts';

/** The card that is open or made ready, and for which mark. */
export interface OpenCard {
  span: Span;
  anchor: HTMLElement;
  /** Not while a pointer has only just come to its words: then it is made ready, unseen. */
  isShown: boolean;
  /** Was made ready before it was asked for. */
  isReady: boolean;
  /** Opened by Enter, click or tap: it stays until it is closed, and takes the keyboard when opened by a key. */
  pinned: boolean;
  entered: boolean;
}

export interface CardControl {
  card: OpenCard | null;
  /** Closes it and gives the keyboard back to the words. */
  close: () => void;
  /** Closes it; the keyboard goes elsewhere. */
  dismiss: () => void;
  /** The pointer is in the card. */
  hold: () => void;
  /** The pointer has left the card. */
  release: () => void;
}

// A pointer that only crosses a mark opens nothing; one that leaves it has time to reach the card 12 px away.
const OPEN_DELAY = 260;
const CLOSE_DELAY = 220;

/** Opens the card of a mark on hover, focus, tap and Enter, and lets the keyboard rove over the marks. */
export function useCard(root: RefObject<HTMLElement | null>): CardControl {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef(0);

  const later = useCallback((run: () => void, delay: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(run, delay);
  }, []);
  const hold = useCallback(() => window.clearTimeout(timer.current), []);
  const release = useCallback(
    () => later(() => setCard((open) => (open?.pinned ? open : null)), CLOSE_DELAY),
    [later],
  );
  const dismiss = useCallback(() => {
    window.clearTimeout(timer.current);
    setCard(null);
  }, []);
  const latest = useRef(card);
  useEffect(() => {
    latest.current = card;
  }, [card]);
  // The words that get the keyboard back do not open their card again.
  const isReturning = useRef(false);
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    setCard(null);
    const active = document.activeElement;
    if (active !== document.body && !active?.closest('.mention-card')) return;
    isReturning.current = true;
    latest.current?.anchor.focus({ preventScroll: true });
    isReturning.current = false;
  }, []);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const open = (anchor: HTMLElement, how: Pick<OpenCard, 'pinned' | 'entered'>): void => {
      window.clearTimeout(timer.current);
      setCard((now) => show(anchor, { now, ...how }));
    };
    // A pointer passing by does not take a pinned card away; the keyboard moving on does.
    const peek = (mark: HTMLElement, isForced: boolean): void => {
      later(
        () => setCard((now) => (now?.pinned && !isForced ? now : show(mark, { now, ...PEEK }))),
        OPEN_DELAY,
      );
    };

    const onPointerOver = (event: PointerEvent): void => {
      const mark = getMark(event.target);
      if (!mark) return;
      startTransition(() => setCard((now) => (now?.isShown ? now : makeReady(mark))));
      if (event.pointerType === 'mouse') peek(mark, false);
    };
    const onPointerOut = (event: PointerEvent): void => {
      if (getMark(event.target)) release();
    };
    const onClick = (event: MouseEvent): void => {
      const mark = getMark(event.target);
      // Text that is just being selected is no click on the mark it ends in.
      if (!mark || !(document.getSelection()?.isCollapsed ?? true)) return;
      setTabStop(element, mark);
      open(mark, { pinned: true, entered: false });
    };
    const onFocusIn = (event: FocusEvent): void => {
      const mark = getMark(event.target);
      if (!mark) return;
      setTabStop(element, mark);
      if (mark.matches(':focus-visible') && !isReturning.current) peek(mark, true);
    };
    const onFocusOut = (event: FocusEvent): void => {
      if (getMark(event.target)) release();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const mark = getMark(event.target);
      if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
      const { anchor, isShown } = latest.current ?? {};
      const isTab = event.key === 'Tab' && !event.shiftKey && isShown && anchor === mark;
      // The card stands beside its words; that it comes last in the document is nobody's business.
      if (event.key === 'Enter' || event.key === ' ' || isTab) {
        event.preventDefault();
        open(mark, { pinned: true, entered: true });
        return;
      }
      const next = findNeighbour(listMarks(element), mark, event.key);
      if (!next) return;
      event.preventDefault();
      focusMark(element, next);
      next.scrollIntoView({ block: 'nearest' });
    };

    const listen = new AbortController();
    const { signal } = listen;
    element.addEventListener('pointerover', onPointerOver, { signal });
    element.addEventListener('pointerout', onPointerOut, { signal });
    element.addEventListener('click', onClick, { signal });
    element.addEventListener('focusin', onFocusIn, { signal });
    element.addEventListener('focusout', onFocusOut, { signal });
    element.addEventListener('keydown', onKeyDown, { signal });
    return () => {
      listen.abort();
      window.clearTimeout(timer.current);
    };
  }, [later, release, root]);

  return { card, close, dismiss, hold, release };
}

const PEEK = { pinned: false, entered: false };

function makeReady(anchor: HTMLElement): OpenCard {
  return { span: getSpan(anchor), anchor, isShown: false, isReady: true, ...PEEK };
}

type Showing = Pick<OpenCard, 'pinned' | 'entered'> & { now: OpenCard | null };

function show(anchor: HTMLElement, { now, pinned, entered }: Showing): OpenCard {
  const isReady = now?.anchor === anchor;
  return { span: getSpan(anchor), anchor, isShown: true, isReady, pinned, entered };
}

/** Keeps exactly one mark reachable by Tab, also after the marks have changed. */
export function useTabStop(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element || element.querySelector('.mark[role][tabindex="0"]')) return;
    const first = element.querySelector<HTMLElement>('.mark[role]');
    if (first) first.tabIndex = 0;
  });
}

function setTabStop(root: ParentNode, mark: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('.mark[tabindex="0"]'))
    other.tabIndex = -1;
  mark.tabIndex = 0;
}

function findNeighbour(
  marks: readonly HTMLElement[],
  mark: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const index = marks.indexOf(mark);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[index + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks[index - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}
