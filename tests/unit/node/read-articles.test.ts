import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readArticles } from '#node/read-articles.ts';
import { DECOMPOSED_ID, LEFT_OUT, ODD_IDS, writeOddArticles } from '#tests/support/odd-articles.ts';
import { makeTemporaryFolder } from '#tests/support/temporary-folder.ts';

test('reads odd file names under composed ids and names what it leaves out', async () => {
  const folder = await makeTemporaryFolder();
  await writeOddArticles(folder);
  const { articles, leftOut } = await readArticles(folder);
  expect(new Set(articles.map(({ id }) => id))).toEqual(new Set([...ODD_IDS, DECOMPOSED_ID]));
  expect(articles.every(({ id, file }) => file === `${id}.txt`)).toBe(true);
  expect(Object.fromEntries(leftOut.map(({ file, reason }) => [file, reason]))).toEqual(LEFT_OUT);
});

test('keeps the articles in the order of their file names', async () => {
  const folder = await makeTemporaryFolder();
  for (const name of ['b.txt', 'a.txt', 'C.TXT']) await writeFile(join(folder, name), 'Text');
  const { articles } = await readArticles(folder);
  expect(articles.map(({ id }) => id)).toEqual(['C', 'a', 'b']);
});

test('does not look at dotfiles, other extensions and sub-folders', async () => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'ordner.txt'));
  await writeFile(join(folder, 'ordner.txt', 'innen.txt'), 'Text');
  await writeFile(join(folder, '.versteckt.txt'), 'Text');
  await writeFile(join(folder, 'notiz.md'), 'Text');
  expect(await readArticles(folder)).toEqual({ articles: [], leftOut: [] });
});

test('follows a link to a file and passes by one that leads nowhere', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'text.md'), 'Text');
  await symlink('text.md', join(folder, 'a.txt'));
  await symlink('fort', join(folder, 'b.txt'));
  const { articles, leftOut } = await readArticles(folder);
  expect(articles).toEqual([{ id: 'a', file: 'a.txt', text: 'Text' }]);
  expect(leftOut).toEqual([]);
});

test.each([
  {
    phenomenon: 'a composed and a decomposed umlaut',
    names: ['Größe.txt', 'Größe.txt'.normalize('NFD')],
    named: '"Größe.txt" (decomposed)',
  },
  {
    phenomenon: 'extensions in capitals and small letters',
    names: ['a.TXT', 'a.txt'],
    named: '"a.TXT" and "a.txt"',
  },
])('names both files that claim one id by $phenomenon', async ({ names, named }) => {
  const folder = await makeTemporaryFolder();
  for (const name of names) await writeFile(join(folder, name), 'Text');
  await expect(readArticles(folder)).rejects.toThrow(named);
});

test('says which folder is missing', async () => {
  const folder = join(await makeTemporaryFolder(), 'fort');
  await expect(readArticles(folder)).rejects.toThrow(folder);
});
