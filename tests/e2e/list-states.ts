import type { State } from './states.ts';

const FILTER = '?akteure=wladimir-putin,donald-trump&laender=-CN';

/** The states of list, filters and search. */
export const LIST_STATES: readonly State[] = [
  { name: 'filtered', path: `artikel/004_f9d9e42663636e3b/${FILTER}` },
  { name: 'filtered-list', path: FILTER },
  { name: 'no-result', path: '?akteure=xi-jinping&laender=-US' },
  { name: 'search', path: '?suche=oel' },
  {
    name: 'filters-open',
    path: FILTER,
    widths: [390, 900],
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Filters? ?\d/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'settings',
    path: '',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Einstellungen|Settings)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'help',
    path: '',
    widths: [1440],
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'left-out-files',
    path: '',
    bundle: 'odd',
    prepare: async (page) => {
      await page.getByRole('button', { name: /ausgelassen|left out/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'loading',
    path: '',
    arrange: async (page) => {
      await page.route('**/assets/catalog-*.js', () => {});
    },
    prepare: async (page) => {
      await page.getByRole('status').waitFor();
    },
  },
  {
    name: 'load-failure',
    path: '',
    arrange: async (page) => {
      await page.route('**/assets/catalog-*.js', (route) => route.abort());
    },
    prepare: async (page) => {
      await page.getByRole('alert').waitFor();
    },
  },
];
