import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  fromDayNumber,
  getDayBounds,
  isSurelyIn,
  parseDaySpan,
  serializeDaySpan,
  toDayNumber,
} from '#core/selection/day-span.ts';

describe('a span of days in the address', () => {
  it.each([
    ['2025-01-01..2025-08-31', { from: '2025-01-01', to: '2025-08-31' }],
    ['2025-01-01..', { from: '2025-01-01' }],
    ['..2025-08-31', { to: '2025-08-31' }],
    ['2025-08-15', { from: '2025-08-15', to: '2025-08-15' }],
    ['2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['2024-02..2025', { from: '2024-02-01', to: '2025-12-31' }],
    ['..2024-02', { to: '2024-02-29' }],
  ])('%s is read', (source, span) => {
    expect(parseDaySpan(source)).toEqual(span);
  });

  it.each([
    '',
    '..',
    '2025-02-30',
    '2025-13',
    '2025-08-31..2025-01-01',
    '1..2..3',
    'x..2025',
    '20',
  ])('%j is none', (source) => {
    expect(parseDaySpan(source)).toEqual({});
  });

  it('survives both ways', () => {
    const day = fc.option(fc.integer({ min: 0, max: 30_000 }).map(fromDayNumber));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const span = { ...(from !== null && { from }), ...(to !== null && { to }) };
        expect(parseDaySpan(serializeDaySpan(span))).toEqual(span);
      }),
    );
  });

  it('never throws, and what it understands it writes again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.-]{0,24}$/)), (source) => {
        const span = parseDaySpan(source);
        expect(parseDaySpan(serializeDaySpan(span))).toEqual(span);
      }),
    );
  });
});

describe('the days an article can be from', () => {
  it('are one where it is dated, and open where nothing bounds it', () => {
    const day = toDayNumber('2025-08-15');
    expect(getDayBounds({ value: '2025-08-15' })).toEqual([day, day]);
    expect(getDayBounds({ earliest: '2025-08-15' })).toEqual([day, Number.POSITIVE_INFINITY]);
    expect(getDayBounds({ latest: '2025-08-15' })).toEqual([Number.NEGATIVE_INFINITY, day]);
  });

  it('are none where nothing is known', () => {
    expect(getDayBounds({})).toBeUndefined();
    expect(getDayBounds({ value: 'im Herbst' })).toBeUndefined();
  });
});

it.each([
  [{ value: '2008-05-01' }, true],
  [{ value: '2009-01-01' }, false],
  [{ earliest: '2008-01-01', latest: '2008-12-31' }, true],
  [{ earliest: '2007-12-31', latest: '2008-12-31' }, false],
  [{ earliest: '2008-01-01' }, false],
  [{ latest: '2008-12-31' }, false],
  [{}, false],
])('%o is surely from 2008: %s', (date, isSure) => {
  expect(isSurelyIn({ from: '2008-01-01', to: '2008-12-31' }, date)).toBe(isSure);
});

it('needs one end for a span with one end', () => {
  expect(isSurelyIn({ from: '2008-01-01' }, { earliest: '2008-01-01' })).toBe(true);
  expect(isSurelyIn({ to: '2008-12-31' }, { earliest: '2008-01-01' })).toBe(false);
});
