import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createArticleStore } from '#node/article-store.ts';
import { makeTemporaryFolder } from '#tests/support/temporary-folder.ts';

async function fillStore() {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'a.txt'), 'Putin traf Xi.');
  await writeFile(join(folder, 'b.txt'), 'Merz traf Macron.');
  const store = createArticleStore(folder, '2026-11-22');
  await store.refresh();
  return { folder, store };
}

test('finds every article by its key', async () => {
  const { store } = await fillStore();
  const [first] = store.articles();
  expect(store.find(first?.key ?? '')).toBe(first);
  expect(store.find('fort')).toBeUndefined();
});

test('dates no article behind the day of the build', async () => {
  const { folder, store } = await fillStore();
  const text = 'Im März 2026 reiste Xi Jinping nach Moskau. Dort traf er Wladimir Putin.';
  await writeFile(join(folder, 'a.txt'), text);
  await store.refresh();
  expect(store.articles()[0]?.analysis.date).toMatchObject({
    earliest: '2026-03-01',
    latest: '2026-11-22',
  });
});

test('analyses an edited text anew and keeps the analysis of the others', async () => {
  const { folder, store } = await fillStore();
  const [a, b] = store.articles();
  await writeFile(join(folder, 'b.txt'), 'Merz traf niemand.');
  expect(await store.refresh()).toBe(true);
  const [sameA, newB] = store.articles();
  expect(sameA).toBe(a);
  expect(newB?.text).toBe('Merz traf niemand.');
  expect(newB?.key).toBe(b?.key);
  expect(newB?.analysis).not.toBe(b?.analysis);
});

test('notices articles that come, go or can no longer be read', async () => {
  const { folder, store } = await fillStore();
  expect(await store.refresh()).toBe(false);
  await writeFile(join(folder, 'c.txt'), 'Neu.');
  expect(await store.refresh()).toBe(true);
  await rm(join(folder, 'a.txt'));
  expect(await store.refresh()).toBe(true);
  await writeFile(join(folder, 'c.txt'), '');
  expect(await store.refresh()).toBe(true);
  expect(store.articles().map(({ id }) => id)).toEqual(['b']);
  expect(store.leftOut()).toEqual([{ file: 'c.txt', reason: 'empty' }]);
});
