import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planRuler } from '#core/reading/plan-ruler.ts';

describe('planRuler', () => {
  it('shows years with one of air on either side', () => {
    const ruler = planRuler({ earliest: '2022-02-24', latest: '2025-01-20' });
    expect(ruler?.ticks.map(({ day }) => day.slice(0, 4))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(ruler?.from).toBeCloseTo(0.191, 2);
    expect(ruler?.to).toBeCloseTo(0.676, 2);
  });

  it('shows months when the bounds are close', () => {
    const ruler = planRuler({ earliest: '2024-04-20', latest: '2024-05-02' });
    expect(ruler?.unit).toBe('month');
    expect(ruler?.ticks.map(({ day }) => day)).toEqual([
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
    ]);
  });

  it('leaves an open end open', () => {
    const ruler = planRuler({ earliest: '2022-02-24' });
    expect(ruler).toMatchObject({ unit: 'year', to: null });
    expect(planRuler({ latest: '2022-02-24' })).toMatchObject({ from: null });
  });

  it('draws nothing without a bound', () => {
    expect(planRuler({})).toBeUndefined();
  });

  it('keeps both ends in order on the ruler and never crowds its labels', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earliest, latest] = a < b ? [a, b] : [b, a];
        const ruler = planRuler({ earliest, latest });
        const from = ruler?.from ?? -1;
        const to = ruler?.to ?? -1;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(1);
        expect(ruler?.ticks.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
