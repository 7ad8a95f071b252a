import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildNetwork, chooseLeast } from '#core/pictures/build-network.ts';
import type { Pair } from '#core/selection/count-company.ts';

const pair = (a: string, b: string, sentences: number): Pair => ({ a, b, sentences, articles: 1 });
const PAIRS = [
  pair('putin', 'xi', 5),
  pair('xi', 'merz', 2),
  pair('macron', 'scholz', 2),
  pair('merz', 'macron', 1),
];
const NO_ARTICLES = new Map<string, number>();

describe('a network', () => {
  it('has the actors who share most sentences, and the links between them', () => {
    const network = buildNetwork(PAIRS, {
      least: 2,
      most: 3,
      articles: new Map([['xi', 4]]),
    });
    expect(network.nodes).toEqual([
      { id: 'xi', articles: 4, sentences: 7 },
      { id: 'putin', articles: 0, sentences: 5 },
      { id: 'merz', articles: 0, sentences: 2 },
    ]);
    expect(network.links).toEqual(PAIRS.slice(0, 2));
    expect(network.total).toBe(5);
  });

  it('leaves out articles shared without a sentence', () => {
    const network = buildNetwork([pair('a', 'b', 0)], { least: 0, most: 9, articles: NO_ARTICLES });
    expect(network).toEqual({ nodes: [], links: [], total: 0 });
  });

  it('links every actor it draws, and draws no more than asked for', () => {
    const actor = fc.integer({ min: 0, max: 30 });
    const pairs = fc.array(fc.tuple(actor, actor, fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 20 }), (rows, most) => {
        const links = rows
          .filter(([a, b]) => a < b)
          .map(([a, b, sentences]) => pair(`a${a}`, `a${b}`, sentences))
          .sort((a, b) => b.sentences - a.sentences);
        const least = chooseLeast(links, most);
        const network = buildNetwork(links, { least, most, articles: NO_ARTICLES });
        expect(network.nodes.length).toBeLessThanOrEqual(most);
        expect(network.links.length).toBeLessThanOrEqual(2 * most);
        expect(new Set(network.nodes.map(({ id }) => id))).toEqual(
          new Set(network.links.flatMap(({ a, b }) => [a, b])),
        );
        expect(network.links.every(({ sentences }) => sentences >= least)).toBe(true);
      }),
    );
  });
});
