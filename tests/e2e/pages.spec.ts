import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

for (const bundle of ['root', 'nested'] as const) {
  test(`every view of the bundle ${bundle} has a page of its own that a reload finds`, async ({
    page,
  }) => {
    const seen = watchPage(page, bundleUrl(bundle));
    for (const [path, name] of [
      ['akteure/', 'Akteure'],
      ['akteure/wladimir-putin/', 'Wladimir Putin'],
      ['laender/', 'Länder'],
      ['laender/CN/', 'China'],
      ['themen/', 'Themen'],
      ['themen/energy/', 'Energie'],
      ['zitate/', 'Zitate'],
      ['zeit/', 'Zeit'],
      ['netz/', 'Netz'],
      ['karte/', 'Karte'],
    ] as const) {
      const response = await page.goto(bundleUrl(bundle) + path);
      expect([path, response?.status()]).toEqual([path, 200]);
      await expect(page).toHaveTitle(`${name} – Depesche`);
      await expect(title(page, name).and(page.locator('[tabindex]'))).toBeVisible();
    }
    expect(seen).toEqual({ complaints: [], foreign: [] });
  });
}

test('what nobody understands leaves the address, and all else stays', async ({ page }) => {
  await page.goto(`${bundleUrl('nested')}zeit/?utm_source=brief&laender=CN&nach=themen&rolle=x#da`);
  await expect(title(page, 'Zeit').and(page.locator('[tabindex]'))).toBeVisible();
  await expect(page).toHaveURL(`${bundleUrl('nested')}zeit/?laender=CN&nach=themen#da`);
});

test('a reader goes from a name to its page, its company, a quote and back', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}akteure/?laender=CN`);
  await page.getByRole('link', { name: 'Wladimir Putin' }).click();
  await expect(title(page, 'Wladimir Putin')).toBeFocused();
  await expect(page).toHaveURL(/akteure\/wladimir-putin\/\?laender=CN$/);
  await expect(page.getByRole('img', { name: /^Wladimir Putin im Lauf der Zeit/ })).toBeVisible();
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Im selben Satz' }) })
    .getByRole('link', { name: 'Xi Jinping', exact: true })
    .click();
  await expect(title(page, 'Xi Jinping')).toBeFocused();
  await page.goBack();
  await expect(title(page, 'Wladimir Putin')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(title(page, 'Zitate')).toBeFocused();
  await page.locator('.quote-entry').first().getByRole('link').last().click();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page).toHaveURL(/#stelle=/);
});

test('quotes are saved as a table', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}zitate/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'als Tabelle (CSV)' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toContain('Xi Jinping;Fragen und Besorgnis;wörtlich;');
});

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['akteure/', 'akteure/wladimir-putin/', 'laender/RU/', 'themen/', 'zitate/']) {
    await page.goto(bundleUrl('root') + path);
    await page.locator('h1[tabindex]').waitFor();
    const wider = await page.evaluate(
      () =>
        [...document.querySelectorAll('html, #ansicht')].filter(
          (pane) => pane.scrollWidth > pane.clientWidth + 1,
        ).length,
    );
    expect([path, wider]).toEqual([path, 0]);
  }
});
