import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { keepListPosition, readListPosition } from '#data/list-position.ts';
import { useHistoryEntry } from '#view-state/use-view.ts';

// Pixels; few items are lower.
const LOW_ITEM = 160;
// Three screens of items: what a flick of the wheel may reach before the next slice is there.
const SLICE = 24;

interface ListSlice {
  shown: readonly ListRecord[];
  /** Number of items that fill the window: what is seen of a new list at once, so that it soon stands there. */
  first: number;
  /** Number of articles not yet in the document. */
  rest: number;
  scrollRef: RefObject<HTMLDivElement | null>;
  /** What calls for the next slice when it comes near. */
  endRef: RefObject<HTMLButtonElement | null>;
  showMore: () => void;
}

/** Puts a long list into the document slice by slice, and keeps the open article in it and in sight. */
export function useListSlice(
  articles: readonly ListRecord[],
  articleId: string | undefined,
): ListSlice {
  const scrollRef = useRef<HTMLDivElement>(null);
  const endRef = useRef<HTMLButtonElement>(null);
  const { key, isReturn } = useHistoryEntry();
  const kept = isReturn ? readListPosition(key) : undefined;
  const [first] = useState(() => Math.ceil(window.innerHeight / LOW_ITEM));
  const [size, setSize] = useState(kept?.size ?? first);
  // The same articles in the same order are the same list, whatever was marked in them.
  const order = useMemo(() => articles.map(({ id }) => id).join('\n'), [articles]);
  const [known, setKnown] = useState(order);
  if (known !== order) {
    setKnown(order);
    setSize(kept?.size ?? first);
  }
  const openAt = articles.findIndex((article) => article.id === articleId);
  const reach = Math.max(size, Math.ceil((openAt + 1) / SLICE) * SLICE);
  const rest = Math.max(0, articles.length - reach);
  const showMore = () => setSize(reach + SLICE);

  useEffect(() => {
    const end = endRef.current;
    if (!end) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSize(reach + SLICE);
      },
      { root: scrollRef.current, rootMargin: '1200px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [reach, rest]);

  // As told by the last event: to ask the list itself would lay out what is about to change once more.
  const topRef = useRef(0);
  const onOrder = useEffectEvent(() => {
    const top = kept?.top ?? 0;
    if (top !== topRef.current) scrollRef.current?.scrollTo({ top });
    topRef.current = top;
  });
  useLayoutEffect(() => onOrder(), [order]);

  useEffect(() => {
    const list = scrollRef.current;
    if (!list) return undefined;
    const keep = () => {
      topRef.current = list.scrollTop;
      keepListPosition(key, { top: list.scrollTop, size: reach });
    };
    list.addEventListener('scroll', keep, { passive: true });
    return () => list.removeEventListener('scroll', keep);
  }, [key, order, reach]);

  useLayoutEffect(() => {
    if (articleId === undefined) return;
    const link = scrollRef.current?.querySelector(`[data-article="${CSS.escape(articleId)}"]`);
    link?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [articleId]);

  return { shown: articles.slice(0, reach), first, rest, scrollRef, endRef, showMore };
}
