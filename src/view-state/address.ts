import type { Path } from 'react-router-dom';

import { isOwnId } from '#core/own/own-id.ts';

import { isListPath, LIST_PATH, parseArticlePath } from './article-path.ts';

/** A path behind "#" begins with a slash, which no anchor and no place in an article does. */
const BEHIND = /^#(?<pathname>\/[^?#]*)(?<search>\?[^#]*)?(?<hash>#.*)?$/s;

/**
 * What the browser shows, below the base: the path itself where the host has a file for it. Own articles, and everything
 * in the single-file edition, go behind "#" at the root: `/#/artikel/eigen-gas-1a2b3c4d/?laender=RU#stelle=…`.
 */
export function toAddress(path: Path): Path {
  const { pathname, search, hash } = path;
  if (!isBehind(pathname)) return path;
  return { pathname: LIST_PATH, search: '', hash: `#${pathname}${search}${hash}` };
}

/** The path an address stands for, the inverse. Whatever else is behind "#" stays there. Never throws. */
export function fromAddress(address: Path): Path {
  const { pathname, search = '', hash = '' } = BEHIND.exec(address.hash)?.groups ?? {};
  return pathname !== undefined && isListPath(address.pathname) && isBehind(pathname)
    ? { pathname, search, hash }
    : address;
}

/** Whether no host has a file for a path. */
export function isBehind(pathname: string): boolean {
  return import.meta.env.MODE === 'file' || isOwnId(parseArticlePath(pathname) ?? '');
}
