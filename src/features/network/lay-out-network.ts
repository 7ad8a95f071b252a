import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

import type { Network } from '#core/pictures/build-network.ts';

/** A drawn actor; without a unit, the picture fits them. */
export interface Place {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** A layout that is computed step by step, so that the page stays awake. */
export interface Layout {
  steps: number;
  step: () => void;
  places: () => Place[];
}

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
}

interface Bond extends SimulationLinkDatum<Body> {
  sentences: number;
}

/** d3 comes to rest after 300 steps; with many actors the last hundred change nothing one sees. */
const STEPS = { few: 300, many: 200 };
const MANY = 120;
/** Room for a name below or beside a node. */
const AROUND = 9;

/**
 * Prepares where the actors stand: who shares sentences stands near, and nobody on another. `aspect` is width by height
 * of the picture. The same network has the same layout every time.
 */
export function layOutNetwork({ nodes, links }: Network, aspect: number): Layout {
  const isLarge = nodes.length > MANY;
  const bodies = nodes.map(({ id, articles }): Body => ({
    id,
    radius: radiusOf(articles, isLarge),
  }));
  const bonds = links.map(({ a, b, sentences }): Bond => ({ source: a, target: b, sentences }));
  const pull = isLarge ? 0.09 : 0.07;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Bond>(bonds)
        .id(({ id }) => id)
        .distance(({ sentences }) => 34 + 46 / Math.sqrt(sentences)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ radius }) => -50 - 14 * radius)
        .distanceMax(420),
    )
    .force('collide', forceCollide<Body>(({ radius }) => radius + AROUND).iterations(2))
    .force('x', forceX(0).strength(pull / Math.sqrt(aspect)))
    .force('y', forceY(0).strength(pull * Math.sqrt(aspect)))
    .stop();
  return {
    steps: isLarge ? STEPS.many : STEPS.few,
    step: () => void simulation.tick(),
    places: () => bodies.map(({ id, x = 0, y = 0, radius }) => ({ id, x, y, radius })),
  };
}

/** The area tells the number of articles. */
function radiusOf(articles: number, isLarge: boolean): number {
  const [least, most] = isLarge ? [2.5, 14] : [4, 20];
  return Math.min(most, least * Math.sqrt(Math.max(1, articles)));
}
