import { scaleUtc } from 'd3-scale';

/** The time axis of the histogram. */
export interface Axis {
  /** First days of the bars, as day numbers, and the day behind the last. */
  starts: number[];
  /** Where a day begins, in per cent of the width. */
  place: (day: number) => number;
  ticks: { day: number; label: string }[];
}

const MILLISECONDS = 86_400_000;
// Of 219 px, which is what the pane has, a bar gets five.
const MOST_BARS = 44;
// Labels of 40 px and the room between them.
const TICKS = 4;

/** The axis from one day to another, both inclusive, cut into bars of the same unit: days, weeks, months or years. */
export function planAxis([first, last]: [number, number], language: 'de' | 'en'): Axis {
  const days = last - first + 1;
  const scale = scaleUtc().domain([first * MILLISECONDS, (last + 1) * MILLISECONDS]);
  const bars = Math.min(MOST_BARS, days);
  const starts = scale.nice(bars).ticks(bars).map(toDay);
  scale.range([0, 100]);
  return {
    starts,
    place: (day) => scale(day * MILLISECONDS),
    ticks: planTicks(scale.ticks(Math.min(TICKS, days)), language),
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
