import { useEffect, useRef } from 'react';

import { useHistoryEntry } from '#view-state/use-view.ts';

/** Takes the focus along: to the article that opens, and back to its item in the list when it closes. */
export function useRouteFocus(articleId: string | undefined): void {
  const { isFirst } = useHistoryEntry();
  // Null: one comes from another view, and nothing of list or article was there before.
  const last = useRef<string | null | undefined>(isFirst ? articleId : null);
  useEffect(() => {
    const previous = last.current;
    if (previous === articleId) return undefined;
    last.current = articleId;
    if (articleId === undefined) {
      focusItem(previous ?? '');
      return undefined;
    }
    return focusArticle();
  }, [articleId]);
}

function focusItem(id: string): void {
  const item = document.querySelector<HTMLElement>(`[data-article="${CSS.escape(id)}"]`);
  (item ?? document.getElementById('liste'))?.focus();
}

/** Focuses the headline, as soon as it has come: from there the arrow keys scroll the text. */
function focusArticle(): (() => void) | undefined {
  const pane = document.getElementById('artikel');
  if (!pane) return undefined;
  pane.focus({ preventScroll: true });
  const focusTitle = (): boolean => {
    // The headline takes focus; that of a pane still loading does not.
    const title = pane.querySelector<HTMLElement>('h1[tabindex]');
    const isElsewhere = !pane.contains(document.activeElement);
    if (title && !isElsewhere) title.focus({ preventScroll: true });
    return title !== null || isElsewhere;
  };
  if (focusTitle()) return undefined;
  const observer = new MutationObserver(() => {
    if (focusTitle()) observer.disconnect();
  });
  observer.observe(pane, { childList: true, subtree: true });
  return () => observer.disconnect();
}
