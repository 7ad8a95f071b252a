import { useEffect, useEffectEvent, useLayoutEffect } from 'react';

import { useHistoryEntry } from '#view-state/use-view.ts';

import { holdHeading } from '../hold-heading.ts';

/** How far each view was scrolled, by entry of the browser's history. */
const memory = new Map<string, number>();

/** Comes with the page of a view: takes focus and scroll along once there is something to focus. */
export function Arrival() {
  const { key, isFirst, isReturn } = useHistoryEntry();

  const onArrival = useEffectEvent(() => {
    const main = document.getElementById('ansicht');
    main?.scrollTo({ top: isReturn ? (memory.get(key) ?? 0) : 0 });
    return main && !isFirst ? holdHeading(main) : undefined;
  });
  useLayoutEffect(() => onArrival(), []);

  useEffect(() => {
    const main = document.getElementById('ansicht');
    const keep = () => void memory.set(key, main?.scrollTop ?? 0);
    main?.addEventListener('scroll', keep, { passive: true });
    return () => main?.removeEventListener('scroll', keep);
  }, [key]);
  return null;
}
