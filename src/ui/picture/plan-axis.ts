import { scaleUtc } from 'd3-scale';

/** A time axis. */
export interface Axis {
  /** First days of the bars, as day numbers, and the day behind the last. */
  starts: number[];
  /** Where a day begins, in per cent of the width. */
  place: (day: number) => number;
  ticks: { day: number; label: string }[];
}

const MILLISECONDS = 86_400_000;
/** How much there is room for. */
interface Room {
  bars: number;
  ticks: number;
}

// Of 219 px, which is what the filters have, a bar gets five, and a label 40 and as much around it.
const NARROW: Room = { bars: 44, ticks: 4 };

/**
 * The axis from one day to another, both inclusive as day numbers, cut into bars of the same unit: days, weeks, months or
 * years.
 */
export function planAxis(
  [first, last]: readonly [number, number],
  language: 'de' | 'en',
  room: Room = NARROW,
): Axis {
  const days = last - first + 1;
  const scale = scaleUtc().domain([first * MILLISECONDS, (last + 1) * MILLISECONDS]);
  const bars = Math.min(room.bars, days);
  const ticks = scale.nice(bars).ticks(bars).map(toDay);
  // What is nice for the time asked for may lie between the ticks of the time it became.
  const starts = [...new Set([...scale.domain().map(toDay), ...ticks])].sort((a, b) => a - b);
  scale.range([0, 100]);
  return {
    starts,
    place: (day) => scale(day * MILLISECONDS),
    ticks: planTicks(scale.ticks(Math.min(room.ticks, days)), language),
  };
}

/** A tick of the first of January is its year, another one its month, or its day where months are too wide. */
function planTicks(dates: readonly Date[], language: 'de' | 'en'): Axis['ticks'] {
  const isOfYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const isOfMonths = dates.every((date) => date.getUTCDate() === 1);
  const options: Intl.DateTimeFormatOptions = isOfYears
    ? { year: 'numeric' }
    : isOfMonths
      ? { month: 'short', year: '2-digit' }
      : { day: 'numeric', month: 'numeric' };
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    ...options,
    timeZone: 'UTC',
  });
  return dates.map((date) => ({ day: toDay(date), label: format.format(date) }));
}

function toDay(date: Date): number {
  return Math.round(date.getTime() / MILLISECONDS);
}
