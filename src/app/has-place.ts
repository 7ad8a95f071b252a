import type { Catalog } from '#core/catalog/catalog.ts';
import type { ViewPlace } from '#view-state/view-path.ts';

/** Whether there is such a view; a page of its own has only what an article mentions. */
export function hasPlace(catalog: Catalog, { view, id }: ViewPlace): boolean {
  if (id === undefined) return true;
  return view === 'countries'
    ? catalog.countries.some(({ code }) => code === id)
    : catalog[view].some((value) => value.id === id);
}
