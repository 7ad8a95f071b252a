import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  dropPageParams,
  keepPageParams,
  PAGE_PARAMS,
  parsePageParams,
  setPageParams,
} from '#view-state/page-params.ts';

const NONE = parsePageParams('');

describe('what one page alone is asked', () => {
  it('is read as it was written', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
      text
        .replace(/\p{Cs}/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PAGE_PARAMS), value, (name, text) => {
        const search = setPageParams('?akteure=xi-jinping,-x', { [name]: text });
        expect(parsePageParams(search)).toEqual({ ...NONE, [name]: text });
        expect(dropPageParams(search)).toBe('?akteure=xi-jinping,-x');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const once = setPageParams(search, {});
        expect(setPageParams(once, {})).toBe(once);
      }),
    );
  });

  it('stays while the filter changes, and is left behind on other pages', () => {
    const search = '?laender=CN&sprecher=xi-jinping';
    expect(keepPageParams('?laender=US', search)).toBe('?laender=US&sprecher=xi-jinping');
    expect(keepPageParams('', search)).toBe('?sprecher=xi-jinping');
    expect(setPageParams(search, { sprecher: '' })).toBe('?laender=CN');
  });
});
