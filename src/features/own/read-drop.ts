import type { LeftOutFile } from '#core/catalog/catalog.ts';

import { readFiles, type Gathered } from './read-files.ts';

/**
 * What was dropped: files themselves, whatever they are, and the text files of folders, at any depth. To be called while
 * the event is handled: afterwards the browser has forgotten what was dropped.
 */
export async function readDrop(data: DataTransfer): Promise<Gathered> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  const unreadable: LeftOutFile[] = [];
  const files = dropped.map(async ({ file, entry }) => {
    if (entry && isFolder(entry)) return readFolder(entry, unreadable);
    return file ? [file] : [];
  });
  const { texts, leftOut } = await readFiles((await Promise.all(files)).flat());
  return { texts, leftOut: [...unreadable, ...leftOut] };
}

async function readFolder(
  folder: FileSystemDirectoryEntry,
  unreadable: LeftOutFile[],
): Promise<File[]> {
  const files: File[] = [];
  try {
    for (const entry of await listEntries(folder)) {
      if (entry.name.startsWith('.')) continue;
      if (isFolder(entry)) files.push(...(await readFolder(entry, unreadable)));
      else if (isFile(entry) && /\.txt$/i.test(entry.name)) {
        const file = await getFile(entry).catch(() => undefined);
        if (file) files.push(file);
        else unreadable.push({ file: entry.name, reason: 'unreadable' });
      }
    }
  } catch {
    unreadable.push({ file: folder.name, reason: 'unreadable' });
  }
  return files;
}

/** A reader tells a part of the entries at a time, and none at the end. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

function getFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
