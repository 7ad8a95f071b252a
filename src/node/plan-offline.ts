import { createHash } from 'node:crypto';

import type { OfflinePlan } from '#core/offline/offline-plan.ts';

/** A file of the build. */
export interface BuiltFile {
  /** Path below the base; '' is the start page. */
  path: string;
  content: string | Uint8Array;
  /** What the page needs of it. An article, a font and what comes late are read without a network only if they are kept. */
  kind: 'shell' | 'entry' | 'part' | 'article' | 'font' | 'analysis';
}

/** In bytes as they are kept, unpacked. What all articles may take is what a visitor hardly notices; above, the ones read are kept. */
const MOST = 8_000_000;

/** Which files a browser keeps: all of a small build, else all but the articles. Fonts of other alphabets come once they are needed, tables and rules once somebody adds a text. */
export function planOffline(files: readonly BuiltFile[], most = MOST): OfflinePlan {
  const pick = (...kinds: BuiltFile['kind'][]) => files.filter(({ kind }) => kinds.includes(kind));
  const now = pick('entry', 'part');
  const articles = pick('article');
  const size = [...now, ...articles].reduce((sum, { content }) => sum + content.length, 0);
  const isSmall = size <= most;
  return {
    version: hash(files),
    shell: listPaths(pick('shell')),
    entry: pick('entry')[0]?.path ?? '',
    now: listPaths([...now, ...(isSmall ? articles : [])]),
    later: listPaths([...pick('font', 'analysis'), ...(isSmall ? [] : articles)]),
  };
}

function listPaths(files: readonly BuiltFile[]): string[] {
  return files.map(({ path }) => path).sort();
}

function hash(files: readonly BuiltFile[]): string {
  const sum = createHash('sha256');
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    sum.update(`${path}\0`).update(content).update('\0');
  }
  return sum.digest('hex').slice(0, 12);
}
