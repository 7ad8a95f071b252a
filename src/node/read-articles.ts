import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import type { LeftOutFile } from '#core/catalog/catalog.ts';
import { decodeText, MAX_BYTES, type DecodedText } from '#core/text/decode-text.ts';

/** One readable text of the folder. */
export interface ArticleFile {
  /** File name without extension in Unicode normal form C: the article's id. */
  id: string;
  /** File name in normal form C. */
  file: string;
  text: string;
}

export interface ArticleFolder {
  /** In the order of their file names. */
  articles: ArticleFile[];
  leftOut: LeftOutFile[];
}

/**
 * Reads every `.txt` file of a folder. Dotfiles, other extensions and sub-folders are not looked at: an id is a file
 * name, and names are unique in one folder only. Throws when the folder is missing and when two files claim one id.
 */
export async function readArticles(folder: string): Promise<ArticleFolder> {
  const names = (await listFolder(folder)).filter(isArticleName).sort();
  const result: ArticleFolder = { articles: [], leftOut: [] };
  const claimed = new Map<string, string>();
  for (const name of names) {
    const file = name.normalize('NFC');
    const id = file.slice(0, -extname(file).length);
    const other = claimed.get(id);
    if (other !== undefined) throw new Error(describeClash(id, [other, name]));
    claimed.set(id, name);
    const decoded = await readTextFile(join(folder, name));
    if (decoded === undefined) continue;
    if ('text' in decoded) result.articles.push({ id, file, text: decoded.text });
    else result.leftOut.push({ file, reason: decoded.reason });
  }
  return result;
}

/** Text of a file, the reason why it has none, or undefined for what is no file (any more). */
export async function readTextFile(path: string): Promise<DecodedText | undefined> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return undefined;
    return status.size > MAX_BYTES ? { reason: 'too-large' } : decodeText(await readFile(path));
  } catch (error) {
    return isMissing(error) ? undefined : { reason: 'unreadable' };
  }
}

/** Whether a file of that name is read as an article. */
export function isArticleName(name: string): boolean {
  return !name.startsWith('.') && extname(name).toLowerCase() === '.txt';
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new Error(`The folder of articles cannot be read: ${folder}`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Two spellings may look alike, so the one that a Mac wrote is named as such. */
function describeClash(id: string, names: readonly string[]): string {
  const shown = names.map((name) => {
    const composed = name.normalize('NFC');
    return JSON.stringify(composed) + (composed === name ? '' : ' (decomposed)');
  });
  return `Two files claim the article id ${JSON.stringify(id)}: ${shown.join(' and ')}. Rename one of them.`;
}
