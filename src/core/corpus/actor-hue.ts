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

// The first four names of a strip are what the eye compares; TOKENS asks for no doubles among them.
const STRIP_HEAD = 4;

/**
 * Gives every actor a steady colour. `ids` stand in the catalog's order of frequency; `strips` are the actors of each
 * article, most mentioned first. An actor gets the next of the eight colours, unless an actor seen before shares the
 * head of a strip with it in that colour: then the one that clashes least, the earlier in the row on a tie.
 *
 * assignHues(['wladimir-putin', 'donald-trump']) → { wladimir-putin: blau, donald-trump: ocker }
 */
export function assignHues(
  ids: readonly string[],
  strips: readonly (readonly string[])[] = [],
): Map<string, Hue> {
  const neighbours = findNeighbours(strips);
  const hues = new Map<string, Hue>();
  ids.forEach((id, index) => {
    const clashes = new Map<Hue, number>();
    for (const [other, times] of neighbours.get(id) ?? []) {
      const hue = hues.get(other);
      if (hue) clashes.set(hue, (clashes.get(hue) ?? 0) + times);
    }
    hues.set(id, chooseHue(index, clashes));
  });
  return hues;
}

function chooseHue(index: number, clashes: ReadonlyMap<Hue, number>): Hue {
  const turn = HUES.map((_, step) => HUES[(index + step) % HUES.length] as Hue);
  const fewest = Math.min(...turn.map((hue) => clashes.get(hue) ?? 0));
  return turn.find((hue) => (clashes.get(hue) ?? 0) === fewest) as Hue;
}

function findNeighbours(strips: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const neighbours = new Map<string, Map<string, number>>();
  for (const strip of strips) {
    const head = strip.slice(0, STRIP_HEAD);
    for (const id of head) {
      const times = neighbours.get(id) ?? new Map<string, number>();
      neighbours.set(id, times);
      for (const other of head) if (other !== id) times.set(other, (times.get(other) ?? 0) + 1);
    }
  }
  return neighbours;
}
