import type { State } from './states.ts';

/** The states of the views beside list and article. */
export const VIEW_STATES: readonly State[] = [
  {
    name: 'actor',
    path: 'akteure/wladimir-putin/?laender=CN',
    prepare: (page) =>
      page.getByRole('heading', { name: /^(Im selben Satz|In the same sentence)$/ }).waitFor(),
  },
  {
    name: 'actor-table',
    path: 'akteure/wladimir-putin/',
    widths: [1440],
    prepare: async (page) => {
      await page.getByText('Kremlchef').first().waitFor();
      await page.getByRole('button', { name: /^(Als Tabelle|As a table)$/ }).click();
    },
  },
  { name: 'actors', path: 'akteure/' },
  { name: 'actors-by-country', path: 'akteure/?gruppe=land' },
  { name: 'country', path: 'laender/RU/' },
  { name: 'countries', path: 'laender/', widths: [390] },
  { name: 'topic', path: 'themen/energy/' },
  {
    name: 'all-quotes',
    path: 'zitate/?sprecher=bekannt',
    prepare: (page) => page.locator('.quote-entry').first().waitFor(),
  },
  {
    name: 'views-menu',
    path: 'akteure/',
    widths: [390, 900],
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Ansichten|Views)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'view-failure',
    path: 'themen/',
    widths: [1440],
    arrange: async (page) => {
      await page.route('**/assets/TopicsPage-*.js', (route) => route.abort());
    },
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
];
