import type { State } from './states.ts';

const FILTER = '?akteure=wladimir-putin,donald-trump&laender=-CN';

/** The states of list, filters and search. */
export const LIST_STATES: readonly State[] = [
  { name: 'list', path: '' },
  { name: 'filtered-list', path: FILTER },
  { name: 'no-result', path: '?akteure=xi-jinping&laender=-US' },
  {
    name: 'search',
    path: '?suche=oel',
    prepare: (page) => page.locator('.list-excerpt mark').first().waitFor(),
  },
  {
    name: 'search-sentence',
    path: '?akteure=wladimir-putin&suche=(gas+ODER+krieg)+titel:putin+-"Nord+Stream"+thema:krieg',
    prepare: (page) => page.locator('.list-sentence .sentence-cross').nth(4).waitFor(),
  },
  {
    name: 'search-suggestions',
    path: '',
    widths: [1440],
    prepare: async (page) => {
      await page.locator('.search-field input').fill('farbe:rot put');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'search-recent',
    path: '',
    prepare: async (page) => {
      const searches = JSON.stringify(['gipfel alaska', 'titel:putin -"Nord Stream"', 'öl']);
      await page.evaluate((value) => localStorage.setItem('depesche.searches', value), searches);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.keyboard.press('/');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'search-no-result',
    path: '?suche=gletscher',
    prepare: (page) => page.locator('.no-result').waitFor(),
  },
  {
    name: 'search-loading',
    path: '?suche=oel',
    arrange: async (page) => {
      await page.route('**/assets/search-*.js', () => {});
    },
    prepare: (page) => page.locator('.loading-line').waitFor(),
  },
  {
    name: 'search-failure',
    path: '?suche=oel',
    arrange: async (page) => {
      await page.route('**/assets/search-*.js', (route) => route.abort());
    },
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
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
    name: 'filters-beyond-values',
    path: '?akteure=wladimir-putin,xi-jinping&rolle=haupt&zusammen=satz&datum=2024..2025-06',
    widths: [1440],
    prepare: async (page) => {
      await page.getByRole('slider').first().waitFor();
      await page.getByRole('button', { name: /^(Tage eingeben|Enter days)$/ }).click();
    },
  },
  {
    name: 'filters-days',
    path: '?datum=2024..2025-06',
    widths: [390],
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Filters? ?\d/ }).click();
      await page.getByRole('button', { name: /^(Zeit|Time) ?1$/ }).click();
      await page.getByRole('slider').first().waitFor();
    },
  },
  {
    name: 'filters-hidden',
    path: FILTER,
    widths: [1440],
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Filter ausblenden|Hide filters)$/ }).click();
      await page.getByRole('complementary').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'export',
    path: '',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Diese Auswahl als|Save this selection)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
