import type { FilterIndex } from './filter-index.ts';
import { FACETS, isNear, type FacetKey } from './filter.ts';
import { createNearness } from './nearness.ts';
import { HAS, LACKS, type Scan, type Wanted } from './scan-index.ts';

/** The number beside each value of a facet; 0 for one that no article has. */
export interface ValueCounts {
  get: (id: string) => number;
}

export type FacetCounts = Readonly<Record<FacetKey, ValueCounts>>;

/**
 * The live counts. The other facets and the search always apply. A neutral or chosen value counts the articles that
 * would be left with it added, in the mode `any` those that have it whatever else is chosen in its facet; exclusions
 * apply. An excluded value counts the articles it alone removes. Where a main role is asked for, or nearness, an actor
 * counts where it would meet that, too.
 *
 * With Xi chosen, Putin's count is the articles that name both; with China excluded, China's is what that takes away.
 */
export function countFacets(index: FilterIndex, scan: Scan, wanted: Wanted): FacetCounts {
  const counts = FACETS.map((facet): [FacetKey, ValueCounts] => {
    const { numbers } = index.columns[facet];
    const column = countColumn(index, scan, { ...wanted, facet });
    return [facet, { get: (id) => column[numbers.get(id) ?? -1] ?? 0 }];
  });
  return Object.fromEntries(counts) as Record<FacetKey, ValueCounts>;
}

function countColumn(
  index: FilterIndex,
  { broken }: Scan,
  { facet, ...wanted }: Wanted & { facet: FacetKey },
): Uint32Array {
  const { ids, numbers, starts, values } = index.columns[facet];
  const { filter, company } = wanted;
  const { mode, without } = filter[facet];
  const counts = new Uint32Array(ids.length);
  const isActors = facet === 'actors';
  const mainOnly = isActors && filter.role === 'main';
  const near = isActors && company && isNear(filter) ? createNearness(company, filter) : undefined;
  const passed = mode === 'any' ? ~LACKS[facet] : ~0;
  for (let article = 0; article < broken.length; article++) {
    const breaks = broken[article]!;
    if (breaks === HAS[facet]) {
      const removing = findOnlyUnwanted(article);
      if (removing !== undefined) counts[removing]!++;
    }
    if ((breaks & passed) !== 0) continue;
    const end = starts[article + 1]!;
    if (near) {
      const nearby = new Set(near.listNear(index.articles[article]!.id));
      for (let at = starts[article]!; at < end; at++) {
        if (mainOnly && index.main[at] !== 1) continue;
        if (nearby.has(ids[values[at]!]!)) counts[values[at]!]!++;
      }
    } else {
      for (let at = starts[article]!; at < end; at++) {
        if (!mainOnly || index.main[at] === 1) counts[values[at]!]!++;
      }
    }
  }
  return counts;

  /** The excluded value that alone keeps the article out. */
  function findOnlyUnwanted(article: number): number | undefined {
    const found = without
      .map((id) => numbers.get(id))
      .filter((number) => values.subarray(starts[article], starts[article + 1]).includes(number!));
    return found.length === 1 ? found[0] : undefined;
  }
}
