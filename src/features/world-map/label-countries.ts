import type { ValueTally } from '#core/catalog/tally-values.ts';
import { drawLine, placeLabels, type Box } from '#core/pictures/place-labels.ts';

import type { ProjectedWorld, Shape } from './project-world.ts';

interface Task {
  world: ProjectedWorld;
  /** Most articles first. */
  tallies: readonly ValueTally[];
  nameCountry: (code: string) => string;
  /** The country that is told of already, and in which words. */
  shown: { code: string; text: string } | undefined;
}

/** Words in a map, where their middle stands, and the country they stand for, where that is elsewhere. */
export interface MapLabel {
  code: string;
  text: string;
  x: number;
  y: number;
  line?: { x1: number; y1: number; x2: number; y2: number };
}

/** The mean of a letter's width in Instrument Sans at 12.5 px. */
const LETTER = 6.4;
/** What is told of a country is written larger and bold. */
const TOLD = 1.15;
/** Paper beside it, in pixels. */
const INSET = 5;
const PLATE = 25;
const LINE = 16;
/** One label on so many pixels of width: names show the way, they do not cover the land. */
const SPACING = 60;
/** Of the countries too small for their name, so many are named from afar; on a narrow map they would cover others. */
const AFAR = 4;
const WIDE = 600;
/** On a map this wide the words fit between the continents; on a wider one they need not stand further off. */
const SEA_WIDE = 860;

/**
 * The names of the countries with most articles, as far as they find room on their land, and of a few beside it, with a
 * line, where the map is wide.
 */
export function labelCountries({ world, tallies, nameCountry, shown }: Task): MapLabel[] {
  const { shapes, width, height } = world;
  const places = new Map(shapes.map((shape) => [shape.code, shape]));
  let afar = width < WIDE ? 0 : AFAR;
  const labels = tallies
    .filter(({ id }) => id !== shown?.code)
    .slice(0, Math.round(width / SPACING))
    .flatMap(({ id, articles }) => {
      const shape = places.get(id);
      if (!shape) return [];
      const text = `${nameCountry(id)}\u00a0${articles}`;
      const room = text.length * LETTER;
      if (shape.path && room < shape.span) return [{ id, text, shape, isAfar: false }];
      if (afar === 0) return [];
      afar -= 1;
      return [{ id, text, shape, isAfar: true }];
    });
  const told = shown && places.get(shown.code);
  const taken = told
    ? [placePlate(keepInside(told.x, shown.text, width), told.y, getToldRoom(shown.text))]
    : [];
  const placed = placeLabels(
    labels.map(({ id, text, shape, isAfar }) => ({
      id,
      places: (isAfar ? listAfar(width) : NEAR).map(([dx, dy]) => toBox(shape, text, [dx, dy])),
      ...(isAfar && { target: shape }),
    })),
    { x: 0, y: 0, width, height },
    taken,
  );
  return labels.flatMap(({ id, text, shape, isAfar }) => {
    const box = placed.get(id);
    if (!box) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { from, to } = drawLine(box, shape);
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return [{ code: id, text, x, y, ...(isAfar && { line }) }];
  });
}

const NEAR = [
  [0, 0],
  [0, 10],
  [0, -10],
] as const;

/** In shares of the width, as far as the Atlantic is wider than the words: the sea west of what is crowded comes first. */
function listAfar(width: number): (readonly [number, number])[] {
  const shares = [
    [-0.12, -0.01],
    [-0.12, 0.02],
    [-0.15, 0.05],
    [-0.15, 0.08],
    [0.11, 0.04],
    [0.11, -0.04],
  ] as const;
  const unit = Math.min(width, SEA_WIDE);
  return shares.map(([dx, dy]) => [dx * unit, dy * unit] as const);
}

function toBox({ x, y }: Shape, text: string, [dx, dy]: readonly [number, number]): Box {
  const width = text.length * LETTER;
  return { x: x + dx - width / 2, y: y + dy - LINE / 2, width, height: LINE };
}

/** The plate on which something is told: above the middle of the country, and inside the map. */
export function placePlate(x: number, y: number, width: number): Box {
  return { x: x - width / 2, y: Math.max(0, y - PLATE - 8), width, height: PLATE };
}

/** How wide the plate is on which something is told. */
export function getToldRoom(said: string): number {
  return Math.round(said.length * LETTER * TOLD) + 2 * INSET;
}

/** Where the middle of what is told of a country stands so that none of it is cut off. */
export function keepInside(x: number, said: string, width: number): number {
  const half = getToldRoom(said) / 2;
  return Math.max(half, Math.min(width - half, x));
}
