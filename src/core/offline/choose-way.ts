/** How a request is answered: by what is kept, by the network if there is one, or as if nobody stood in between. */
export type Way = 'kept' | 'fresh' | 'untouched';

/** What a request says of itself. */
export interface Asked {
  method: string;
  /** `navigate` for a page. */
  mode: string;
  url: string;
}

/** Where the page lives: its address with a slash at the end, and the files there that keep their names. */
export interface Site {
  scope: string;
  shell: readonly string[];
}

/**
 * The way a request goes. A file whose name tells its content never changes and is kept; pages and the files around them
 * change with every build; whatever is not ours, or no mere question, is left alone.
 *
 * `https://host/presse/assets/a-1f.js` → kept, `https://host/presse/karte/` → fresh, `https://host/` → untouched
 */
export function chooseWay({ method, mode, url }: Asked, { scope, shell }: Site): Way {
  if (method !== 'GET' || !url.startsWith(scope)) return 'untouched';
  const path = url.slice(scope.length).replace(/[?#].*$/s, '');
  if (path.startsWith('assets/')) return 'kept';
  return mode === 'navigate' || shell.includes(path) ? 'fresh' : 'untouched';
}
