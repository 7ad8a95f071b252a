import { expect, test, type Locator, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/';
const CALL = 'artikel/000_5ed68c5c1a14808e/';
const PUTIN = '?akteure=wladimir-putin';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(bundleUrl('root') + path);
  await page.getByRole('article').waitFor();
}

function mark(page: Page, words: RegExp): Locator {
  return page.getByRole('article').getByRole('button', { name: words }).first();
}

function scrollTop(page: Page, pane: '.reader-scroll' | '.list-pane'): Promise<number> {
  return page.locator(pane).evaluate((element) => Math.round(element.scrollTop));
}

async function getLook(locator: Locator): Promise<string> {
  return locator.evaluate((element) => {
    const { textDecorationStyle, textDecorationLine, backgroundImage } = getComputedStyle(element);
    return `${textDecorationLine} ${textDecorationStyle} ${backgroundImage === 'none' ? 'no' : 'a'} tint`;
  });
}

test('each kind has a line of its own, and switching one off moves no letter', async ({ page }) => {
  await open(page, ALASKA);
  const looks = {
    person: await getLook(mark(page, /^JD Vance –/)),
    role: await getLook(mark(page, /^Kremlchef –/)),
    country: await getLook(mark(page, /^russische –/)),
    place: await getLook(mark(page, /^Magadan –/)),
    organisation: await getLook(mark(page, /^G20-Gipfels –/)),
  };
  expect(looks).toEqual({
    person: 'underline solid a tint',
    role: 'underline dashed a tint',
    country: 'underline dotted no tint',
    place: 'underline solid no tint',
    organisation: 'underline double no tint',
  });
  const person = page.locator('.mark', { hasText: /^JD Vance$/ }).first();
  const before = await person.boundingBox();
  await page.getByRole('button', { name: 'Markierungen' }).click();
  await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
  expect(await getLook(person)).toBe('none solid no tint');
  await expect(person).not.toHaveAttribute('role');
  expect(await person.boundingBox()).toEqual(before);
});

test('a card that opens and a mention that is reached move no letter', async ({ page }) => {
  await open(page, ALASKA);
  const marks = page.locator('.reader-text .mark');
  const whereAll = () =>
    marks.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const before = await whereAll();
  for (const at of [3, 4, 5, 6]) {
    await marks.nth(at).click();
    await expect(page.locator('.mention-card')).toBeVisible();
    expect(await whereAll()).toEqual(before);
    await page.keyboard.press('Escape');
  }
  expect(await whereAll()).toEqual(before);
});

test('a colour means the same person in list, strip, text and card', async ({ page }) => {
  await open(page, ALASKA + PUTIN);
  await mark(page, /^Wladimir Putin –/).click();
  await page.getByRole('dialog').waitFor();
  const hues = await page.evaluate(() =>
    [...document.querySelectorAll('[data-hue]')]
      .filter((element) => /^(Wladimir )?Putin/.test(element.textContent ?? ''))
      .map((element) => (element as HTMLElement).dataset['hue']),
  );
  expect(hues.length).toBeGreaterThan(4);
  expect(new Set(hues).size).toBe(1);
});

test('with the keyboard alone: walk, open, ask, object, close, go on', async ({ page }) => {
  await open(page, ALASKA + PUTIN);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const place = page.getByRole('group', { name: 'Erwähnungen von Wladimir Putin' });
  await expect(place).toContainText('2 von 9');
  const reached = page.locator('.mark:focus');
  const words = await reached.textContent();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card.getByRole('button', { name: 'mit Wladimir Putin' })).toBeFocused();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Stimmt nicht?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Regel');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(reached).toHaveText(words ?? '');
  await page.keyboard.press('n');
  await expect(place).toContainText('3 von 9');
});

test('with a finger: card from below, its words in view, targets large enough', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, ALASKA + PUTIN);
  await mark(page, /^Kremlchef –/).tap();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading', { name: 'Wladimir Putin' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Russland' })).toBeVisible();
  await expect
    .poll(async () => {
      const [over, under] = [
        await card.boundingBox(),
        await page.locator('.mark[data-open]').boundingBox(),
      ];
      return over && under ? over.y - (under.y + under.height) : -1;
    })
    .toBeGreaterThan(0);
  for (const choice of await card.locator('.with-without > button').all()) {
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await card.getByRole('button', { name: 'Schließen' }).tap();
  await expect(card).toBeHidden();
  const bands = page.getByRole('group', { name: 'Wo sie im Artikel vorkommen' });
  for (const band of await bands.getByRole('button').all()) {
    const box = await band.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await context.close();
});

test('back and forward bring list and article back to where they were', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await open(page, ALASKA);
  await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, 500));
  await page.locator('.list-pane').evaluate((element) => element.scrollTo(0, 120));
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('depesche.positions')))
    .toContain('004_');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-article^="000_"]')?.click());
  await expect(page).toHaveURL(/000_/);
  expect(await scrollTop(page, '.reader-scroll')).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'mit China' }).first().click();
  await expect.poll(() => scrollTop(page, '.list-pane')).toBe(0);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/004_/);
  await expect.poll(() => scrollTop(page, '.reader-scroll')).toBeGreaterThan(480);
  await expect.poll(() => scrollTop(page, '.reader-scroll')).toBeLessThan(520);
});

test('an earlier visit is offered, not forced', async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await open(page, ALASKA);
  await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, 600));
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('depesche.positions')))
    .toContain('004_');
  const later = await context.newPage();
  await later.setViewportSize({ width: 1440, height: 420 });
  await open(later, ALASKA);
  expect(await scrollTop(later, '.reader-scroll')).toBe(0);
  await expect(later.getByText(/Beim letzten Mal bis \d+/)).toBeVisible();
  await later.getByRole('button', { name: 'Dort weiterlesen' }).click();
  await expect.poll(() => scrollTop(later, '.reader-scroll')).toBeGreaterThan(500);
});

test('words of the search are counted and stepped through in the article', async ({ page }) => {
  await open(page, `${ALASKA}?suche=putin`);
  const hits = page.getByRole('region', { name: 'Fundstellen der Suche' });
  await expect(hits).toContainText(/\d+ Fundstellen/);
  const next = hits.getByRole('button', { name: 'Nächste Fundstelle' });
  for (let press = 0; press < 5; press += 1) await next.click();
  await expect(hits).toContainText(/Fundstelle 5 von \d+/);
  const isMarked = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('search-now') ?? [])][0];
    return range instanceof Range ? range.toString() : '';
  });
  expect(isMarked).toBe('Putin');
});

test('a quote leads to its passage', async ({ page }) => {
  await open(page, ALASKA);
  await page.getByRole('button', { name: 'Wer sagt was? Zu den Zitaten' }).click();
  const quote = page.getByRole('button', { name: /im Text zeigen$/ }).first();
  const said = (await quote.locator('[lang]').first().textContent()) ?? '';
  await quote.click();
  const shown = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('evidence') ?? [])][0];
    return range instanceof Range ? range.toString() : '';
  });
  // Reported words that go on from others begin with dots, which are not the article's.
  expect(shown.slice(0, 40)).toBe(said.replace(/^…\s/, '').slice(0, 40));
});

test('the reader tells itself to a screen reader as someone has read it', async ({ page }) => {
  await open(page, CALL);
  await page.waitForFunction(() => document.querySelectorAll('.mark[role]').length > 20);
  await expect(page.getByRole('article')).toMatchAriaSnapshot({ name: 'reader.aria.yml' });
});
