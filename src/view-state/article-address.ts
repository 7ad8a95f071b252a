import { isBehind } from './address.ts';
import { articlePath } from './article-path.ts';
import { hrefOf } from './browser-address.ts';
import { serializePassage, type Passage } from './passage.ts';

/** The whole address of an article, or of a place in it, to be copied and saved. */
export function articleAddress(id: string, passage?: Passage): string {
  const hash = passage ? serializePassage(passage) : '';
  return new URL(hrefOf({ pathname: articlePath(id), hash }), window.location.href).href;
}

/** The same for others to open; undefined where the article is on this machine alone. */
export function sharedAddress(id: string, passage?: Passage): string | undefined {
  return isBehind(articlePath(id)) ? undefined : articleAddress(id, passage);
}
