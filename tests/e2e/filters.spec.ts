import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

const ALASKA = 'Insider: USA erwägen Gas-Deal mit Russland';
const CALL = 'Putin und Xi wollen heute telefonieren';
const VISIT = /^US-Außenminister Antony Blinken/;

test.use({ viewport: { width: 1440, height: 900 } });

const list = (page: Page) => page.getByRole('list', { name: 'Artikelliste' });
const titles = (page: Page) => list(page).getByRole('link');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('Putin with, Xi without leaves the Alaska article; both with, that on both', async ({
  page,
}) => {
  await page.goto(bundleUrl('root'));
  await press(page, 'mit Wladimir Putin');
  await press(page, 'ohne Xi Jinping');
  await expect(titles(page)).toHaveText([ALASKA]);
  await expect(page).toHaveURL(/\?akteure=wladimir-putin,-xi-jinping$/);
  await press(page, 'ohne Xi Jinping');
  await press(page, 'mit Xi Jinping');
  await expect(titles(page)).toHaveText([CALL]);
});

test('clicks and keys faster than the page are all kept', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await expect(titles(page)).toHaveCount(3);
  const clickAll = (names: readonly string[]) =>
    page.evaluate(async (labels) => {
      for (const label of labels) {
        document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
        // As much as the page has to itself between two events.
        await Promise.resolve();
      }
    }, names);
  await clickAll(['mit Wladimir Putin', 'ohne Xi Jinping', 'mit Energie', 'mit Energie']);
  await expect(titles(page)).toHaveText([ALASKA]);
  await expect(page).toHaveURL(/\?akteure=wladimir-putin,-xi-jinping$/);
  await page.getByRole('button', { name: 'alle aufheben' }).click();
  await expect(titles(page)).toHaveCount(3);
  await page.evaluate(() => {
    for (const key of ['j', 'j', 'j', 'k']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  const second = titles(page).nth(1);
  await expect(second).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('#artikel h1')).toHaveText((await second.textContent()) ?? '');
  await page.goBack();
  await expect(titles(page).nth(2)).toHaveAttribute('aria-current', 'page');
});

test('an article opened right behind a filter keeps it, by link and by key', async ({ page }) => {
  for (const open of ['link', 'key'] as const) {
    await page.goto(bundleUrl('root'));
    await expect(titles(page)).toHaveCount(3);
    await page.evaluate(async (how) => {
      document.querySelector<HTMLElement>('[aria-label="ohne Donald Trump"]')?.click();
      await Promise.resolve();
      if (how === 'link') document.querySelector<HTMLElement>('.list-link')?.click();
      else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    }, open);
    await expect(page).toHaveURL(/\/artikel\/.*\?akteure=-donald-trump$/);
    await expect(titles(page)).toHaveText([CALL, VISIT]);
    // The key goes to the first article of the list that was asked for; the link to the one that was clicked.
    await expect(page.locator('#artikel h1')).toHaveText(open === 'link' ? ALASKA : CALL);
  }
});

test('China with, Wang Yi without leaves the article on Putin and Xi', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}?laender=CN&akteure=-wang-yi`);
  await expect(titles(page)).toHaveText([CALL]);
});

for (const { on, size } of [
  { on: 'a mouse beside the list', size: { width: 1440, height: 900 } },
  { on: 'a finger in the sheet', size: { width: 390, height: 844 } },
]) {
  test(`two clicks meet the rows that stood there before the first, with ${on}`, async ({
    browser,
  }) => {
    const isTouch = size.width < 720;
    const context = await browser.newContext({ viewport: size, hasTouch: isTouch });
    const page = await context.newPage();
    await page.goto(bundleUrl('root'));
    if (isTouch) await page.getByRole('button', { name: /^Filter/ }).click();
    const row = (id: string) => page.locator(`[data-value="${id}"]`);
    await expect(row('joe-biden')).toBeVisible();
    // A sheet on its way up is measured in no place.
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    const russia = page.getByRole('button', { name: 'mit Russland', exact: true });
    const putin = await row('wladimir-putin').getByRole('button').first().boundingBox();
    const biden = await row('joe-biden').getByRole('button').first().boundingBox();
    const top = async () => (await row('joe-biden').boundingBox())?.y ?? 0;
    const topBefore = await top();
    const russiaBefore = isTouch ? null : await russia.boundingBox();
    for (const box of [putin, biden]) {
      if (!box) throw new Error('There is nothing to click on.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await (isTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    }
    await expect(page).toHaveURL(/akteure=wladimir-putin,joe-biden$/);
    await expect(page.getByRole('button', { name: 'Satz', exact: true })).toBeVisible();
    if (!isTouch) {
      expect(await top()).toBe(topBefore);
      expect(await russia.boundingBox()).toEqual(russiaBefore);
      await page.mouse.move(size.width - 10, 10);
    }
    await expect.poll(top).toBeLessThan(topBefore);
    await context.close();
  });
}

test('a topic filters as well, and so does a country, with and without', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await press(page, 'mit Energie');
  await expect(page.getByRole('heading', { name: /^2.Artikel zum Thema Energie/ })).toBeVisible();
  await expect(titles(page)).toHaveText([ALASKA, CALL]);
  await press(page, 'mit Energie');
  await press(page, 'ohne Energie');
  await expect(titles(page)).toHaveText([VISIT]);
  await expect(page).toHaveURL(/\?themen=-energy$/);
  await press(page, 'ohne Energie');
  await press(page, 'mit China');
  await expect(titles(page)).toHaveText([CALL, VISIT]);
  await press(page, 'mit China');
  await press(page, 'ohne China');
  await expect(titles(page)).toHaveText([ALASKA]);
  await expect(page).toHaveURL(/\?laender=-CN$/);
});

test('Xi with, USA without says which condition to lift and what that gives', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}?akteure=xi-jinping&laender=-US`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Kein Artikel mit Xi Jinping, ohne.USA$/,
  );
  await expect(page.getByText('Ohne die Bedingung „ohne USA“ wären es')).toBeVisible();
  await page.locator('.no-result-lift').first().click();
  await expect(page).toHaveURL(/\?akteure=xi-jinping$/);
  await expect(titles(page)).toHaveCount(2);
});

test('days are drawn, stepped by keys and lifted', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  const first = page.getByRole('slider', { name: 'Frühester Tag' });
  await first.scrollIntoViewIfNeeded();
  const box = await page.locator('.days-plot').boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?datum=2025-\d\d-01\.\.$/);
  await expect(titles(page)).toHaveText([ALASKA]);
  await first.press('Home');
  await expect(page).toHaveURL(bundleUrl('root'));
  await page.goBack();
  await page.getByRole('button', { name: /^„ab 1\..* 2025“ aufheben$/ }).click();
  await expect(titles(page)).toHaveCount(3);
});

test('two actors are asked to stand in one sentence, in main roles', async ({ page }) => {
  await page.goto(`${bundleUrl('root')}?akteure=wladimir-putin,xi-jinping`);
  await press(page, 'Satz');
  await press(page, 'in einer Hauptrolle');
  await expect(
    page.getByRole('heading', { level: 2 }).filter({ hasText: 'Artikel mit' }),
  ).toHaveText(/in.Hauptrollen, im selben.Satz$/);
  await expect(titles(page)).toHaveText([CALL]);
  await page.goto(`${bundleUrl('root')}?akteure=wladimir-putin,joe-biden&zusammen=satz`);
  await page.locator('.no-result-lift', { hasText: 'im selben Satz' }).click();
  await expect(titles(page)).toHaveText([CALL]);
});

test('the address gives the same view in a fresh browser', async ({ page, browser }) => {
  await page.goto(bundleUrl('nested'));
  await press(page, 'mit Wladimir Putin');
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/a\/b\/artikel\/[^/]+\/\?akteure=wladimir-putin$/);
  const shown = await titles(page).allTextContents();
  const fresh = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await fresh.goto(page.url());
  await expect(titles(fresh)).toHaveText(shown);
  await expect(fresh).toHaveTitle(await page.title());
  await fresh.close();
});

test('"back" undoes a filter and an article, but not each typed letter', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await press(page, 'mit Wladimir Putin');
  await titles(page).first().click();
  await expect(page).toHaveURL(/artikel/);
  await page
    .getByRole('combobox', { name: /durchsuchen/ })
    .pressSequentially('gas', { delay: 250 });
  await expect(page).toHaveURL(/suche=gas/);
  await page.goBack();
  await expect(page).toHaveURL(/\?akteure=wladimir-putin$/);
  await page.goBack();
  await expect(page).toHaveURL(bundleUrl('root'));
});

test('a search finds folded words and marks them', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await page.getByRole('combobox', { name: /durchsuchen/ }).fill('oel');
  await expect(titles(page)).toHaveText([CALL]);
  await expect(list(page).locator('mark').first()).toHaveText('Öl');
});

test('letters typed while the address follows are kept', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  const field = page.getByRole('combobox', { name: /durchsuchen/ });
  await field.evaluate(() => {
    const replaceState = history.replaceState.bind(history);
    history.replaceState = (...state) => {
      history.replaceState = replaceState;
      document.execCommand('insertText', false, 'el');
      replaceState(...state);
    };
  });
  await field.pressSequentially('o');
  await expect(titles(page)).toHaveText([CALL]);
  await expect(field).toHaveValue('oel');
});

test('the link to the view is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${bundleUrl('root')}?laender=CN`);
  await press(page, 'Ansicht verlinken');
  await expect(page.getByRole('button', { name: 'Adresse kopiert' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a chunk that is gone leads to a message with a way out', async ({ page }) => {
  await page.route('**/assets/catalog-*.js', (route) => route.abort());
  await page.goto(bundleUrl('root'));
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  await page.unroute('**/assets/catalog-*.js');
  await page.getByRole('button', { name: 'Neu laden' }).click();
  await expect(titles(page)).toHaveCount(3);
});

test('an address that is typed begins at the top of its list, and back is where one was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 360 });
  await page.goto(bundleUrl('root'));
  const pane = page.locator('.list-pane');
  const top = () => pane.evaluate((element) => element.scrollTop);
  await titles(page).last().scrollIntoViewIfNeeded();
  await expect.poll(top).toBeGreaterThan(50);
  const before = await top();
  await page.goto(`${bundleUrl('root')}?sortierung=titel`);
  await expect(titles(page)).toHaveCount(3);
  expect(await top()).toBe(0);
  await page.goBack();
  await expect.poll(top).toBe(before);
});

test('a view that did not come for want of a connection comes when it is back', async ({
  page,
  context,
}) => {
  await page.goto(bundleUrl('root'));
  await expect(titles(page)).toHaveCount(3);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Zitate' }).click();
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Zitate' })).toBeVisible();
});
