import { expect, test, type Page } from '@playwright/test';

import { GERMAN_VOICES, getSpeech, installSpeech } from '#tests/support/speech-stand-in.ts';

import { bundleUrl } from './bundles.ts';

const ARTICLE = 'artikel/004_f9d9e42663636e3b/?laender=RU';
const WIDE = { width: 1440, height: 900 };

test.use({ viewport: WIDE, trace: 'off' });

async function open(page: Page, path = ARTICLE, settings: object = {}): Promise<void> {
  await page.addInitScript((stored) => {
    if (!localStorage.getItem('depesche.settings'))
      localStorage.setItem('depesche.settings', stored);
  }, JSON.stringify(settings));
  await page.goto(bundleUrl('root') + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

const readRoot = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const ground = getComputedStyle(root).backgroundColor;
    return {
      look: root.className,
      ground,
      attributes: Object.fromEntries(Object.entries(root.dataset)),
    };
  });

test.describe('the look', () => {
  for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
    test(`is there before the first paint: ${theme}`, async ({ page }) => {
      const settings = { theme, typeface: 'sans', size: '130', measure: 'wide', hyphens: 'on' };
      let isHeld = true;
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/assets/index-*.js', async (route) => {
        if (isHeld) await held;
        await route.continue();
      });
      await page.addInitScript(
        (stored) => localStorage.setItem('depesche.settings', stored),
        JSON.stringify(settings),
      );
      await page.goto(bundleUrl('root') + ARTICLE, { waitUntil: 'commit' });
      await expect.poll(async () => (await readRoot(page)).ground).not.toBe('rgba(0, 0, 0, 0)');
      const before = await readRoot(page);
      isHeld = false;
      release();
      await page.getByRole('heading', { level: 1 }).waitFor();
      const after = await readRoot(page);
      expect(before.look).toBe(after.look);
      expect(before.ground).toBe(after.ground);
      expect(after.attributes).toMatchObject(before.attributes);
      expect(before.attributes).toEqual({
        typeface: 'sans',
        size: '130',
        measure: 'wide',
        hyphens: 'on',
      });
    });
  }

  test('follows a system that asks for contrast', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    await open(page);
    expect(await readRoot(page)).toMatchObject({
      look: 'dark theme-contrast',
      ground: 'rgb(0, 0, 0)',
    });
    await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
    await expect.poll(async () => (await readRoot(page)).look).toBe('');
  });

  test('fetches the third face only when it is chosen', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.join()).not.toContain('atkinson');
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('radio', { name: 'leicht lesbar' }).check();
    await expect.poll(() => fonts.join()).toContain('atkinson');
  });
});

test('settings are changed with the keyboard alone, and last', async ({ page }) => {
  await open(page);
  const size = () =>
    page
      .locator('.reader-text p')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: 'Schrift und Darstellung' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'wie das System' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '100\u00a0%' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(size).toBeCloseTo(usual * 1.3, 0);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('.reader-text p').first().waitFor();
  expect(await size()).toBeCloseTo(usual * 1.3, 0);
});

test('focus mode shows the text alone, from article to article', async ({ page }) => {
  await open(page, 'artikel/004_f9d9e42663636e3b/');
  const address = page.url();
  // Keys are heard a moment after the first heading is seen.
  await expect(async () => {
    await page.keyboard.press('z');
    await expect(page.getByRole('banner')).toBeHidden({ timeout: 2_000 });
  }).toPass();
  await expect(page.locator('#liste')).toBeHidden();
  await expect(page.locator('#filter')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(address);
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(address);
  await expect(page.locator('#artikel h1')).toBeFocused();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page).toHaveURL(/artikel/);
});

test.describe('reading aloud', () => {
  const readSpeech = (page: Page) =>
    page.evaluate(() => {
      const { spoken, speaking } = window.speechSynthesis as unknown as ReturnType<
        typeof getSpeech
      >;
      const [range] = CSS.highlights.get('aloud') ?? [];
      return {
        last: spoken.at(-1)?.text,
        speaking,
        marked: range instanceof Range ? range.toString() : undefined,
      };
    });
  const finish = (page: Page) =>
    page.evaluate(() =>
      (window.speechSynthesis as unknown as ReturnType<typeof getSpeech>).finish(),
    );

  test('marks the sentence without touching the marks, and stops on leaving', async ({ page }) => {
    await page.addInitScript(installSpeech, [...GERMAN_VOICES]);
    await open(page);
    await page
      .locator('.mark')
      .first()
      .evaluate((mark) => mark.setAttribute('data-probe', ''));
    await page.keyboard.press('r');
    const bar = page.getByRole('region', { name: 'Vorlesen' });
    await expect(bar.getByText(/^Satz 1 von/)).toBeVisible();
    for (let sentence = 2; sentence <= 7; sentence++) {
      await finish(page);
      await expect(bar.getByText(new RegExp(`^Satz ${sentence} von`))).toBeVisible();
      const { last, marked } = await readSpeech(page);
      expect(marked?.replace(/\s+/g, ' ')).toContain(last);
    }
    await expect(page.locator('.mark[data-probe]')).toHaveCount(1);

    await page.keyboard.press('r');
    await expect(bar.getByRole('button', { name: 'Vorlesen', exact: true })).toBeVisible();
    expect((await readSpeech(page)).speaking).toBe(false);
    await page.keyboard.press('r');
    await expect.poll(async () => (await readSpeech(page)).speaking).toBe(true);
    await page.keyboard.press('j');
    await expect(bar).toBeHidden();
    expect(await readSpeech(page)).toMatchObject({ speaking: false, marked: undefined });
  });

  test('keeps the sentence in view', async ({ page }) => {
    await page.addInitScript(installSpeech, [...GERMAN_VOICES]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 900, height: 500 });
    await open(page);
    await page.keyboard.press('r');
    await expect(page.getByText(/^Satz 1 von/)).toBeVisible();
    for (let sentence = 2; sentence <= 12; sentence++) {
      await finish(page);
      await expect(page.getByText(new RegExp(`^Satz ${sentence} von`))).toBeVisible();
    }
    const isInView = await page.evaluate(() => {
      const [range] = CSS.highlights.get('aloud') ?? [];
      const pane = document.querySelector('.reader-scroll')?.getBoundingClientRect();
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      return Boolean(box && pane && box.top >= pane.top && box.top < pane.bottom);
    });
    expect(isInView).toBe(true);
  });
});

test('a key is changed with the keyboard alone', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Tasten ändern' }).focus();
  await page.keyboard.press('Enter');
  const row = page.getByRole('button', { name: /^nächster Artikel der Liste: j\./ });
  await row.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await page.getByRole('list', { name: 'Artikelliste' }).waitFor();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(bundleUrl('root'));
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/artikel/);
});

test('a printed article has pages, a legend and nothing to press', async ({ page }) => {
  await open(page, ARTICLE, { theme: 'dark' });
  await page.locator('.print-end').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('#liste')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const shown = page.locator('button:visible');
  await expect(shown).toHaveText(['steht im Text']);
  const end = page.getByRole('region', { name: 'Zu diesem Blatt' });
  await expect(end).toBeVisible();
  await expect(end).toContainText('004_f9d9e42663636e3b.txt');
  await expect(end).toContainText(/15\.\s?August\s?2025/);
  await expect(end.locator('.print-marks').getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('heading', { level: 1, name: /^Insider: USA/ })).toBeVisible();
  const margins = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : []))
      .join(),
  );
  expect(margins).toContain('counter(page)');
  const ink = await page
    .locator('.reader-text p')
    .first()
    .evaluate((text) => getComputedStyle(text).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(4);
});
