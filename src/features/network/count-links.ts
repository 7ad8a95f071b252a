import type { Network } from '#core/pictures/build-network.ts';

/** How many others each actor is linked to. */
export function countLinks({ links }: Pick<Network, 'links'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of links) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
