import { placeLabels, type Box } from '#core/pictures/place-labels.ts';

import type { Place } from './lay-out-network.ts';

interface Task {
  /** The weightiest first. */
  places: readonly Place[];
  nameActor: (id: string) => string;
  /** Whose names come first: the actor one looks at, and who stands with it. */
  first: ReadonlySet<string>;
  width: number;
  height: number;
}

/** A name, and where it begins, ends or has its middle. */
export interface ActorLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The mean of a letter's width in Instrument Sans at 12.5 px. */
const LETTER = 6.6;
const LINE = 15;

/** The names that find room beside their nodes without touching another name or node. */
export function labelActors({ places, nameActor, first, width, height }: Task): ActorLabel[] {
  const texts = new Map(places.map(({ id }) => [id, nameActor(id)]));
  const inSight = places.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const ranked = inSight.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const placed = placeLabels(
    ranked.map((place) => ({ id: place.id, places: listBoxes(place, texts.get(place.id) ?? '') })),
    { x: 0, y: 0, width, height },
    inSight.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  );
  const middles = new Map(inSight.map(({ id, x }) => [id, x]));
  return [...placed].map(([id, box]) => ({
    id,
    text: texts.get(id) ?? '',
    y: box.y + LINE / 2,
    ...anchorOf(box, middles.get(id) ?? 0),
  }));
}

/** A letter's width is an estimate: the end beside the node is the one that must be right. */
function anchorOf({ x, width }: Box, middle: number): Pick<ActorLabel, 'x' | 'anchor'> {
  if (x >= middle) return { x, anchor: 'start' };
  if (x + width <= middle) return { x: x + width, anchor: 'end' };
  return { x: x + width / 2, anchor: 'middle' };
}

function listBoxes({ x, y, radius }: Place, text: string): Box[] {
  // Wide letters may outgrow the mean.
  const width = text.length * LETTER + LETTER;
  const away = radius + 3;
  const box = (dx: number, dy: number): Box => ({
    x: x + dx,
    y: y + dy - LINE / 2,
    width,
    height: LINE,
  });
  const [below, above] = [away + LINE / 2, -away - LINE / 2];
  return [
    box(away, 0),
    box(-away - width, 0),
    box(-width / 2, below),
    box(-width / 2, above),
    box(radius * 0.7, above + 2),
    box(-width - radius * 0.7, above + 2),
    box(radius * 0.7, below - 2),
    box(-width - radius * 0.7, below - 2),
  ];
}
