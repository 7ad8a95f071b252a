import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { VIEWS } from '#core/catalog/views.ts';
import { parseViewPath, viewPath } from '#view-state/view-path.ts';

describe('the address of a view', () => {
  it('leads back to the view', () => {
    for (const view of VIEWS) expect(parseViewPath(viewPath({ view }))).toEqual({ view });
  });

  it('leads back to the page of any value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        fc.pre(!/\p{Cs}/u.test(id));
        const place = { view: 'actors', id } as const;
        expect(parseViewPath(viewPath(place))).toEqual(place);
      }),
    );
  });

  it.each([
    ['/akteure', { view: 'actors' }],
    ['/akteure/index.html', { view: 'actors' }],
    ['/laender/CN', { view: 'countries', id: 'CN' }],
    ['/', undefined],
    ['/artikel/a/', undefined],
    ['/zitate/putin/', undefined],
    ['/akteure/a/b/', undefined],
    ['/akteure/%E0%A4%A/', undefined],
  ])('reads %s', (path, place) => {
    expect(parseViewPath(path)).toEqual(place);
  });

  it('never throws, and what is read is written again', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const place = parseViewPath(path);
        expect(place && parseViewPath(viewPath(place))).toEqual(place);
      }),
    );
    expect.hasAssertions();
  });
});
