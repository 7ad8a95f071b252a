import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const CALL = 'Putin und Xi wollen heute telefonieren';

test.use({ viewport: { width: 1440, height: 900 } });

const field = (page: Page) => page.getByRole('combobox', { name: /durchsuchen/ });
const list = (page: Page) => page.getByRole('list', { name: 'Artikelliste' });

test('a worker finds parts of compounds and phrases below a folder', async ({ page }) => {
  const url = bundleUrl('nested');
  const seen = watchPage(page, url);
  await page.goto(url);
  await field(page).fill('krieg „im Weißen Haus“ ODER krieg peking');
  await expect(list(page).getByRole('link').first()).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect(
    list(page)
      .locator('mark', { hasText: /^[Kk]riegs?$/ })
      .first(),
  ).toBeVisible();
  await page.getByLabel('Sortieren nach').selectOption('Relevanz');
  await expect(page).toHaveURL(/sortierung=relevanz/);

  await field(page).fill('krieg');
  await list(page).getByRole('link', { name: CALL }).click();
  const hits = page.getByRole('region', { name: 'Fundstellen der Suche' });
  await hits.getByRole('button', { name: 'Nächste Fundstelle' }).click();
  await expect(hits).toContainText(/1 von \d/);
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('without workers the page searches itself, and a name becomes a filter by keys', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto(bundleUrl('root'));
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('oel put');
  await expect(page.getByRole('option', { name: /^Wladimir Putin/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/akteure=wladimir-putin&suche=oel$/);
  await expect(list(page).getByRole('link')).toHaveText([CALL]);
  expect(page.workers()).toEqual([]);
});
