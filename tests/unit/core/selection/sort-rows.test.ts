import { describe, expect, it } from 'vitest';

import { parseOrder, serializeOrder, sortRows } from '#core/selection/sort-rows.ts';

describe('rows', () => {
  it('sort figures as figures and words as the language does, empty ones last', () => {
    const sort = (values: (string | number)[], isDown: boolean) =>
      sortRows(values, (value) => value, { isDown, language: 'de' });
    expect(sort([10, 9, 100], false)).toEqual([9, 10, 100]);
    expect(sort([10, 9, 100], true)).toEqual([100, 10, 9]);
    expect(sort(['Zypern', '', 'Österreich', 'Polen'], false)).toEqual([
      'Österreich',
      'Polen',
      'Zypern',
      '',
    ]);
    expect(sort(['', 'Polen', 'Zypern'], true)).toEqual(['Zypern', 'Polen', '']);
  });

  it('are ordered by what the address says, if there is such a column', () => {
    const keys = ['name', 'artikel'];
    for (const source of ['name', '-artikel']) {
      const order = parseOrder(source, keys);
      expect(order && serializeOrder(order)).toBe(source);
    }
    expect(parseOrder('', keys)).toBeUndefined();
    expect(parseOrder('-groesse', keys)).toBeUndefined();
  });
});
