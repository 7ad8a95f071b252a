import { safelyDecode } from './safely-decode.ts';

export const LIST_PATH = '/';

/** The page of what is the reader's own. */
export const MINE_PATH = '/meins/';

/** The address of an article below the base, with the slash that is canonical. */
export function articlePath(id: string): string {
  return `/artikel/${encodeURIComponent(id)}/`;
}

/** Id of the article a path leads to; undefined where it leads elsewhere. Whether there is such an article is not asked. */
export function parseArticlePath(path: string): string | undefined {
  const [, source] = /^\/artikel\/([^/]+)(?:\/|\/index\.html)?$/.exec(path) ?? [];
  return source === undefined ? undefined : safelyDecode(source);
}

/** Some hosts and links name the file itself. */
export function isListPath(path: string): boolean {
  return path === LIST_PATH || path === '/index.html';
}

export function isMinePath(path: string): boolean {
  return path.replace(/(\/|\/index\.html)?$/, '/') === MINE_PATH;
}
