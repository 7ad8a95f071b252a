import { hashText } from '#core/text/hash-text.ts';

/** The eight colours of actors, named as the custom properties `--<hue>` and `--<hue>-t` in app.css. */
export const HUES = [
  'blau',
  'ocker',
  'smaragd',
  'pflaume',
  'rose',
  'oliv',
  'himmel',
  'sepia',
] as const;

export type Hue = (typeof HUES)[number];

/** The same around the colour circle: neighbours are the first to be confused. */
const CIRCLE: readonly Hue[] = [
  'blau',
  'himmel',
  'smaragd',
  'oliv',
  'ocker',
  'sepia',
  'rose',
  'pflaume',
];

// The first four names of a strip are what the eye compares, the next four what it still remembers: a double among the
// four costs more than any number of doubles behind them.
const STRIP_HEAD = 4;
const STRIP = 8;
const HEAD_COST = 1000;
// Each round gives some actors a better colour; after a few none finds one.
const ROUNDS = 6;

/**
 * Gives every actor a steady colour. `strips`, the actors of each article, and `leaders` of all articles are sorted, most
 * mentioned first. An actor's colour comes from its id, so that it stays when articles come or go, unless that would put
 * the colour twice among the first eight leaders, whom every list names side by side, or the first four, or less weightily
 * the first eight, of a strip: then the colour that clashes least, the one least like the others' on a tie.
 *
 * assignHues(['wladimir-putin', 'donald-trump']) → two colours, the same in every collection
 */
export function assignHues(
  ids: readonly string[],
  strips: readonly (readonly string[])[] = [],
  leaders: readonly string[] = ids,
): Map<string, Hue> {
  const neighbours = findNeighbours(strips, leaders.slice(0, STRIP));
  const hues = new Map<string, Hue>();
  const colour = (id: string): boolean => {
    const costs = new Map<Hue, number>();
    for (const [other, cost] of neighbours.get(id) ?? []) {
      const hue = hues.get(other);
      if (hue) costs.set(hue, (costs.get(hue) ?? 0) + cost);
    }
    const last = hues.get(id);
    const hue = chooseHue(id, costs);
    if (last !== undefined && (costs.get(hue) ?? 0) >= (costs.get(last) ?? 0)) return false;
    hues.set(id, hue);
    return true;
  };
  for (const id of ids) colour(id);
  // Whoever was coloured early did not know its later neighbours yet.
  for (let round = 0; round < ROUNDS && ids.filter(colour).length > 0; round += 1);
  return hues;
}

function chooseHue(id: string, costs: ReadonlyMap<Hue, number>): Hue {
  const costOf = (hue: Hue): number => costs.get(hue) ?? 0;
  const own = hash(id) % HUES.length;
  const turn = HUES.map((_, step) => HUES[(own + step) % HUES.length] as Hue);
  const least = Math.min(...turn.map(costOf));
  const [first = 'blau', ...others] = turn.filter((hue) => costOf(hue) === least);
  if (first === turn[0]) return first;
  // Whoever must leave its colour takes one that is unlike the others' as well.
  const likeness = (hue: Hue): number => {
    const at = CIRCLE.indexOf(hue);
    return [at - 1, at + 1].reduce(
      (sum, step) => sum + costOf(CIRCLE.at(step % CIRCLE.length) as Hue),
      0,
    );
  };
  return others.reduce((best, hue) => (likeness(hue) < likeness(best) ? hue : best), first);
}

function hash(id: string): number {
  const sum = hashText(id);
  // The low bits of short ids are alike.
  return (sum ^ (sum >>> 15)) >>> 0;
}

function findNeighbours(
  strips: readonly (readonly string[])[],
  first: readonly string[],
): Map<string, Map<string, number>> {
  const neighbours = new Map<string, Map<string, number>>();
  const keepApart = (strip: readonly string[], head: number): void => {
    strip.forEach((id, place) => {
      const costs = neighbours.get(id) ?? new Map<string, number>();
      neighbours.set(id, costs);
      strip.forEach((other, otherPlace) => {
        if (other === id) return;
        const cost = Math.max(place, otherPlace) < head ? HEAD_COST : 1;
        costs.set(other, (costs.get(other) ?? 0) + cost);
      });
    });
  };
  for (const strip of strips) keepApart(strip.slice(0, STRIP), STRIP_HEAD);
  keepApart(first, STRIP);
  return neighbours;
}
