import { expect, test } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('shows one pane at a time, with a way back to where one was', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  const items = page.getByRole('list', { name: 'Artikelliste' }).getByRole('link');
  await expect(items).toHaveCount(3);
  await items.nth(2).tap();
  await expect(page.locator('#artikel h1')).toBeVisible();
  await expect(page.locator('#liste')).toBeHidden();
  await page.getByRole('link', { name: 'Artikel: zurück zur Liste' }).tap();
  await expect(page).toHaveURL(bundleUrl('root'));
  await expect(items.nth(2)).toBeFocused();
});

test('filters in a sheet with tabs and large targets', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await page.getByRole('button', { name: 'Filter' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await sheet.getByRole('button', { name: 'Länder' }).tap();
  const plus = sheet.getByRole('button', { name: 'mit China' });
  const box = await plus.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await plus.tap();
  await sheet.getByRole('button', { name: '2 Artikel zeigen' }).tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2.Artikel mit China$/);
  await expect(page.getByRole('button', { name: /^Filter ?1$/ })).toBeFocused();
});

test('searches from the header', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await page.getByRole('button', { name: 'Suche öffnen' }).tap();
  await page.keyboard.type('oel');
  await expect(page.getByRole('list', { name: 'Artikelliste' }).getByRole('link')).toHaveCount(1);
});

test('shows its marks and keys, and lets the keys be switched off', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await page.getByRole('button', { name: 'Einstellungen' }).tap();
  const off = page.getByRole('checkbox', { name: /Kurzbefehle/ });
  await off.tap();
  await expect(off).not.toBeChecked();
  await page.getByRole('button', { name: 'Zeichen und Tasten' }).tap();
  const help = page.getByRole('dialog', { name: 'Zeichen und Tasten' });
  await expect(help).toContainText('nächster Artikel der Liste');
  await expect(help.locator('.mark')).toHaveCount(5);
  await help.getByRole('button', { name: 'Tasten ändern' }).tap();
  await expect(page.getByRole('dialog', { name: 'Tasten ändern' })).toBeVisible();
});

for (const path of ['', '?akteure=xi-jinping&laender=-US', 'artikel/004_f9d9e42663636e3b/']) {
  test(`never scrolls sideways: /${path}`, async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(bundleUrl('root') + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() =>
        [...document.querySelectorAll('html, .list-pane, .no-result, .reader-scroll')]
          .filter((pane) => pane.scrollWidth > pane.clientWidth)
          .map((pane) => pane.className),
      );
      expect({ width, overflow }).toEqual({ width, overflow: [] });
    }
  });
}
