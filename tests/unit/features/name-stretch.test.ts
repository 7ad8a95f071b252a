import { expect, it } from 'vitest';

import { toDayNumber } from '#core/selection/day-span.ts';
import { nameStretch } from '#features/timeline/name-stretch.ts';

it.each([
  ['2010-01-01', '2011-01-01', '2010'],
  ['2010-01-01', '2015-01-01', '2010–2014'],
  ['2010-07-01', '2010-10-01', 'Juli–September 2010'],
  ['2010-07-01', '2010-08-01', 'Juli 2010'],
  ['2010-07-01', '2010-07-08', '1.–7. Juli 2010'],
  ['2010-07-01', '2010-07-02', '1. Juli 2010'],
])('the days from %s to before %s are called %3$s', (first, next, name) => {
  const days = [toDayNumber(first) ?? 0, toDayNumber(next) ?? 0] as const;
  expect(nameStretch(days, 'de').replace(/\s/g, ' ')).toBe(name);
});
