/** The address of an article below the base, with the slash that is canonical. */
export function articlePath(id: string): string {
  return `/artikel/${encodeURIComponent(id)}/`;
}

export const LIST_PATH = '/';

/** The page of what is the reader's own. */
export const MINE_PATH = '/meins/';

/** The routes of the page as react-router reads them. */
export const ROUTES = { list: '/', article: '/artikel/:id' } as const;
