import { useEffect, useState, type RefObject } from 'react';

/** Whether an element has been scrolled out at the top. */
export function useIsAbove(
  target: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const look = () => {
      const bottom = target.current?.getBoundingClientRect().bottom;
      setAbove(bottom !== undefined && bottom < root.getBoundingClientRect().top);
    };
    look();
    root.addEventListener('scroll', look, { passive: true });
    return () => root.removeEventListener('scroll', look);
  }, [scroller, target]);
  return isAbove;
}
