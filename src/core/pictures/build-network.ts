import type { Pair } from '#core/selection/count-company.ts';

/** An actor in a picture of who stands with whom. */
export interface NetworkNode {
  id: string;
  /** Number of articles that name the actor. */
  articles: number;
  /** Sentences shared with the actors that are drawn. */
  sentences: number;
}

/** Who stands with whom, as far as it is drawn. */
export interface Network {
  /** Most shared sentences first, then as they came. */
  nodes: NetworkNode[];
  /** Most shared sentences first. */
  links: Pair[];
  /** Actors there would be if all were drawn. */
  total: number;
}

interface Options {
  /** Shared sentences a link needs; at least 1. */
  least: number;
  /** Actors to draw. */
  most: number;
  /** Number of articles by actor. */
  articles: ReadonlyMap<string, number>;
}

/**
 * The actors who share most sentences over links that are strong enough, and all such links between them; whoever is
 * linked to none of the others is left out. `pairs` come strongest first, as `countCompany` gives them.
 *
 * Putin and Xi 5, Xi and Merz 2, Merz and Macron 1; least 2 → Xi, Putin, Merz with two links
 */
export function buildNetwork(pairs: readonly Pair[], { least, most, articles }: Options): Network {
  const strong = pairs.filter(({ sentences }) => sentences >= Math.max(1, least));
  const shared = sumSentences(strong);
  const ranked = [...shared].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const candidates = new Set(ranked.slice(0, most));
  const links = strong.filter(({ a, b }) => candidates.has(a) && candidates.has(b));
  const nodes = [...sumSentences(links)]
    .map(([id, sentences]) => ({ id, articles: articles.get(id) ?? 0, sentences }))
    .sort((a, b) => b.sentences - a.sentences);
  return { nodes, links, total: shared.size };
}

/** With more links than this for each actor, lines cover each other. */
const LINKS_PER_NODE = 2;

/** From how many shared sentences on links are drawn at first: the least number that leaves lines one can follow. */
export function chooseLeast(pairs: readonly Pair[], most: number): number {
  let least = 1;
  for (;;) {
    const { links } = buildNetwork(pairs, { least, most, articles: new Map() });
    if (links.length <= LINKS_PER_NODE * most) return least;
    least += 1;
  }
}

function sumSentences(pairs: readonly Pair[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { a, b, sentences } of pairs) {
    for (const id of [a, b]) sums.set(id, (sums.get(id) ?? 0) + sentences);
  }
  return sums;
}
