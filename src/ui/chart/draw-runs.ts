import { area, curveMonotoneX, curveStep, line } from 'd3-shape';

/** A bin in pixels; `value` and `vague` are heights measured from above. */
interface PlacedBin {
  x0: number;
  x1: number;
  value: number;
  vague: number;
}

type Point = [x: number, y: number];

/** Outlines of what rises above the base: one path for each run of bins, closed at the bins beside it. */
export function drawRuns(bins: readonly PlacedBin[], base: number): string[] {
  const draw = area<Point>()
    .x(([x]) => x)
    .y0(base)
    .y1(([, y]) => y)
    .curve(curveMonotoneX);
  return findRuns(bins, base, 'value').map(({ first, last }) => {
    const run = bins.slice(first, last + 1);
    const half = ((run[0]?.x1 ?? 0) - (run[0]?.x0 ?? 0)) / 2 + 3;
    const points = run.map(({ x0, x1, value }): Point => [(x0 + x1) / 2, value]);
    const begin: Point = [(points[0]?.[0] ?? 0) - half, base];
    const end: Point = [(points.at(-1)?.[0] ?? 0) + half, base];
    return draw([begin, ...points, end]) ?? '';
  });
}

/** Areas of even height between the ends of bins, and the lines that top them. */
export function drawSteps(
  bins: readonly PlacedBin[],
  base: number,
): { area: string; line: string }[] {
  return findRuns(bins, base, 'vague').map(({ first, last }) => {
    const points = bins.slice(first, last + 1).flatMap(({ x0, x1, vague }): Point[] => [
      [x0, vague],
      [Math.max(x1, x0 + 1), vague],
    ]);
    const fill = area<Point>()
      .x(([x]) => x)
      .y0(base)
      .y1(([, y]) => y)
      .curve(curveStep);
    return { area: fill(points) ?? '', line: line<Point>().curve(curveStep)(points) ?? '' };
  });
}

function findRuns(
  bins: readonly PlacedBin[],
  base: number,
  key: 'value' | 'vague',
): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  bins.forEach((bin, at) => {
    if (bin[key] >= base) return;
    const run = runs.at(-1);
    if (run && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at });
  });
  return runs;
}
