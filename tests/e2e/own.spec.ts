import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { forbidStorage } from './mine-states.ts';
import {
  BINARY_FILE,
  chooseFiles,
  dragFile,
  HOSTILE_FILE,
  LEGACY_FILE,
  openOwn,
} from './own-states.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const list = (page: Page) => page.getByRole('list', { name: 'Artikelliste' });
const items = (page: Page) => list(page).getByRole('listitem');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Artikel hinzufügen' });
const told = (page: Page) => dialog(page).getByRole('heading', { name: /hinzugefügt/ });

async function open(page: Page, path = ''): Promise<void> {
  await page.goto(bundleUrl('root') + path);
  await expect(list(page)).toBeVisible();
}

async function add(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Artikel hinzufügen' }).click();
  await chooseFiles(page, [LEGACY_FILE, HOSTILE_FILE]);
  await expect(told(page)).toHaveText('2 Artikel hinzugefügt.');
}

test('added texts are articles like any other, survive a reload, and can be removed', async ({
  page,
}) => {
  await open(page);
  await expect(items(page)).toHaveCount(3);
  const putin = page.getByRole('group', { name: /^Wladimir Putin/ });
  await expect(putin).toHaveAccessibleName(/2 Artikel$/);
  await add(page);
  await dialog(page).getByRole('button', { name: 'Schließen' }).click();

  await expect(items(page)).toHaveCount(5);
  await expect(page.getByText('5 Artikel in der Sammlung.').first()).toBeVisible();
  const added = items(page).filter({ hasText: 'Putin empfängt Xi in Sotschi' });
  await expect(added).toContainText('12. März 2024 · eigener Text');

  await expect(putin).toHaveAccessibleName(/3 Artikel$/);

  await page.goto(`${bundleUrl('root')}?quellen=eigene`);
  await expect(page.getByRole('heading', { name: /aus der Quelle Eigene/ })).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  await expect(putin).toHaveAccessibleName(/1 Artikel$/);

  await page.goto(`${bundleUrl('root')}?suche=zwetschgen`);
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Putin empfängt Xi in Sotschi' }).click();
  await expect(page.locator('#artikel h1')).toHaveText('Putin empfängt Xi in Sotschi');
  await expect(page.locator('#artikel .mark').filter({ hasText: 'Xi Jinping' })).toBeVisible();
  await expect(page.locator('.date-line')).toContainText(
    /eigener\sText: gipfel.txt, hinzugefügt am/,
  );

  await page.goto(`${bundleUrl('root')}akteure/wladimir-putin/`);
  await expect(page.getByRole('main')).toContainText('Putin empfängt Xi in Sotschi');

  await open(page);
  await page.keyboard.press('a');
  const row = dialog(page).getByRole('listitem').filter({ hasText: 'Putin empfängt Xi' });
  await row.getByRole('button', { name: /entfernen$/ }).click();
  await row.getByRole('button', { name: 'Ja, entfernen' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(items(page)).toHaveCount(4);
  await page.reload();
  await expect(items(page)).toHaveCount(4);
});

test('all can be removed at once, and their addresses say whose they were', async ({ page }) => {
  await open(page);
  await add(page);
  const link = dialog(page)
    .getByRole('link', { name: /Macron trifft Scholz/ })
    .first();
  const address = (await link.getAttribute('href')) ?? '';
  await dialog(page).getByRole('button', { name: 'Alle entfernen' }).click();
  await dialog(page).getByRole('button', { name: 'Ja, entfernen' }).click();
  await expect(dialog(page).getByText('Alle sind entfernt.')).toBeVisible();
  await expect(dialog(page).getByRole('heading', { name: /^Eigene Artikel/ })).toBeFocused();
  await expect(told(page)).toHaveCount(0);
  await page.goto(new URL(address, page.url()).href);
  await expect(page.getByText(/^Es ist die eines eigenen Textes/)).toBeVisible();
});

test('without a network the analysis that was never loaded is said to be missing', async ({
  page,
  context,
}) => {
  await open(page);
  await page.keyboard.press('a');
  await dialog(page).waitFor();
  // What the dialog itself needs is there by then.
  await chooseFiles(page, [BINARY_FILE]);
  await expect(told(page)).toBeVisible();
  await context.setOffline(true);
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(dialog(page).getByText(/^Die Auswertung muss einmal geladen/)).toBeVisible();
});

test('markup in a text and in a file name does nothing', async ({ page }) => {
  await open(page);
  await add(page);
  await dialog(page)
    .getByRole('link', { name: /Macron trifft Scholz/ })
    .first()
    .click();
  await expect(page.locator('#artikel h1')).toContainText('<script>window.hurt = 1</script>');
  await expect(page.locator('.date-line')).toContainText('<img src=x onerror=alert(1)>.txt');
  await page.keyboard.press('o');
  await expect(page.locator('#artikel')).toContainText('<svg onload="window.hurt = 1">');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('an own article has an address that opens it again', async ({ page }) => {
  await open(page);
  await add(page);
  await dialog(page).getByRole('link', { name: 'Putin empfängt Xi in Sotschi' }).first().click();
  const title = page.locator('#artikel h1');
  await expect(title).toHaveText('Putin empfängt Xi in Sotschi');
  await expect(page).toHaveURL(/\/#\/artikel\/eigen-putin-empfangt-xi-in-sotschi-[0-9a-f]{8}\/$/);
  await page.reload();
  await expect(title).toHaveText('Putin empfängt Xi in Sotschi');
  await page.goBack();
  await expect(page).toHaveURL(bundleUrl('root'));
  await page.goForward();
  await expect(title).toHaveText('Putin empfängt Xi in Sotschi');
});

test('what is no text is refused with its reason, and what is there already is told', async ({
  page,
}) => {
  await open(page);
  await openOwn(page);
  await chooseFiles(page, [BINARY_FILE]);
  await expect(told(page)).toHaveText('Kein Artikel hinzugefügt, eine Datei ausgelassen.');
  await expect(dialog(page)).toContainText('bild.jpg.txt – kein Text');
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(told(page)).toHaveText('Ein Artikel hinzugefügt.');
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(told(page)).toHaveText('Kein Artikel hinzugefügt, einer war schon da.');
});

test('keys alone open the dialog, add a text and open its article', async ({ page }) => {
  await open(page);
  await page.keyboard.press('a');
  await expect(dialog(page)).toBeVisible();
  const field = dialog(page).getByRole('textbox', { name: 'Text einfügen' });
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await page.keyboard.insertText(
    'Merz reist nach Kiew\n\nBundeskanzler Friedrich Merz ist in Kiew.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('Ein Artikel hinzugefügt.');
  await expect(told(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('#artikel h1')).toHaveText('Merz reist nach Kiew');
  await expect(page.locator('.date-line')).toContainText('Eingefügter Text');
});

test('a file dropped anywhere is added', async ({ page }) => {
  await open(page);
  await dragFile(page, 'dragover');
  await expect(page.getByText('Hier ablegen, um Artikel hinzuzufügen')).toBeVisible();
  await dragFile(page, 'drop');
  await expect(page.getByText('Hier ablegen, um Artikel hinzuzufügen')).toHaveCount(0);
  await expect(told(page)).toHaveText('Ein Artikel hinzugefügt.');
  await expect(dialog(page).getByRole('link', { name: 'Scholz in Kiew' }).first()).toBeVisible();
});

test('an empty collection takes articles too', async ({ page }) => {
  await page.goto(bundleUrl('empty'));
  await page.getByRole('main').getByRole('button', { name: 'Artikel hinzufügen' }).click();
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(told(page)).toHaveText('Ein Artikel hinzugefügt.');
  await page.keyboard.press('Escape');
  await expect(items(page)).toHaveCount(1);
});

test('a phone adds articles from the bar at the foot of the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?akteure=wladimir-putin');
  await page.getByRole('combobox', { name: 'Sortieren nach' }).selectOption('weight');
  const bar = page.locator('.narrow-bar');
  expect(await bar.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
  const button = bar.getByRole('button', { name: 'Artikel hinzufügen' });
  expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(dialog(page)).toBeVisible();
});

test('a narrow page adds articles from the views', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await expect(page.locator('.narrow-add')).toBeHidden();
  await page.getByRole('button', { name: 'Ansichten' }).click();
  const views = page.getByRole('dialog', { name: 'Ansichten' });
  const button = views.getByRole('button', { name: 'Artikel hinzufügen' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(told(page)).toBeVisible();
  const wide = await page.evaluate(() => [
    document.querySelector('dialog')?.scrollWidth ?? 0,
    document.querySelector('.dialog-body')?.scrollWidth ?? 0,
  ]);
  expect(Math.max(...wide)).toBeLessThanOrEqual(320);
});

test('a browser without storage says why nothing is added', async ({ page }) => {
  await forbidStorage(page);
  await open(page);
  await openOwn(page);
  await chooseFiles(page, [LEGACY_FILE]);
  await expect(told(page)).toHaveText('Kein Artikel hinzugefügt.');
  await expect(dialog(page)).toContainText('erlaubt dieser Seite keinen Speicher');
});
