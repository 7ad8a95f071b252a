import { describe, expect, it } from 'vitest';

import { parsePositions } from '#data/reading-position.ts';

const position = { block: 120, share: 0.5, read: 0.25 };

describe('parsePositions', () => {
  it('reads what was kept', () => {
    expect(parsePositions(JSON.stringify({ a: position })).get('a')).toEqual(position);
  });

  it('leaves out what is no position and never fails', () => {
    const junk = JSON.stringify({ a: null, b: { block: 'x' }, c: [1], d: position });
    expect([...parsePositions(junk).keys()]).toEqual(['d']);
    for (const source of [undefined, '', '{', '3', 'null', '[]']) {
      expect(parsePositions(source).size).toBe(0);
    }
  });
});
