import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { articlePath, isMinePath, parseArticlePath } from '#view-state/article-path.ts';

describe('the address of an article', () => {
  it('leads back to any article', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        fc.pre(!/\p{Cs}/u.test(id));
        expect(parseArticlePath(articlePath(id))).toBe(id);
      }),
    );
  });

  it.each([
    ['/artikel/a-b', 'a-b'],
    ['/artikel/a-b/', 'a-b'],
    ['/artikel/a-b/index.html', 'a-b'],
    ['/artikel/gr%C3%BC%C3%9Fe/', 'grüße'],
    ['/artikel/', undefined],
    ['/artikel/a/b/', undefined],
    ['/artikel/%E0%A4%A/', undefined],
    ['/akteure/a/', undefined],
  ])('reads %s', (path, id) => {
    expect(parseArticlePath(path)).toBe(id);
  });
});

it.each([
  ['/meins', true],
  ['/meins/', true],
  ['/meins/index.html', true],
  ['/', false],
  ['/meins/a/', false],
])('%s is the page of one’s own: %s', (path, is) => {
  expect(isMinePath(path)).toBe(is);
});
