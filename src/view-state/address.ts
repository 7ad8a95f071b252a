import type { Path } from 'react-router-dom';

import { isListPath, LIST_PATH, parseArticlePath } from './article-path.ts';

/** A path behind "#" begins with a slash, which no anchor and no place in an article does. */
const BEHIND = /^#(?<pathname>\/[^?#]*)(?<search>\?[^#]*)?(?<hash>#.*)?$/s;

const OWN_ID = /^eigen-(?:[a-z0-9-]{1,40}-)?[0-9a-f]{8}$/;

/**
 * What the browser shows, below the base: the path itself where the host has a file for it. Own articles go behind "#" at
 * the root: `/#/artikel/eigen-gas-1a2b3c4d/?laender=RU#stelle=…`.
 */
export function toAddress(path: Path): Path {
  const { pathname, search, hash } = path;
  if (!isBehind(pathname)) return path;
  return { pathname: LIST_PATH, search: '', hash: `#${pathname}${search}${hash}` };
}

/** The path an address stands for, the inverse. Whatever else is behind "#" stays there. Never throws. */
export function fromAddress(address: Path): Path {
  const { pathname = '', search = '', hash = '' } = BEHIND.exec(address.hash)?.groups ?? {};
  const isPath = isListPath(address.pathname) && isBehind(pathname);
  return isPath ? { pathname, search, hash } : address;
}

/** Whether the host has no file for a path. */
export function isBehind(pathname: string): boolean {
  return OWN_ID.test(parseArticlePath(pathname) ?? '');
}
