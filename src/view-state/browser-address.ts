import { createPath, type Path } from 'react-router-dom';

import { fromAddress, toAddress } from './address.ts';
import { LIST_PATH } from './article-path.ts';

/** Where the browser is, as the page knows it: a path below the base, wherever the address has it. */
export function readPlace(): Path {
  const { pathname, search, hash } = window.location;
  if (import.meta.env.MODE === 'file')
    return fromAddress({ pathname: LIST_PATH, search: '', hash });
  const below = pathname.slice(import.meta.env.BASE_URL.length - 1) || LIST_PATH;
  return fromAddress({ pathname: below, search, hash });
}

/** What a link to a path says, never to another host. */
export function hrefOf(path: Partial<Path>): string {
  const address = toAddress({ pathname: LIST_PATH, search: '', hash: '', ...path });
  const base = import.meta.env.MODE === 'file' ? '' : import.meta.env.BASE_URL;
  return base + createPath(address).replace(/^\/+/, '');
}
