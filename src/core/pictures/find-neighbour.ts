/** A thing in a picture that can be reached by key; `y` grows downwards. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside of the way counts as twice as far, so that "right" is not "far above and a bit right". */
const ASIDE = 2;

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(VECTORS, key);
}

/**
 * The id of the nearest spot in a direction; undefined where nothing lies there. Of two as near the first. One always
 * comes from a spot to its neighbour and, where that has no nearer one, back.
 *
 * Berlin's next spot to the right is Warsaw, not Madrid
 */
export function findNeighbour(
  spots: readonly Spot[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = spots.find(({ id }) => id === from);
  if (!start) return undefined;
  const [right, down] = VECTORS[direction];
  let best: { id: string; far: number } | undefined;
  for (const { id, x, y } of spots) {
    const along = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    // Half of what one sees lies in a quarter of the way's either side.
    if (id === from || along <= 0 || aside > 2 * along) continue;
    const far = along + ASIDE * aside;
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id;
}
