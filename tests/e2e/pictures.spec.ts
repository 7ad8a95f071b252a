import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const address = (page: Page) => decodeURIComponent(new URL(page.url()).search);

async function save(page: Page, kind: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Bild als ${kind} sichern` }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

test('pictures answer to pointer and keys, and can be taken away', async ({ page }) => {
  const seen = watchPage(page, bundleUrl('root'));

  await test.step('the map', async () => {
    await page.goto(`${bundleUrl('root')}karte/`);
    await page.getByRole('button', { name: /^Russland: / }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toMatch(/^\?laender=[A-Z]{2}$/);
    const { name, file } = await save(page, 'SVG');
    expect(name).toBe('karte.svg');
    const markup = file.toString();
    expect(markup).toMatch(/^<svg xmlns[^>]+><title>Länder nach Zahl der Artikel: Welt</);
    expect(markup).not.toMatch(/var\(|class=|tabindex|oklab/);
    const image = await save(page, 'PNG');
    expect(image.file.subarray(1, 4).toString()).toBe('PNG');
  });

  await test.step('the timeline', async () => {
    await page.goto(`${bundleUrl('root')}zeit/`);
    const box = await page.locator('.timeline').boundingBox();
    const { x, y, width } = box ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + width * 0.5, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.7, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => address(page)).toMatch(/^\?datum=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    await expect(page.getByRole('button', { name: 'Ganze Zeit' })).toBeVisible();
  });

  await test.step('the network', async () => {
    await page.goto(`${bundleUrl('root')}netz/`);
    await page.getByRole('button', { name: /^Xi Jinping, / }).click();
    const panel = page.getByRole('region', { name: 'Xi Jinping' });
    await panel
      .getByRole('button', { name: 'beide in einem Satz: Xi Jinping und Wladimir Putin' })
      .click();
    await expect
      .poll(() => address(page))
      .toBe('?akteure=xi-jinping,wladimir-putin&zusammen=satz&akteur=xi-jinping');
  });

  // What is painted comes from the page itself.
  const foreign = seen.foreign.filter((url) => !url.startsWith(`blob:${bundleUrl('root')}`));
  expect({ ...seen, foreign }).toEqual({ complaints: [], foreign: [] });
});

test('a link shows what was chosen to be seen, and back undoes it', async ({ page }) => {
  const seen = watchPage(page, bundleUrl('root'));
  const asTable = page.getByRole('button', { name: 'Als Tabelle' });
  for (const path of ['zeit/', 'netz/', 'karte/', 'akteure/wladimir-putin/']) {
    await test.step(path, async () => {
      await page.goto(bundleUrl('root') + path);
      await asTable.click();
      await expect.poll(() => address(page)).toBe('?als=tabelle');
      await page.reload();
      await expect(page.getByRole('table').first()).toBeVisible();
      const isLong = () => document.documentElement.scrollHeight > window.innerHeight;
      expect(await page.evaluate(isLong)).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('table').first()).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.goBack();
      await expect.poll(() => address(page)).toBe('');
      await expect(page.getByRole('table')).toHaveCount(0);
    });
  }

  await test.step('the actor one looks at in the network', async () => {
    const told = (name: string) => page.getByRole('region', { name });
    await page.goto(`${bundleUrl('root')}netz/?als=unsinn&akteur=unsinn&zeigen=unsinn`);
    await page.getByRole('button', { name: /^Xi Jinping, / }).click();
    await expect(told('Xi Jinping')).toBeVisible();
    expect(address(page)).toContain('akteur=xi-jinping');
    await page.getByRole('button', { name: /^Wladimir Putin, / }).click();
    await expect(told('Wladimir Putin')).toBeVisible();
    await page.goBack();
    await expect(told('Xi Jinping')).toBeVisible();
    await page.reload();
    await expect(told('Xi Jinping')).toBeVisible();
    await page.getByRole('button', { name: /^Xi Jinping, / }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(told('Xi Jinping')).toHaveCount(0);
    const focused = await page.locator('.network-node:focus').getAttribute('data-actor');
    expect(address(page)).toContain(`akteur=${focused}`);
  });

  await test.step('the country whose places one looks at', async () => {
    await page.goto(`${bundleUrl('root')}karte/?nach=orte`);
    await page.getByRole('button', { name: /^USA: .*Anchorage/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toBe('?land=US&nach=orte');
    await page.reload();
    await expect(page.getByRole('region', { name: 'Orte: USA' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('region', { name: 'Orte: USA' })).toHaveCount(0);
  });
  expect(seen).toEqual({ complaints: [], foreign: [] });
});

test('names in the network never cover each other, and that of the focused actor is there', async ({
  page,
}) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${bundleUrl('root')}netz/?ab=1&zeigen=alle`);
    await expect(page.locator('.network')).toHaveAttribute('aria-busy', 'false');
    for (const node of (await page.locator('.network-node').all()).slice(0, 12)) {
      await node.focus();
      await expect(page.locator('.network-label[data-current]')).toHaveCount(1);
      expect(await page.evaluate(countOverlaps)).toBe(0);
    }
  }
});

/** Pairs of labels whose letters meet; above and below them a line of text has room. */
function countOverlaps(): number {
  const boxes = [...document.querySelectorAll<SVGTextElement>('.network-label')].map((label) => {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    return { left, right, top: top + 2, bottom: bottom - 2 };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;
}
