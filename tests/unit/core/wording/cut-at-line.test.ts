import { describe, expect, it } from 'vitest';

import { cutAtLine } from '#core/wording/cut-at-line.ts';

describe('a text cut to lines', () => {
  it('stays whole where it fits', () => {
    expect(cutAtLine('Es geht um Öl.', { lines: 2, width: 8 })).toBe('Es geht um Öl.');
  });

  it('ends after the last word that fits, however ragged the lines', () => {
    const text = 'Es geht um Energielieferungen aus Russland';
    expect(cutAtLine(text, { lines: 2, width: 20 })).toBe('Es geht um Energielieferungen…');
    expect(cutAtLine(text, { lines: 2, width: 22 })).toBe('Es geht um Energielieferungen aus…');
  });

  it('cuts inside a word that is longer than all lines', () => {
    expect(cutAtLine('Donaudampfschifffahrt', { lines: 2, width: 5 })).toBe('Donaudampf…');
  });

  it('takes any white space as one blank', () => {
    expect(cutAtLine('Es  geht\num\u00a0Öl', { lines: 1, width: 20 })).toBe('Es geht um Öl');
  });
});
