import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test, type Page } from '@playwright/test';

import { buildBundle, ROOT } from '#tests/support/build-bundle.ts';

import { watchPage } from './watch-page.ts';

const CALL = 'Putin und Xi wollen heute telefonieren';
const ALASKA = 'Insider: USA erwägen Gas-Deal mit Russland';
const HOSTILE = 'Putin traf Xi in </script><script>alert(1)</script> China und sprach lange';
const HOSTILE_TEXT = String.raw`${HOSTILE}

Danach sprach <!-- <script> </style><style>*{display:none} \</script> der Gast aus Moskau \\x3c/script>
noch lange über $\{krieg} und ${'`'}Putin${'`'}.
`;

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1440, height: 900 } });

let folder = '';
let url = '';

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'depesche file #1 '));
  const seeds = join(folder, 'articles');
  await cp(join(ROOT, 'seeds'), seeds, { recursive: true });
  await writeFile(join(seeds, '50% feindlich?.txt'), HOSTILE_TEXT);
  const outDir = join(folder, 'dist');
  await buildBundle({ outDir, seeds, mode: 'file' });
  expect(await readdir(outDir)).toEqual(['depesche.html']);
  url = pathToFileURL(join(outDir, 'depesche.html')).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

const list = (page: Page) => page.getByRole('list', { name: 'Artikelliste' });
const headline = (page: Page) => page.locator('#artikel h1[tabindex]');
const field = (page: Page) => page.getByRole('combobox', { name: /durchsuchen/ });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('one file from the disk filters, searches, reads and goes back', async ({ page }) => {
  const seen = watchFile(page);
  await page.goto(url);
  await press(page, 'ohne China');
  await expect(list(page).getByRole('link')).toHaveText([ALASKA]);
  await expect(page).toHaveURL(`${url}#/?laender=-CN`);
  await press(page, 'ohne China');
  await expect(page).toHaveURL(`${url}#/`);

  await field(page).fill('krieg');
  await expect(list(page).locator('mark').first()).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect(page).toHaveURL(`${url}#/?suche=krieg`);

  const link = list(page).getByRole('link', { name: CALL });
  await expect(link).toHaveAttribute('href', /^#\/artikel\/.*\/\?suche=krieg$/);
  await link.click();
  await expect(headline(page)).toHaveText(CALL);
  await expect(page).toHaveURL(/depesche\.html#\/artikel\/[^/]+\/\?suche=krieg$/);
  await page.reload();
  await expect(headline(page)).toHaveText(CALL);
  await expect(field(page)).toHaveValue('krieg');
  await page.goBack();
  await expect(page).toHaveTitle(/^„krieg“|Artikel/);
  await expect(headline(page)).toHaveCount(0);
  await page.goForward();
  await expect(headline(page)).toHaveText(CALL);
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('one file from the disk shows every view, in its own type', async ({ page }) => {
  const seen = watchFile(page);
  for (const view of ['akteure', 'laender', 'themen', 'zitate', 'zeit', 'netz', 'karte', 'meins']) {
    await page.goto(`${url}#/${view}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${url}#/gibt-es-nicht/`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('one file from the disk shows a text that is made of tags', async ({ page }) => {
  const seen = watchFile(page);
  await page.goto(url);
  await list(page).getByRole('link', { name: HOSTILE }).click();
  await expect(headline(page)).toHaveText(HOSTILE);
  await press(page, 'Originaltext');
  const original = page.locator('#artikel .reader-text[data-block="0"]');
  await expect.poll(() => original.textContent()).toBe(HOSTILE_TEXT);
  await field(page).fill('alert');
  await expect(list(page).getByRole('link')).toHaveText([HOSTILE]);
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('one file from the disk works where nothing may be kept and no worker starts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, refuse);
    }
    Reflect.deleteProperty(window, 'Worker');
  });
  const seen = watchFile(page);
  await page.goto(url);
  await field(page).fill('krieg');
  await expect(list(page).locator('mark').first()).toBeVisible();
  await list(page).getByRole('link', { name: CALL }).click();
  await expect(headline(page)).toHaveText(CALL);
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

/** A page from the disk asks for itself alone, and for what it holds. */
function watchFile(page: Page) {
  page.on('dialog', (dialog) => {
    seen.complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const seen = watchPage(page, url);
  const { foreign } = seen;
  page.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) foreign.splice(foreign.indexOf(request.url()), 1);
  });
  return seen;
}
