/** What only the page of one view understands; the rest of a query string means the same on every page. */
export const PAGE_PARAMS = [
  'ordnung',
  'name',
  'land',
  'amt',
  'gruppe',
  'sprecher',
  'ueber',
  'thema',
  'form',
  'nach',
  'ausschnitt',
  'ab',
  'zeigen',
  'text',
  'als',
  'akteur',
] as const;

export type PageParam = (typeof PAGE_PARAMS)[number];

// Longer than any name; a link cannot make a page search for a book.
const LONGEST = 100;

/** The page's own parameters; empty where one is not given. Never throws. */
export function parsePageParams(search: string): Record<PageParam, string> {
  const params = new URLSearchParams(search);
  const values = PAGE_PARAMS.map((name) => [name, clean(params.get(name) ?? '')] as const);
  return Object.fromEntries(values) as Record<PageParam, string>;
}

/** A query string with some of the page's parameters set anew, an empty one taken away; all else stays. */
export function setPageParams(
  search: string,
  changes: Readonly<Partial<Record<PageParam, string>>>,
): string {
  const values = { ...parsePageParams(search), ...changes };
  const own = PAGE_PARAMS.filter((name) => clean(values[name]) !== '').map(
    (name) => `${name}=${encodeURIComponent(clean(values[name])).replaceAll('%20', '+')}`,
  );
  return join([...split(dropPageParams(search)), ...own]);
}

/** A query string without what only one page understands. */
export function dropPageParams(search: string): string {
  return join(split(search).filter((part) => !isOwn(part)));
}

/** A query string of the view, with the page's own parameters of another. */
export function keepPageParams(view: string, search: string): string {
  return join([...split(view), ...split(search).filter(isOwn)]);
}

function isOwn(part: string): boolean {
  return PAGE_PARAMS.some((name) => part === name || part.startsWith(`${name}=`));
}

function split(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function join(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function clean(value: string): string {
  return value
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trimStart()
    .slice(0, LONGEST);
}
