import { useSyncExternalStore } from 'react';

/** narrow: one pane; medium: list and text; wide: filters as well. The widths are those of app/tokens.css. */
export type Screen = 'narrow' | 'medium' | 'wide';

// 720 and 1100 px; in em, so that panes of larger letters need a wider screen.
const MEDIUM = '(width >= 45em)';
const WIDE = '(width >= 68.75em)';

export function useScreen(): Screen {
  return useSyncExternalStore(subscribe, getScreen);
}

function getScreen(): Screen {
  if (window.matchMedia(WIDE).matches) return 'wide';
  return window.matchMedia(MEDIUM).matches ? 'medium' : 'narrow';
}

function subscribe(listener: () => void): () => void {
  const queries = [MEDIUM, WIDE].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
