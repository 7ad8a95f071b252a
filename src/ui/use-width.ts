import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide an element is, in CSS pixels; `otherwise` until that is known. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise = 0): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (next: number) => {
      if (next > 0) setWidth(Math.round(next));
    };
    measure(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
