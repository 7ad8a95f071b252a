import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
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
}

export function useMentionWalk(
  article: AnalyzedArticle,
  scroller: RefObject<HTMLElement | null>,
): MentionWalk {
  const [followed, setFollowed] = useState<string | null>(null);
  const [current, setCurrent] = useState<Mention | null>(null);
  // Where the walk is, also before React has drawn it.
  const place = useRef<Mention | null>(null);
  const stops = useStops(article, followed);

  useEffect(() => {
    const root = scroller.current;
    if (root) setNow(root, current);
  });

  const moveTo = useCallback((mention: Mention | null) => {
    place.current = mention;
    // The words are outlined and scrolled to at once; what is said of them in the bars may follow.
    startTransition(() => setCurrent(mention));
  }, []);

  const reach = useCallback(
    (mention: Mention, focus: boolean) => {
      const root = scroller.current;
      if (!root) return;
      const mark = setNow(root, mention);
      scrollTo(root, () => (mark ?? findRange(root, mention))?.getBoundingClientRect());
      if (mark && focus && mark.role) focusMark(root, mark);
      if (mark) flash(mark);
      moveTo(mention);
    },
    [moveTo, scroller],
  );

  const step = useCallback(
    (direction: 1 | -1, focus = true) => {
      const root = scroller.current;
      const next = stepMention(stops, root && findPlace(root, place.current, direction), direction);
      if (next) reach(next, focus);
    },
    [reach, scroller, stops],
  );

  const follow = useCallback(
    (entity: string, focus = false) => {
      const entityStops = findStops(article.mentions, article.blocks, new Set([entity]));
      const last = place.current;
      const from = followed === entity || last?.entity === entity ? last?.start : undefined;
      const next = stepMention(entityStops, from ?? null, 1);
      setFollowed(entity);
      if (next) reach(next, focus);
    },
    [article, followed, reach],
  );

  const unfollow = useCallback(() => {
    setFollowed(null);
    moveTo(null);
  }, [moveTo]);

  const goTo = useCallback((mention: Mention) => reach(mention, false), [reach]);

  const visit = useCallback(
    (start: number) => {
      const stop = stops.find((each) => each.start === start);
      if (stop) moveTo(stop);
    },
    [moveTo, stops],
  );

  return useMemo(
    () => ({ followed, stops, current, step, follow, unfollow, goTo, visit }),
    [followed, stops, current, step, follow, unfollow, goTo, visit],
  );
}

function useStops(article: AnalyzedArticle, followed: string | null): readonly Mention[] {
  const chosen = useFilter().actors.with;
  return useMemo(() => {
    const here = new Set(article.actors.map(({ id }) => id));
    const entities = followed === null ? chosen.filter((id) => here.has(id)) : [followed];
    return findStops(article.mentions, article.blocks, new Set(entities));
  }, [article, chosen, followed]);
}

/** Outlines the current mention and no other; its mark, if the page has it. */
function setNow(root: ParentNode, mention: Mention | null): HTMLElement | null {
  const mark = mention && findMark(root, mention.start);
  for (const last of root.querySelectorAll('.mark[data-now]')) {
    if (last !== mark) last.removeAttribute('data-now');
  }
  mark?.setAttribute('data-now', '');
  return mark;
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
  const isInView = (element: HTMLElement): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  };
  const mark = current && findMark(root, current.start);
  if (current && (!mark || isInView(mark))) return current.start;
  if (root.scrollTop === 0 && !current) return null;
  // Blocks first: asking each of thousands of marks where it is would lay out all of the text.
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')].filter(isInView);
  const inView = blocks.flatMap((block) => listMarks(block).filter(isInView));
  const edge = direction === 1 ? inView[0] : inView.at(-1);
  return edge ? Number(edge.dataset['at']) - direction : (current?.start ?? null);
}

function flash(mark: HTMLElement): void {
  mark.setAttribute('data-arrived', '');
  mark.addEventListener('animationend', () => mark.removeAttribute('data-arrived'), { once: true });
}
