import { useEffect, useRef } from 'react';

/** Takes the focus along: to the article that opens, and back to its item in the list when it closes. */
export function useRouteFocus(articleId: string | undefined): void {
  const last = useRef(articleId);
  useEffect(() => {
    const previous = last.current;
    if (previous === articleId) return;
    last.current = articleId;
    const target =
      articleId === undefined
        ? document.querySelector<HTMLElement>(`[data-article="${CSS.escape(previous ?? '')}"]`)
        : document.getElementById('artikel');
    (target ?? document.getElementById('liste'))?.focus({ preventScroll: articleId !== undefined });
  }, [articleId]);
}
