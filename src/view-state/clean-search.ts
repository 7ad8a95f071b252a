import { keepPageParams, setPageParams } from './page-params.ts';
import { parseViewState, serializeViewState } from './view-state.ts';

/** A query string without what nobody understands: unknown parameters and values that cannot be read. Never throws. */
export function cleanSearch(search: string): string {
  const view = serializeViewState(parseViewState(search));
  return setPageParams(keepPageParams(view, search), {});
}

/** Drops from the address what nobody understands, before it is read; a link that is copied then says what is shown. */
export function cleanAddress(): void {
  const url = new URL(window.location.href);
  const clean = cleanSearch(url.search);
  if (clean === url.search) return;
  url.search = clean;
  window.history.replaceState(window.history.state, '', url);
}
