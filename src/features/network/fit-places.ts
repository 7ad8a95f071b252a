import type { Place } from './lay-out-network.ts';

/** What part of the picture is seen: a point at (x, y) is drawn at (k·x + left, k·y + top). */
export interface Zoom {
  k: number;
  left: number;
  top: number;
}

export const NO_ZOOM: Zoom = { k: 1, left: 0, top: 0 };

/** Room at the edges for the names. */
const MARGIN = { x: 56, y: 22 };
/** Few actors would drift far apart if they had to fill the picture. */
const LARGEST = 2.4;
/** A picture that is lower has no room for its tools. */
const LOWEST = 240;
/** A layout may be drawn out in one direction by so much without looking drawn out. */
const STRETCH = 1.35;

/** How high the picture of these places is at most: what few actors leave empty, it does without. */
export function fitHeight(places: readonly Place[], highest: number): number {
  const y = places.map((place) => place.y);
  const needed = LARGEST * (Math.max(...y) - Math.min(...y)) + 2 * MARGIN.y;
  return Math.round(Math.max(Math.min(LOWEST, highest), Math.min(highest, needed)));
}

/** Moves places into a picture of so many pixels, and where one zooms in; nodes grow slower than distances. */
export function fitPlaces(
  places: readonly Place[],
  { width, height }: { width: number; height: number },
  { k, left, top }: Zoom,
): Place[] {
  const [x0, x1] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [y0, y1] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const across = (width - 2 * MARGIN.x) / Math.max(1, x1 - x0);
  const down = (height - 2 * MARGIN.y) / Math.max(1, y1 - y0);
  const scale = Math.min(LARGEST, across, down);
  const [scaleX, scaleY] = [across, down].map((each) => Math.min(each, LARGEST, scale * STRETCH));
  const grown = Math.min(1.25, Math.max(0.55, scale)) * Math.sqrt(k);
  return places.map(({ id, x, y, radius }) => ({
    id,
    x: k * (width / 2 + (scaleX ?? 1) * (x - (x0 + x1) / 2)) + left,
    y: k * (height / 2 + (scaleY ?? 1) * (y - (y0 + y1) / 2)) + top,
    radius: Math.max(2, radius * grown),
  }));
}
