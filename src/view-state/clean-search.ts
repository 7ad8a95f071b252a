import { hrefOf, readPlace } from './browser-address.ts';
import { keepPageParams, setPageParams } from './page-params.ts';
import { parseViewState, serializeViewState } from './view-state.ts';

/** A query string without what nobody understands: unknown parameters and values that cannot be read. Never throws. */
export function cleanSearch(search: string): string {
  const view = serializeViewState(parseViewState(search));
  return setPageParams(keepPageParams(view, search), {});
}

/** Drops from the address what nobody understands, before it is read; a link that is copied then says what is shown. */
export function cleanAddress(): void {
  const place = readPlace();
  const clean = new URL(
    hrefOf({ ...place, search: cleanSearch(place.search) }),
    window.location.href,
  );
  if (clean.href === window.location.href) return;
  window.history.replaceState(window.history.state, '', clean);
}
