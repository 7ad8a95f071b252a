import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePassage, serializePassage } from '#view-state/passage.ts';

describe('the address of a passage', () => {
  it('tells offsets and words', () => {
    const passage = { start: 120, end: 140, words: 'Der Präsident (neu)' };
    expect(decodeURIComponent(serializePassage(passage))).toBe(
      '#stelle=120-140:Der Präsident (neu)',
    );
    expect(parsePassage(serializePassage(passage))).toEqual(passage);
  });

  it('survives both ways, the words as far as they go into a link', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 160 }),
        (start, words) => {
          const address = serializePassage({ start, end: start + words.length, words });
          const parsed = parsePassage(address);
          fc.pre(parsed !== undefined);
          expect(parsed.words.length).toBeLessThanOrEqual(100);
          expect(words.replace(/\p{Cs}/gu, '\uFFFD').startsWith(parsed.words)).toBe(true);
          expect(serializePassage(parsed)).toBe(address);
        },
      ),
    );
  });

  it.each([
    '',
    '#',
    '#liste',
    '#stelle=',
    '#stelle=5-3:abc',
    '#stelle=1-9',
    '#stelle=1-9:',
    '#stelle=1-9:%E0%A4%A',
    '#stelle=-1-9:abc',
    '#stelle=1.5-9:abc',
    `#stelle=1-999:${'x'.repeat(101)}`,
    '#stelle=1-2:abc',
    '#stelle=9999999999-99999999999:abc',
  ])('is none in %s', (hash) => {
    expect(parsePassage(hash)).toBeUndefined();
  });

  it('is none in any junk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        expect(parsePassage(junk) === undefined || junk.startsWith('#stelle=')).toBe(true);
      }),
    );
  });
});
