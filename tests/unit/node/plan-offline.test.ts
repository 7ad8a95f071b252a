import { expect, test } from 'vitest';

import { planOffline, type BuiltFile } from '#node/plan-offline.ts';

const FILES: BuiltFile[] = [
  { path: '', content: '<script src="/assets/index-1.js">', kind: 'shell' },
  { path: 'theme.js', content: 'dark()', kind: 'shell' },
  { path: 'assets/index-1.js', content: 'go()', kind: 'entry' },
  { path: 'assets/page-2.js', content: 'show()', kind: 'part' },
  { path: 'assets/a-3.js', content: 'text', kind: 'article' },
  { path: 'assets/greek-4.woff2', content: new Uint8Array(9), kind: 'font' },
  { path: 'assets/own.worker-5.js', content: 'read()', kind: 'analysis' },
];

test('a small build is kept with its articles, fonts of other alphabets and the analysis when they are needed', () => {
  expect(planOffline(FILES)).toEqual({
    version: expect.stringMatching(/^[\da-f]{12}$/),
    shell: ['', 'theme.js'],
    entry: 'assets/index-1.js',
    now: ['assets/a-3.js', 'assets/index-1.js', 'assets/page-2.js'],
    later: ['assets/greek-4.woff2', 'assets/own.worker-5.js'],
  });
});

test('of a large build articles are kept when they were read', () => {
  const size = 'go()show()text'.length;
  expect(planOffline(FILES, size).now).toContain('assets/a-3.js');
  const { now, later } = planOffline(FILES, size - 1);
  expect(now).toEqual(['assets/index-1.js', 'assets/page-2.js']);
  expect(later).toEqual(['assets/a-3.js', 'assets/greek-4.woff2', 'assets/own.worker-5.js']);
});

test('every other build has another version, whatever order its files come in', () => {
  const { version } = planOffline(FILES);
  expect(planOffline(FILES.toReversed()).version).toBe(version);
  for (const [index, file] of FILES.entries()) {
    const others = FILES.with(index, { ...file, content: 'else' });
    expect(planOffline(others).version).not.toBe(version);
    expect(planOffline(FILES.toSpliced(index, 1)).version).not.toBe(version);
  }
});
