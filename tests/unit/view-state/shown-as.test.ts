import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseShownAs, setShownAs } from '#view-state/shown-as.ts';

describe('how facts are shown', () => {
  it('is read as it was written, and the rest of the address stays', () => {
    expect(setShownAs('?laender=CN&nach=themen', 'table')).toBe(
      '?laender=CN&nach=themen&als=tabelle',
    );
    expect(setShownAs('?laender=CN&nach=themen&als=tabelle', 'picture')).toBe(
      '?laender=CN&nach=themen',
    );
    for (const shown of ['picture', 'table'] as const) {
      expect(parseShownAs(setShownAs('', shown))).toBe(shown);
    }
  });

  it('is a picture where the address makes no sense', () => {
    expect(parseShownAs('?als=original')).toBe('picture');
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(['picture', 'table']).toContain(parseShownAs(search));
      }),
    );
  });
});
