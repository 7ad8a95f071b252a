/** A rectangle in a picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words that want a place, with the boxes they may take, the best first. */
export interface Label {
  id: string;
  places: readonly Box[];
}

/**
 * Gives each label the first of its boxes that lies within the frame and touches no box that is taken; the first label
 * chooses first, and one that finds no room is left out. `taken` are boxes no label may touch.
 *
 * Two labels for one spot → the first gets it
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[] = [],
): Map<string, Box> {
  const occupied = [...taken];
  const placed = new Map<string, Box>();
  for (const { id, places } of labels) {
    const free = places.find(
      (place) => isWithin(place, frame) && !occupied.some((other) => touches(place, other)),
    );
    if (!free) continue;
    occupied.push(free);
    placed.set(id, free);
  }
  return placed;
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
