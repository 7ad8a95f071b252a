/** The views beside list and article, in the order the page shows them, with the folder each has in addresses. */
export const VIEW_FOLDERS = {
  actors: 'akteure',
  countries: 'laender',
  topics: 'themen',
  quotes: 'zitate',
  timeline: 'zeit',
  network: 'netz',
  'world-map': 'karte',
} as const;

export type View = keyof typeof VIEW_FOLDERS;

export const VIEWS = Object.keys(VIEW_FOLDERS) as View[];

/** The views whose values have a page each. */
export type ValueView = 'actors' | 'countries' | 'topics';

export function hasValues(view: View): view is ValueView {
  return view === 'actors' || view === 'countries' || view === 'topics';
}
