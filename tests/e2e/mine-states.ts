import type { Page } from '@playwright/test';

import { MINE_FILE } from './mine-file.ts';
import type { State } from './states.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/';

/** The states of what is the reader's own: its page, the tools of a selection, notes and failures. */
export const MINE_STATES: readonly State[] = [
  { name: 'mine-empty', path: 'meins/' },
  { name: 'mine', path: 'meins/', prepare: bringIn },
  {
    name: 'mine-notes',
    path: 'meins/',
    prepare: async (page) => {
      await bringIn(page);
      await page.getByRole('button', { name: /^(Notizen|notes)$/ }).click();
    },
  },
  {
    name: 'mine-import-failed',
    path: 'meins/',
    prepare: async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
      await page.getByRole('alert').filter({ hasText: 'JSON' }).waitFor();
    },
  },
  {
    name: 'mine-erase',
    path: 'meins/',
    prepare: async (page) => {
      await bringIn(page);
      await page.getByRole('button', { name: /^(Alles löschen|Delete everything)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'selection', path: ALASKA, prepare: pickParagraph },
  {
    name: 'note',
    path: ALASKA,
    prepare: async (page) => {
      await pickParagraph(page);
      await page.getByRole('button', { name: /^(Notiz|Note)$/ }).click();
      await page.getByRole('textbox', { name: /^(Notiz|Note)$/ }).fill('Nachfragen.');
    },
  },
  {
    name: 'passage',
    path: ALASKA,
    prepare: async (page) => {
      await pickParagraph(page);
      await page.getByRole('button', { name: /^(Markieren|Highlight)$/ }).click();
      const stroke = page.getByRole('button', { name: /^(Meine Markierung|My highlight)/ });
      await stroke.click();
      await page.getByRole('textbox', { name: /^(Notiz|Note)$/ }).fill('Nachfragen.');
      await page.getByRole('button', { name: /^(Fertig|Done)$/ }).click();
      await page.getByRole('button', { name: /^(Rückgängig|Undo)$/ }).waitFor();
    },
  },
  {
    name: 'storage-forbidden',
    path: ALASKA,
    arrange: forbidStorage,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Stern|Star)$/ }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];

async function bringIn(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(MINE_FILE);
  await page.getByRole('button', { name: /^(Hinweis schließen|Close this notice)$/ }).click();
  await page.getByRole('heading', { name: /^(Nicht wiedergefunden|Not found again)$/ }).waitFor();
}

async function pickParagraph(page: Page): Promise<void> {
  await page.getByText(/^(Noch nicht gelesen|Not read yet)/).waitFor({ state: 'attached' });
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('toolbar').waitFor();
}

/** As in a private window of some browsers. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(`Object.defineProperty(window, 'indexedDB', {
    get() { throw new DOMException('not here', 'SecurityError'); },
  })`);
}

/** As on a disk without room. */
export async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(`IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  }`);
}
