import type { Page } from '@playwright/test';

import type { State } from './states.ts';

/** The states of the page as a whole: its dialogs, and what it says when there is nothing to read. */
export const PAGE_STATES: readonly State[] = [
  { name: 'settings', path: '', prepare: openSettings },
  {
    name: 'help',
    path: '',
    prepare: async (page) => {
      const help = /^(Zeichen und Tasten|Marks and keys)$/;
      const button = page.getByRole('button', { name: help });
      // A narrow page has its help in the settings.
      if (!(await button.isVisible())) await openSettings(page);
      await button.click();
      await page.getByRole('dialog', { name: help }).waitFor();
    },
  },
  { name: 'not-found', path: 'artikel/gibt-es-nicht/' },
  { name: 'empty', path: '', bundle: 'empty' },
  { name: 'left-out', path: '', bundle: 'odd' },
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
    prepare: (page) => page.getByRole('status').waitFor(),
  },
  {
    name: 'load-failure',
    path: '',
    arrange: async (page) => {
      await page.route('**/assets/catalog-*.js', (route) => route.abort());
    },
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
];

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Einstellungen|Settings)$/ }).click();
  await page.getByRole('dialog').waitFor();
}
