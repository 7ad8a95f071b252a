import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const ALASKA = 'Insider: USA erwägen Gas-Deal mit Russland';
const CALL = 'Putin und Xi wollen heute telefonieren';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

const titles = (page: Page) => page.getByRole('list', { name: 'Artikelliste' }).getByRole('link');
const headline = (page: Page) => page.locator('#artikel h1[tabindex]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function readView(page: Page) {
  await expect(headline(page)).toBeVisible();
  return {
    title: await page.title(),
    headline: await headline(page).textContent(),
    sentence: await page.locator('.list-sentence').textContent(),
    articles: await titles(page).allTextContents(),
    strip: await page.locator('.strip-values').allTextContents(),
  };
}

for (const name of ['root', 'nested'] as const) {
  const url = bundleUrl(name);

  test.describe(`a reader of the bundle under ${new URL(url).pathname}`, () => {
    test('filters, reads, copies the address, and another sees the same', async ({ browser }) => {
      const own = await browser.newContext({ viewport: WIDE });
      await own.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await own.newPage();
      const seen = watchPage(page, url);
      await page.goto(url);
      await press(page, 'mit Wladimir Putin');
      await press(page, 'ohne China');
      await expect(titles(page)).toHaveText([ALASKA]);
      await titles(page).first().click();
      const view = await readView(page);
      await press(page, 'Ansicht verlinken');
      const address = await page.evaluate(() => navigator.clipboard.readText());
      expect(address).toBe(page.url());

      const other = await browser.newContext({ viewport: WIDE });
      const fresh = await other.newPage();
      const seenToo = watchPage(fresh, url);
      await fresh.goto(address);
      expect(await readView(fresh)).toEqual(view);
      await fresh.reload();
      expect(await readView(fresh)).toEqual(view);
      expect(fresh.url()).toBe(address);
      expect([seen, seenToo]).toEqual([
        { complaints: [], foreign: [] },
        { complaints: [], foreign: [] },
      ]);
      await Promise.all([own.close(), other.close()]);
    });

    test('goes back and forward, and title and focus go along', async ({ page }) => {
      await page.setViewportSize(WIDE);
      const seen = watchPage(page, url);
      await page.goto(url);
      await expect(page).toHaveTitle('Depesche');
      const call = titles(page).filter({ hasText: CALL });
      await call.click();
      await expect(headline(page)).toBeFocused();
      await expect(page).toHaveTitle(`${CALL} – Depesche`);
      await titles(page).filter({ hasText: ALASKA }).click();
      await expect(headline(page)).toHaveText(ALASKA);
      await expect(headline(page)).toBeFocused();
      await page.goBack();
      await expect(headline(page)).toHaveText(CALL);
      await expect(headline(page)).toBeFocused();
      await page.goBack();
      await expect(page).toHaveTitle('Depesche');
      await expect(call).toBeFocused();
      await page.goForward();
      await expect(headline(page)).toBeFocused();
      await expect(page).toHaveTitle(`${CALL} – Depesche`);
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });

    test('finds, reads and filters with the keyboard alone', async ({ page }) => {
      await page.setViewportSize(WIDE);
      const seen = watchPage(page, url);
      await page.goto(url);
      await expect(titles(page)).toHaveCount(3);
      await page.keyboard.press('/');
      await page.keyboard.type('oel');
      await expect(titles(page)).toHaveText([CALL]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('j');
      await expect(headline(page)).toBeFocused();
      await page.keyboard.press('n');
      await expect(page.locator('.mark:focus')).toHaveCount(1);
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog');
      await expect(card.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?.*akteure=/);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await page.keyboard.press('o');
      await expect(page.getByRole('button', { name: 'Originaltext' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await page.keyboard.press('o');
      await page.keyboard.press('Escape');
      await expect(page.locator('.list-link:focus')).toHaveCount(1);
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });

    test('filters, reads and returns on a narrow screen', async ({ browser }) => {
      const context = await browser.newContext({ viewport: NARROW, hasTouch: true });
      const page = await context.newPage();
      const seen = watchPage(page, url);
      await page.goto(url);
      await page.getByRole('button', { name: 'Filter' }).tap();
      const sheet = page.getByRole('dialog', { name: 'Filter' });
      await sheet.getByRole('button', { name: 'mit Xi Jinping', exact: true }).tap();
      await sheet.getByRole('button', { name: '2 Artikel zeigen' }).tap();
      await titles(page).filter({ hasText: CALL }).tap();
      await expect(headline(page)).toHaveText(CALL);
      const address = page.url();
      await page.reload();
      await expect(headline(page)).toHaveText(CALL);
      await page.getByRole('link', { name: /zurück zur Liste/ }).tap();
      await expect(page).toHaveURL(`${url}?akteure=xi-jinping`);
      await expect(titles(page)).toHaveCount(2);
      await page.goBack();
      await expect(page).toHaveURL(address);
      expect(seen).toEqual({ complaints: [], foreign: [] });
      await context.close();
    });
  });
}
