import { parsePageParams, setPageParams } from './page-params.ts';

/** How a page shows facts that it can also draw. */
export type ShownAs = 'picture' | 'table';

const TABLE = 'tabelle';

/** As the address says; a picture where it says nothing that makes sense. Never throws. */
export function parseShownAs(search: string): ShownAs {
  return parsePageParams(search).als === TABLE ? 'table' : 'picture';
}

/** A query string with it; the picture, which is shown at first, is not written. */
export function setShownAs(search: string, shown: ShownAs): string {
  return setPageParams(search, { als: shown === 'table' ? TABLE : '' });
}
