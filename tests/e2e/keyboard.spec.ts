import { expect, test } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { KEYS } from './hands.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('reads, filters and goes back with the keyboard alone', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/artikel/);
  const first = page.url();
  await expect(page.locator('#artikel h1')).toBeFocused();
  const title = await page.locator('#artikel h1').textContent();
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('#artikel h1')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(first);
  await expect(page.locator('#artikel h1')).toHaveText(title ?? '');

  await page.keyboard.press('f');
  await expect(page.locator('#filter [data-name]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/\?akteure=/);
  await page.keyboard.press('Delete');
  await expect(page).toHaveURL(first);

  await page.keyboard.press('/');
  await page.keyboard.type('öl');
  await expect(page).toHaveURL(/suche=/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(first);
  // Where suggestions stood below the field, one more is needed to leave it.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(bundleUrl('root'), { timeout: 3_000 });
  }).toPass();
  await expect(page.locator('.list-link:focus')).toHaveCount(1);
});

test('skips to the list, and Tab never gets lost', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zur Artikelliste springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#liste')).toBeFocused();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      return element === document.body || (box !== undefined && box.width > 1 && box.height > 1);
    });
    expect(isSeen).toBe(true);
  }
});

test('a dialog holds the focus and gives it back', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  // Before the list the page has another header.
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  const opener = page.getByRole('button', { name: 'Einstellungen' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Einstellungen' });
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.querySelector('dialog')?.contains(document.activeElement),
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the keys of the views lead to their headings', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}?laender=RU`);
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  const views = ['zitate', 'netz', 'zeit', 'karte', 'akteure', 'laender', 'themen', 'meins'];
  const keys = ['q', 'n', 'z', 'k', 'a', 'c', 't', 'm'];
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(`${bundleUrl('root')}${views[at]}/?laender=RU`);
    await expect(page.locator('main output')).toHaveCount(0);
    await expect(page.locator('main h1')).toBeFocused();
  }
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.locator('#liste')).toBeFocused();
});

test('a view in which nothing is left has the focus on its sentence', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}?laender=RU,-RU&suche=xyzxyz`);
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(page.locator('#ansicht h1')).toBeFocused();
});

test('the original text gives the focus back', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}artikel/004_f9d9e42663636e3b/`);
  const title = page.locator('#artikel h1[tabindex]');
  await title.focus();
  await page.keyboard.press('o');
  await expect(title).toHaveText(/004_f9d9e42663636e3b/);
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title).not.toHaveText(/004_f9d9e42663636e3b/);
  await expect(title).toBeFocused();

  const control = page.getByRole('button', { name: 'Originaltext' });
  await control.click();
  await expect(title).toHaveText(/004_f9d9e42663636e3b/);
  await page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  await KEYS.press(page.getByRole('button', { name: 'Einstellungen' }));
  await KEYS.press(page.getByRole('checkbox', { name: /Kurzbefehle/ }));
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Artikelliste' })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(page).toHaveURL(bundleUrl('root'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape closes a dialog or an explanation before it leaves the article', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}artikel/004_f9d9e42663636e3b/`);
  await expect(page.locator('#artikel h1')).toBeVisible();
  const article = page.url();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(article);

  await page
    .getByRole('button', { name: /^Warum/ })
    .last()
    .click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
});

test('keys scroll the text and the list before anything has the focus', async ({ page }) => {
  const scrollTop = (selector: string) =>
    page.locator(selector).evaluate((element) => element.scrollTop);
  await page.setViewportSize({ width: 1440, height: 420 });
  await page.goto(`${bundleUrl('root')}artikel/004_f9d9e42663636e3b/`);
  await expect(async () => {
    await page.keyboard.press('Space');
    expect(await scrollTop('.reader-scroll')).toBeGreaterThan(100);
  }).toPass();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press('Home');
  await expect.poll(() => scrollTop('.reader-scroll')).toBe(0);

  await page.getByRole('link', { name: 'Zur Artikelliste springen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect.poll(() => scrollTop('.list-pane')).toBeGreaterThan(50);
});
