import { fromDayNumber, toDayNumber, type DaySpan } from './day-span.ts';

/** A span as two places among the starts of some stretches of days. */
export interface Places {
  /** Where it begins, between 0 and the number of stretches. */
  from: number;
  /** Where it ends; nothing lies at it or behind it. */
  to: number;
}

/**
 * Where a span begins and ends among stretches of days, given by their first days and the day behind the last; a day
 * inside a stretch gives a fraction, one outside of them, and an open end, the outermost place.
 */
export function findPlaces({ from, to }: DaySpan, starts: readonly number[]): Places {
  const first = toDayNumber(from ?? '');
  const last = toDayNumber(to ?? '');
  return {
    from: first === undefined ? 0 : findPlace(first, starts),
    to: last === undefined ? starts.length - 1 : findPlace(last + 1, starts),
  };
}

/** The span between two whole places, at least one stretch long; an outermost place is an open end. */
export function spanPlaces({ from, to }: Places, starts: readonly number[]): DaySpan {
  const size = starts.length - 1;
  const begin = Math.min(Math.max(0, from), size - 1);
  const end = Math.max(begin + 1, Math.min(to, size));
  return {
    ...(begin > 0 && { from: fromDayNumber(starts[begin] ?? 0) }),
    ...(end < size && { to: fromDayNumber((starts[end] ?? 0) - 1) }),
  };
}

function findPlace(day: number, starts: readonly number[]): number {
  const next = starts.findIndex((start) => start > day);
  if (next === 0) return 0;
  if (next === -1) return starts.length - 1;
  const [before, after] = [starts[next - 1] ?? 0, starts[next] ?? 0];
  return next - 1 + (day - before) / (after - before);
}
