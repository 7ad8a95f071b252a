import { lazy } from 'react';

import { QuietBoundary } from '#ui/QuietBoundary.tsx';

const SearchNote = lazy(async () => ({ default: (await import('./SearchNote.tsx')).SearchNote }));

/** Only a search can need it. */
export function LazySearchNote({ query }: { query: string }) {
  if (query === '') return null;
  return (
    <QuietBoundary>
      <SearchNote query={query} />
    </QuietBoundary>
  );
}
