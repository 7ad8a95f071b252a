import { lazy } from 'react';

/** Comes when one goes there. */
export const LazyMinePage = lazy(async () => {
  const { MinePage: component } = await import('./page/MinePage.tsx');
  return { default: component };
});
