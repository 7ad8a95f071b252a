import { describe, expect, it } from 'vitest';

import { lastCalendarDay } from '#core/dating/last-calendar-day.ts';

describe('the last day of a month in the calendar', () => {
  it.each([
    ['2023-02-31', '2023-02-28'],
    ['2024-02-31', '2024-02-29'],
    ['2024-06-31', '2024-06-30'],
    ['2024-05-31', '2024-05-31'],
    ['2024-06-12', '2024-06-12'],
  ])('of %s is %s', (day, expected) => {
    expect(lastCalendarDay(day)).toBe(expected);
  });
});
