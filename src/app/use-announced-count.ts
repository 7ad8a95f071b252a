import { useEffect, useRef } from 'react';

import { useAnnounce } from '#ui/announcer.tsx';

/** Says the new number of articles when it changes. */
export function useAnnouncedCount(count: string): void {
  const announce = useAnnounce();
  const last = useRef(count);
  useEffect(() => {
    if (last.current === count) return;
    last.current = count;
    announce(count);
  }, [announce, count]);
}
