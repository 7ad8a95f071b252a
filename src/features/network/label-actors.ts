import { placeLabels, type Box } from '#core/pictures/place-labels.ts';

import type { Place } from './lay-out-network.ts';
import { measureName } from './measure-name.ts';

interface Task {
  /** The weightiest first. */
  places: readonly Place[];
  nameActor: (id: string) => string;
  /** The actor one points at or looks at: its name is there wherever it is. */
  current: string | undefined;
  /** Whose names come first: the current actor, and who stands with it. */
  first: ReadonlySet<string>;
  width: number;
  height: number;
  /** What lies over the picture. */
  covered?: readonly Box[];
}

/** A name, and where it begins, ends or has its middle. */
export interface ActorLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const LINE = 15;
/** So many of the largest nodes have a name even where it covers small ones, which without it nobody would look for. */
const LARGEST = 16;
/** Radius of a node that a name may cover, in pixels. */
const SMALL = 3.5;

/**
 * The names that find room beside their nodes: none touches another, and only those of the largest nodes and of the
 * current one touch nodes, small ones if any. The largest nodes come first, after those that are to.
 */
export function labelActors(task: Task): ActorLabel[] {
  const { places, nameActor, current, first, width, height, covered = [] } = task;
  const frame = { x: 0, y: 0, width, height };
  const texts = new Map(places.map(({ id }) => [id, nameActor(id)]));
  const inSight = places.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const dots = inSight.map(toDot);
  const large = inSight.filter(({ radius }) => radius > SMALL).map(toDot);
  const boxesOf = (place: Place) => listBoxes(place, texts.get(place.id) ?? '');
  const place = (some: readonly Place[], taken: readonly Box[], best = (boxes: Box[]) => boxes) =>
    placeLabels(
      some.map((each) => ({ id: each.id, places: best(boxesOf(each)) })),
      frame,
      taken,
    );
  const clearest = (boxes: Box[]) => sortBy(boxes, (box) => countTouched(box, dots));

  const told = inSight.find(({ id }) => id === current);
  const own = told && clearest(boxesOf(told).map((box) => keepInside(box, frame)))[0];
  const fixed = own ? [...covered, own] : covered;
  const others = sortBy(
    inSight.filter(({ id }) => id !== current),
    ({ radius }) => -radius,
  );
  const near = others.filter(({ id }) => first.has(id));
  const weighty = others.filter(({ id }) => !first.has(id)).slice(0, LARGEST);
  const leading = place([...near, ...weighty], [...fixed, ...large], clearest);
  const rest = others.filter(({ id }) => !leading.has(id));
  const following = place(rest, [...fixed, ...leading.values(), ...dots]);

  const middles = new Map(inSight.map(({ id, x }) => [id, x]));
  const placed = [...(told && own ? [[told.id, own] as const] : []), ...leading, ...following];
  return placed.map(([id, box]) => ({
    id,
    text: texts.get(id) ?? '',
    y: box.y + LINE / 2,
    ...anchorOf(box, middles.get(id) ?? 0),
  }));
}

/** A name's width is an estimate: the end beside the node is the one that must be right. */
function anchorOf({ x, width }: Box, middle: number): Pick<ActorLabel, 'x' | 'anchor'> {
  if (x >= middle) return { x, anchor: 'start' };
  if (x + width <= middle) return { x: x + width, anchor: 'end' };
  return { x: x + width / 2, anchor: 'middle' };
}

function listBoxes({ x, y, radius }: Place, text: string): Box[] {
  const width = measureName(text);
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

function toDot({ x, y, radius }: Place): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function keepInside(box: Box, frame: Box): Box {
  return {
    ...box,
    x: Math.max(frame.x, Math.min(frame.width - box.width, box.x)),
    y: Math.max(frame.y, Math.min(frame.height - box.height, box.y)),
  };
}

function countTouched(box: Box, others: readonly Box[]): number {
  return others.filter(
    ({ x, y, width, height }) =>
      x < box.x + box.width && box.x < x + width && y < box.y + box.height && box.y < y + height,
  ).length;
}

/** The smallest figure first, equals as they came. */
function sortBy<Item>(items: readonly Item[], figure: (item: Item) => number): Item[] {
  const figures = new Map(items.map((item) => [item, figure(item)]));
  return items.toSorted((a, b) => (figures.get(a) ?? 0) - (figures.get(b) ?? 0));
}
