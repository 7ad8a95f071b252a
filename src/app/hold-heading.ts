/**
 * Focuses the heading of a pane as soon as it has come, and the one that takes its place while what follows still loads.
 * Returns how to stop.
 */
export function holdHeading(pane: HTMLElement): () => void {
  let heading: HTMLElement | null = null;
  const follow = (): void => {
    if (heading?.isConnected) return;
    // A heading that takes no focus belongs to a pane still loading.
    heading = pane.querySelector<HTMLElement>('h1[tabindex]');
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && activeElement !== pane;
    if (!isElsewhere) heading?.focus({ preventScroll: true });
  };
  pane.focus({ preventScroll: true });
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(pane, { childList: true, subtree: true });
  return () => observer.disconnect();
}
