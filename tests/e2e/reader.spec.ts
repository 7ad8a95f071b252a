import { expect, test, type Locator, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/';
const CALL = 'artikel/000_5ed68c5c1a14808e/';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(bundleUrl('root') + path);
  await page.getByRole('article').waitFor();
}

function marks(page: Page, words: RegExp): Locator {
  return page.getByRole('article').getByRole('button', { name: words });
}

async function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const view = element.closest('.reader-scroll')?.getBoundingClientRect();
    return view !== undefined && top >= view.top && bottom <= view.bottom;
  });
}

test('copying from the marked text gives plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, ALASKA);
  const paragraph = page.getByText(/ist am Freitagmorgen/).first();
  await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(kinds).toEqual(['text/plain']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Der russische Präsident Wladimir Putin ist am Freitagmorgen/,
  );
});

test('n walks the mentions of the filtered actor and says where one is', async ({ page }) => {
  await open(page, `${ALASKA}?akteure=wladimir-putin`);
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('n');
    const reached = page.locator('.mark:focus');
    await expect(reached).toHaveAttribute('aria-label', /Wladimir Putin/);
    await expect.poll(() => isInView(reached)).toBe(true);
  }
  await expect(page.getByRole('group', { name: 'Erwähnungen von Wladimir Putin' })).toContainText(
    /6 von \d+/,
  );
});

test('ticks beside the scrollbar lead to the mentions', async ({ page }) => {
  await open(page, `${ALASKA}?akteure=wladimir-putin`);
  const tick = page
    .getByRole('group', { name: 'Wo sie im Artikel vorkommen' })
    .getByRole('button')
    .last();
  await tick.click();
  await expect.poll(() => isInView(page.locator('.mark[data-now]'))).toBe(true);
});

test('the card shows on hover, stays while the pointer is in it and never covers its words', async ({
  page,
}) => {
  await open(page, ALASKA);
  for (const words of await marks(page, /^Putin –/).all()) {
    await words.hover();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const [over, under] = [await card.boundingBox(), await words.boundingBox()];
    if (!over || !under) throw new Error('card and words have a place');
    const apart = over.y >= under.y + under.height || over.y + over.height <= under.y;
    expect(apart).toBe(true);
    await card.getByRole('button', { name: 'Warum?' }).click();
    await expect(card).toContainText('„Putin“');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
});

test('the card filters, and the address tells', async ({ page }) => {
  await open(page, ALASKA);
  await marks(page, /^Donald Trump –/)
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'mit Donald Trump' }).click();
  await expect(page).toHaveURL(/\?akteure=donald-trump$/);
});

test('the card opens from the keyboard alone and explains itself', async ({ page }) => {
  await open(page, ALASKA);
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card.locator(':focus')).toBeVisible();
  await card.getByRole('button', { name: 'Warum?' }).press('Enter');
  await expect(card).toContainText(/„.+“/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('.mark:focus')).toHaveCount(1);
});

test('the card goes along when n is pressed while it is open', async ({ page }) => {
  await open(page, `${ALASKA}?akteure=wladimir-putin,donald-trump`);
  await marks(page, /^Donald Trump –/)
    .first()
    .click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('Donald Trump');
  await page.keyboard.press('n');
  await expect(card.getByRole('heading')).toHaveText('Wladimir Putin');
});

test('a tap opens the card from below on a narrow screen', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, ALASKA);
  await marks(page, /^Putin –/)
    .first()
    .tap();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect
    .poll(async () => {
      const box = await card.boundingBox();
      return box && Math.round(box.y + box.height);
    })
    .toBe(844);
  await card.getByRole('button', { name: 'Schließen' }).tap();
  await expect(card).toBeHidden();
  await context.close();
});

test('nothing is lost: the original text holds what the reading view folds', async ({ page }) => {
  await open(page, CALL);
  const article = page.getByRole('article');
  await expect(article.getByText(/2 Wiederholungen ausgeblendet/)).toBeVisible();
  await expect(article.getByText('Kommentare', { exact: true })).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/\?als=original$/);
  await page.reload();
  await expect(article.getByText(/Kommentare\s*$/)).toBeVisible();
  await page.goBack();
  await expect(article.getByText(/2 Wiederholungen ausgeblendet/)).toBeVisible();
  await page.goForward();
  await expect(article.getByText(/Kommentare\s*$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(article.getByText(/2 Wiederholungen ausgeblendet/)).toBeVisible();
});

test('a switched-off kind stays off after a reload', async ({ page }) => {
  await open(page, ALASKA);
  await expect(marks(page, /^Anchorage –/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Markierungen' }).click();
  await page.getByRole('checkbox', { name: 'Orte' }).uncheck();
  await expect(marks(page, /^Anchorage –/)).toHaveCount(0);
  await page.reload();
  await page.getByRole('article').waitFor();
  await expect(marks(page, /^Anchorage –/)).toHaveCount(0);
});

test('an article that cannot be loaded says so and loads when asked again', async ({ page }) => {
  await page.goto(bundleUrl('root'));
  await page.getByRole('link', { name: /Putin und Xi/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*.js', (route) => route.abort());
  await page
    .getByRole('link', { name: /Putin und Xi/ })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText('ließ sich nicht laden');
  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: 'Neu laden' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});
