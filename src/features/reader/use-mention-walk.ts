import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';

import type { AnalyzedArticle, Mention, Span } from '#core/article.ts';
import { findStops, stepMention } from '#core/reading/step-mentions.ts';
import { findRange } from '#ui/find-range.ts';
import { scrollTo } from '#ui/scroll-to.ts';
import { useFilter } from '#view-state/use-view.ts';

import { findMark, listMarks } from './find-mark.ts';

/** Walking from mention to mention; the one reached last is the current one. */
export interface MentionWalk {
  /** What the reader follows explicitly: id of an actor, country, place or organisation. */
  followed: string | null;
  /** The mentions "next" and "previous" go through. */
  stops: readonly Mention[];
  current: Mention | null;
  /** `focus` moves the keyboard to the mention; false leaves it on the button that was pressed. */
  step: (direction: 1 | -1, focus?: boolean) => void;
  /** Follows an entity and goes to its next mention. */
  follow: (entity: string, focus?: boolean) => void;
  unfollow: () => void;
  goTo: (mention: Mention) => void;
  /** Makes the mention that begins here the current one, if it is one to walk to. */
  visit: (start: number) => void;
  /** Shows any span of the text. */
  showSpan: (span: Span) => void;
}

export function useMentionWalk(
  article: AnalyzedArticle,
  scroller: RefObject<HTMLElement | null>,
): MentionWalk {
  const [followed, setFollowed] = useState<string | null>(null);
  const [current, setCurrent] = useState<Mention | null>(null);
  const stops = useStops(article, followed);

  useEffect(() => {
    const root = scroller.current;
    if (!root || !current) return undefined;
    const mark = findMark(root, current.start);
    mark?.setAttribute('data-now', '');
    return () => mark?.removeAttribute('data-now');
  }, [current, scroller]);

  const reach = useCallback(
    (mention: Mention, focus: boolean) => {
      const root = scroller.current;
      if (!root) return;
      setCurrent(mention);
      const mark = findMark(root, mention.start);
      const rect = (mark ?? findRange(root, mention))?.getBoundingClientRect();
      if (rect) scrollTo(root, rect);
      if (!mark) return;
      if (focus) focusMark(root, mark);
      flash(mark);
    },
    [scroller],
  );

  const step = useCallback(
    (direction: 1 | -1, focus = true) => {
      const from = scroller.current ? findPlace(scroller.current, current, direction) : null;
      const next = stepMention(stops, from, direction);
      if (next) reach(next, focus);
    },
    [current, reach, scroller, stops],
  );

  const follow = useCallback(
    (entity: string, focus = false) => {
      const entityStops = findStops(article.mentions, article.blocks, new Set([entity]));
      const from = followed === entity || current?.entity === entity ? current?.start : undefined;
      const next = stepMention(entityStops, from ?? null, 1);
      setFollowed(entity);
      if (next) reach(next, focus);
    },
    [article, current, followed, reach],
  );

  const unfollow = useCallback(() => {
    setFollowed(null);
    setCurrent(null);
  }, []);

  const showSpan = useCallback(
    (span: Span) => {
      const root = scroller.current;
      const range = root && findRange(root, span);
      if (!range) return;
      scrollTo(root, range.getBoundingClientRect());
      highlight([range]);
    },
    [scroller],
  );

  const goTo = useCallback((mention: Mention) => reach(mention, false), [reach]);

  const visit = useCallback(
    (start: number) => setCurrent((last) => stops.find((stop) => stop.start === start) ?? last),
    [stops],
  );

  return { followed, stops, current, step, follow, unfollow, goTo, visit, showSpan };
}

function useStops(article: AnalyzedArticle, followed: string | null): readonly Mention[] {
  const chosen = useFilter().actors.with;
  return useMemo(() => {
    const here = new Set(article.actors.map(({ id }) => id));
    const entities = followed === null ? chosen.filter((id) => here.has(id)) : [followed];
    return findStops(article.mentions, article.blocks, new Set(entities));
  }, [article, chosen, followed]);
}

/** Makes a mark the one tab stop of the text and focuses it. */
export function focusMark(root: ParentNode, mark: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('.mark[tabindex="0"]'))
    other.tabIndex = -1;
  mark.tabIndex = 0;
  mark.focus({ preventScroll: true });
}

/** Where stepping starts: at the current mention while it is in view, else at the edge of what is in view. */
function findPlace(root: HTMLElement, current: Mention | null, direction: 1 | -1): number | null {
  const view = root.getBoundingClientRect();
  const isInView = (mark: HTMLElement): boolean => {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  };
  const mark = current && findMark(root, current.start);
  if (current && (!mark || isInView(mark))) return current.start;
  if (root.scrollTop === 0 && !current) return null;
  const inView = listMarks(root).filter(isInView);
  const edge = direction === 1 ? inView[0] : inView.at(-1);
  return edge ? Number(edge.dataset['at']) - direction : (current?.start ?? null);
}

function flash(mark: HTMLElement): void {
  mark.setAttribute('data-arrived', '');
  mark.addEventListener('animationend', () => mark.removeAttribute('data-arrived'), { once: true });
}

/** Browsers without highlights still scroll to the place. */
function highlight(ranges: Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('evidence', new Highlight(...ranges));
}

export function clearHighlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete('evidence');
}
