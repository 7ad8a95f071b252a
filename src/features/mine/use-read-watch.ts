import { useEffect, useEffectEvent } from 'react';

import { isRead } from '#core/mine/is-read.ts';

interface Watch {
  articleId: string;
  /** Words to be read. */
  words: number;
  /** Nothing is left to find out: it is read, or the reader has decided. */
  isSettled: boolean;
  onRead: () => void;
}

/** Counts the seconds an article is open in a page that is in sight, and tells once that makes it read. */
export function useReadWatch({ articleId, words, isSettled, onRead }: Watch): void {
  const tellRead = useEffectEvent(onRead);
  useEffect(() => {
    if (isSettled) return undefined;
    let seconds = 0;
    let endSeen = false;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      seconds += 1;
      endSeen ||= isEndInView();
      if (!isRead({ words, seconds, endSeen })) return;
      clearInterval(timer);
      tellRead();
    }, 1000);
    return () => clearInterval(timer);
  }, [articleId, words, isSettled]);
}

function isEndInView(): boolean {
  const scroller = document.querySelector('.reader-scroll');
  const last = [...(scroller?.querySelectorAll('[data-block]') ?? [])].at(-1);
  if (!scroller || !last) return false;
  return last.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom + 1;
}
