import { describe, expect, test } from 'vitest';

import { chooseWay, type Asked, type Way } from '#core/offline/choose-way.ts';

const SITE = { scope: 'https://host/presse/', shell: ['', 'theme.js'] };

describe('a question for a file goes the way of its kind', () => {
  test.each<[string, Way, Pick<Asked, 'mode' | 'url'>]>([
    ['a script', 'kept', { mode: 'cors', url: 'https://host/presse/assets/a-1f.js' }],
    ['a font', 'kept', { mode: 'cors', url: 'https://host/presse/assets/serif-3c.woff2' }],
    [
      'a script opened as a page',
      'kept',
      { mode: 'navigate', url: 'https://host/presse/assets/a-1f.js' },
    ],
    ['the start page', 'fresh', { mode: 'navigate', url: 'https://host/presse/' }],
    [
      'the start page with a filter',
      'fresh',
      { mode: 'navigate', url: 'https://host/presse/?laender=CN#x' },
    ],
    [
      'an article',
      'fresh',
      { mode: 'navigate', url: 'https://host/presse/artikel/gipfel/?mit=xi-jinping' },
    ],
    [
      'a file that keeps its name',
      'fresh',
      { mode: 'no-cors', url: 'https://host/presse/theme.js' },
    ],
    [
      'a question that names a file',
      'untouched',
      { mode: 'cors', url: 'https://host/presse/x?/assets/a.js' },
    ],
    ['any other file', 'untouched', { mode: 'cors', url: 'https://host/presse/licenses.txt' }],
    [
      'a neighbour on the same host',
      'untouched',
      { mode: 'navigate', url: 'https://host/presseschau/' },
    ],
    ['the host’s own start page', 'untouched', { mode: 'navigate', url: 'https://host/' }],
    ['another host', 'untouched', { mode: 'cors', url: 'https://other/presse/assets/a-1f.js' }],
    ['another scheme', 'untouched', { mode: 'cors', url: 'http://host/presse/assets/a-1f.js' }],
  ])('%s: %s', (_case, way, asked) => {
    expect(chooseWay({ method: 'GET', ...asked }, SITE)).toBe(way);
  });
});

test('what is no mere question is left alone', () => {
  for (const method of ['POST', 'HEAD', 'PUT']) {
    const asked = { method, mode: 'navigate', url: `${SITE.scope}assets/a-1f.js` };
    expect(chooseWay(asked, SITE)).toBe('untouched');
  }
});
