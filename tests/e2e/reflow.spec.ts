import { expect, test, type Page } from '@playwright/test';

import { GERMAN_VOICES, installSpeech } from '#tests/support/speech-stand-in.ts';

import { bundleUrl } from './bundles.ts';
import { addFiles } from './own-states.ts';

const ARTICLE = 'artikel/004_f9d9e42663636e3b/';

test.use({ trace: 'off', hasTouch: true });

async function open(page: Page, settings: object = {}): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(installSpeech, [...GERMAN_VOICES]);
  await page.addInitScript(
    (stored) => localStorage.setItem('depesche.settings', stored),
    JSON.stringify(settings),
  );
  await page.goto(bundleUrl('root') + ARTICLE);
  await page.locator('.reader-text p').first().waitFor();
}

/** What is wider than the place it stands in, as far as one would have to scroll to read it. */
const findOverflow = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'html, .reader-scroll, .reader-text, .aloud, dialog, .dialog-body',
      ),
    ]
      .filter((pane) => pane.scrollWidth > pane.clientWidth + 1)
      .map((pane) => pane.className || pane.tagName),
  );

const openSettings = async (page: Page) => {
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('dialog').waitFor();
};
const openKeys = async (page: Page) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Tasten ändern' }).click();
  await page.getByRole('dialog', { name: 'Tasten ändern' }).waitFor();
};
const readAloud = async (page: Page) => {
  await page.getByRole('button', { name: 'Vorlesen' }).click();
  await page.getByText(/^Satz 1 von/).waitFor();
};
const focus = (page: Page) => page.getByRole('button', { name: 'Nur der Text' }).click();
const STEPS = { openSettings, openKeys, readAloud, focus, addFiles };

// 320 × 256 is what a screen of 1280 × 1024 holds at 400 %.
const SIZES = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

for (const [name, step] of Object.entries(STEPS)) {
  test(`nothing is wider than 320 × 640 or 320 × 256: ${name}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open(page, { size: '200', measure: 'wide', typeface: 'legible' });
      await step(page);
      expect({ ...size, overflow: await findOverflow(page) }).toEqual({ ...size, overflow: [] });
    }
  });
}

test('a screen of 1280 × 1024 at 200 % still holds everything', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 512 });
  await open(page, { size: '130' });
  expect(await findOverflow(page)).toEqual([]);
  await openSettings(page);
  expect(await findOverflow(page)).toEqual([]);
});

test('what is pressed on a narrow screen is 44 px high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const findSmall = (selector: string) =>
    page.evaluate(
      (targets) =>
        [...document.querySelectorAll(targets)]
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 24))
          .map(({ target, box }) => `${target.textContent} ${box.width} × ${box.height}`),
      selector,
    );
  await readAloud(page);
  expect(await findSmall('.header :is(a, button), .reader-bar :is(a, button)')).toEqual([]);
  expect(await findSmall('.aloud :is(button, select)')).toEqual([]);
  await openSettings(page);
  expect(await findSmall('dialog :is(button, .option, .settings-check)')).toEqual([]);
  await page.getByRole('button', { name: 'Tasten ändern' }).click();
  await page.getByRole('dialog', { name: 'Tasten ändern' }).waitFor();
  expect(await findSmall('dialog button')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await addFiles(page);
  expect(await findSmall('dialog :is(a, button:not(.underlined), .own-drop)')).toEqual([]);
  await page.keyboard.press('Escape');
  await focus(page);
  expect(await findSmall('.leave-focus')).toEqual([]);
});

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('dialog').waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => effect?.getComputedTiming().duration)
      .filter((duration) => duration !== 0),
  );
  expect(moving).toEqual([]);
});

test('colours of the system leave what is chosen, marked and read aloud to be seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const lines = await page
    .locator('.reader-text .mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines.every((line) => line.includes('underline'))).toBe(true);
  await openSettings(page);
  const chosen = page.getByRole('radio', { name: 'Antiqua' }).locator('xpath=following-sibling::*');
  await expect(chosen).toHaveCSS('text-decoration-line', 'underline');
  const swatch = page.getByRole('radio', { name: 'wie das System' }).locator('xpath=..');
  await expect(swatch.locator('.swatch-paper')).toHaveCSS('outline-style', 'solid');
});

test('at 400 % every value of a facet can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  await page.goto(bundleUrl('root'));
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const value = page.getByRole('dialog').getByRole('button', { name: 'mit Wladimir Putin' });
  await value.scrollIntoViewIfNeeded();
  await expect(value).toBeInViewport({ ratio: 1 });
  await value.click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/akteure=wladimir-putin$/);
});
