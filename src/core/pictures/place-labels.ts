/** A rectangle in a picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where something is in a picture. */
export interface Point {
  x: number;
  y: number;
}

/** Words that want a place, with the boxes they may take, the best first. */
export interface Label {
  id: string;
  places: readonly Box[];
  /** Where a line leads from beside the words, if they stand apart from what they name. */
  target?: Point;
}

/** A line from one point to another. */
export interface Line {
  from: Point;
  to: Point;
}

// Paper between words and their line.
const GAP = 3;
// A line is looked at in so many steps; two of them are closer than any words are wide.
const STEPS = 24;

/**
 * Gives each label the first of its boxes that lies within the frame and touches no box that is taken, and whose line
 * crosses no other words; the first label chooses first, and one that finds no room is left out. `taken` are boxes no
 * label may touch.
 *
 * Two labels for one spot → the first gets it
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[] = [],
): Map<string, Box> {
  const occupied = [...taken];
  const lines: Line[] = [];
  const placed = new Map<string, Box>();
  for (const { id, places, target } of labels) {
    const free = places.find((place) => {
      const line = target && drawLine(place, target);
      return (
        isWithin(place, frame) &&
        !occupied.some((other) => touches(place, other) || (line && crosses(line, other))) &&
        !lines.some((other) => crosses(other, place))
      );
    });
    if (!free) continue;
    occupied.push(free);
    if (target) lines.push(drawLine(free, target));
    placed.set(id, free);
  }
  return placed;
}

/** From beside the words, on the side of what they name, to that. */
export function drawLine(box: Box, target: Point): Line {
  const x = box.x > target.x ? box.x - GAP : box.x + box.width + GAP;
  return { from: { x, y: box.y + box.height / 2 }, to: target };
}

function crosses({ from, to }: Line, box: Box): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return touches({ x, y, width: 0, height: 0 }, box);
  });
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
