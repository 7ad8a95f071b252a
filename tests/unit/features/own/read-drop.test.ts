import { expect, test } from 'vitest';

import { readDrop } from '#features/own/read-drop.ts';

type Entry = Partial<FileSystemDirectoryEntry & FileSystemFileEntry>;

function makeFile(name: string): Entry {
  const file = (give: (file: File) => void) => give(new File(['x'], name));
  return { name, isFile: true, isDirectory: false, file };
}

/** Tells its entries two at a time, as browsers tell a hundred. */
function makeFolder(name: string, entries: readonly Entry[]): Entry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (give: (part: FileSystemEntry[]) => void) =>
        give(entries.slice(at, (at += 2)) as FileSystemEntry[]),
    };
  };
  return { name, isFile: false, isDirectory: true, createReader };
}

async function drop(...entries: readonly Entry[]): Promise<[texts: string[], leftOut: string[]]> {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => new File(['x'], entry.name ?? ''),
  }));
  const { texts, leftOut } = await readDrop({ items } as unknown as DataTransfer);
  return [texts, leftOut].map((each) => each.map(({ file }) => file)) as [string[], string[]];
}

test('files that are dropped themselves are taken whatever they are called', async () => {
  expect(await drop(makeFile('a.txt'), makeFile('b.jpg'))).toEqual([['a.txt', 'b.jpg'], []]);
});

test('of a folder all text files are taken, however deep', async () => {
  const deep = makeFolder('deep', [makeFile('d.TXT'), makeFile('.hidden.txt')]);
  const folder = makeFolder('top', [
    makeFile('a.txt'),
    makeFile('b.jpg'),
    deep,
    makeFolder('.git', [makeFile('x.txt')]),
    makeFile('c.txt'),
  ]);
  expect(await drop(folder)).toEqual([['a.txt', 'd.TXT', 'c.txt'], []]);
});

test('what cannot be read of a folder is named', async () => {
  const createReader = () => ({
    readEntries: (_give: unknown, fail: (error: DOMException) => void) => fail(new DOMException()),
  });
  const closed: Entry = { name: 'closed', isDirectory: true, isFile: false, createReader };
  const gone: Entry = {
    ...makeFile('gone.txt'),
    file: (_give: unknown, fail?: (error: DOMException) => void) => fail?.(new DOMException()),
  };
  const folder = makeFolder('top', [gone, makeFile('b.txt')]);
  expect(await drop(closed, folder, makeFile('a.txt'))).toEqual([
    ['b.txt', 'a.txt'],
    ['closed', 'gone.txt'],
  ]);
});
