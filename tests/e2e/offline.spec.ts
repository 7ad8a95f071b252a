import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, type BrowserContext, type Page } from '@playwright/test';

import { serveFiles, type FileServer } from '#tests/support/file-server.ts';

import { bundleFolder, BUNDLES, type BundleName } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const ALASKA = 'Insider: USA erwägen Gas-Deal mit Russland';
const CALL = 'Putin und Xi wollen heute telefonieren';

test.use({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'allow' });

const titles = (page: Page) => page.getByRole('list', { name: 'Artikelliste' }).getByRole('link');

/** A host of its own, which can go away and come back with another build. */
async function serve(name: BundleName, port = 0): Promise<FileServer> {
  return serveFiles({ folder: bundleFolder(name), base: BUNDLES[name].base, port });
}

async function whenKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

async function goOffline(context: BrowserContext, server: FileServer): Promise<void> {
  await server.close();
  await context.setOffline(true);
}

const listCaches = (page: Page) => page.evaluate(() => caches.keys());

for (const name of ['root', 'nested'] as const) {
  test(`after a first visit the page opens without a network: ${name}`, async ({
    page,
    context,
  }) => {
    const server = await serve(name);
    await page.goto(server.url);
    await expect(titles(page)).toHaveCount(3);
    await whenKept(page);
    await goOffline(context, server);
    const seen = watchPage(page, server.url);

    await page.reload();
    await expect(titles(page)).toHaveCount(3);

    await page.getByRole('button', { name: 'mit Wladimir Putin', exact: true }).click();
    await page.getByRole('button', { name: 'mit Xi Jinping', exact: true }).click();
    await expect(titles(page)).toHaveText([CALL]);
    await page.getByRole('combobox', { name: /durchsuchen/ }).fill('telefonieren');
    await expect(page.locator('mark').first()).toBeVisible();

    await page.goto(`${server.url}artikel/gibt-es-nicht/`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.goto(server.url);
    await titles(page).filter({ hasText: ALASKA }).click();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('article').getByRole('heading').first()).toHaveText(ALASKA);
    await expect(page).toHaveTitle(new RegExp(ALASKA));

    await page.goto(`${server.url}karte/?laender=RU`);
    await expect(page.getByRole('button', { name: /^Russland: / })).toBeVisible();
    expect(seen).toEqual({ complaints: [], foreign: [] });
  });
}

test('what is not kept says that it did not come, and comes with the network', async ({
  page,
  context,
}) => {
  const server = await serve('root');
  await page.goto(server.url);
  await expect(titles(page)).toHaveCount(3);
  await whenKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const late = (await cache.keys()).filter(({ url }) => url.includes('/QuotesPage-'));
      await Promise.all(late.map((request) => cache.delete(request)));
    }
  });
  await goOffline(context, server);
  await page.getByRole('link', { name: 'Zitate' }).click();
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  const back = await serve('root', Number(new URL(server.url).port));
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Zitate' })).toBeVisible();
  await back.close();
});

test('half a deployment is not kept, the whole one is with the next visit', async ({ page }) => {
  const folder = test.info().outputPath('half');
  await cp(bundleFolder('root'), folder, { recursive: true });
  const late = (await readdir(join(folder, 'assets'))).find((file) =>
    /^QuotesPage-.*js/.test(file),
  );
  await rm(join(folder, 'assets', late ?? ''));
  const half = await serveFiles({ folder });
  const port = Number(new URL(half.url).port);
  await page.goto(half.url);
  await expect.poll(() => listCaches(page)).toHaveLength(1);
  const isKnown = () =>
    page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration()));
  await expect.poll(isKnown).toBe(false);
  await half.close();

  const whole = await serve('root', port);
  await page.reload();
  await whenKept(page);
  await whole.close();
});

test('a new build takes over once no page of the old one is open', async ({ page, context }) => {
  const first = await serve('root');
  const { url } = first;
  await page.goto(url);
  await expect(titles(page)).toHaveCount(3);
  await whenKept(page);
  const [old] = await listCaches(page);
  await first.close();
  const second = await serve('odd', Number(new URL(url).port));

  const other = await context.newPage();
  await other.goto(url);
  await expect(titles(other).first()).toContainText(/./);
  await expect(titles(other)).not.toHaveCount(3);
  await expect.poll(() => listCaches(other)).toHaveLength(2);
  await expect
    .poll(() =>
      other.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.waiting?.state;
      }),
    )
    .toBe('installed');

  await test.step('the old page still has all its parts', async () => {
    await page.getByRole('link', { name: 'Zitate' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Zitate' })).toBeVisible();
    await page.getByRole('link', { name: 'Karte' }).click();
    await expect(page.getByRole('button', { name: /^Russland: / })).toBeVisible();
  });

  await page.close();
  await other.goto('about:blank');
  await expect
    .poll(async () => {
      await other.goto(url);
      const names = await listCaches(other);
      await other.goto('about:blank');
      return names.length === 1 && names[0] !== old;
    })
    .toBe(true);
  await goOffline(context, second);
  await other.goto(url);
  await expect(titles(other).filter({ hasText: 'wer? was#wo' })).toHaveCount(1);
});
