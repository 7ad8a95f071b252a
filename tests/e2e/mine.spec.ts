import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/';

test.use({ viewport: { width: 1440, height: 900 } });

async function open(page: Page, path = ALASKA): Promise<void> {
  await page.goto(bundleUrl('root') + path);
  await page.getByRole('article').waitFor();
  // The layer over the text has come when the end of the article says whether it is read.
  await page.getByText(/^(Noch nicht gelesen|Gelesen am)/).waitFor();
}

/** Selects words of the article as a drag of the mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await page
    .getByRole('article')
    .getByRole('paragraph')
    .filter({ hasText: words })
    .first()
    .evaluate((block, wanted) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const locate = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('not in the block');
      };
      const at = (block.textContent ?? '').indexOf(wanted);
      const range = document.createRange();
      range.setStart(...locate(at));
      range.setEnd(...locate(at + wanted.length));
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, words);
}

const WORDS = 'kurz zuvor in Alaskas größter Stadt gelandet';
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Ausgewählte Stelle' });
const stroke = (page: Page) => page.getByRole('button', { name: /^Meine (Markierung|Notiz)/ });

test('a selected passage is highlighted, noted, kept, changed and deleted with a way back', async ({
  page,
}) => {
  await open(page);
  await select(page, WORDS);
  await bar(page).getByRole('button', { name: 'Markieren' }).click();
  await expect(stroke(page)).toHaveAccessibleName(`Meine Markierung: „${WORDS}“`);
  await expect(bar(page)).toHaveCount(0);

  await page.reload();
  await stroke(page).click();
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Wo genau?');
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(stroke(page)).toHaveAccessibleName(`Meine Notiz zu „${WORDS}“: Wo genau?`);

  await page.reload();
  await stroke(page).click();
  await expect(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Wo genau?');
  await page.getByRole('button', { name: 'Markierung löschen' }).click();
  await expect(stroke(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(stroke(page)).toHaveCount(1);
});

test('keys alone highlight a paragraph and write a note', async ({ page }) => {
  await open(page);
  await page.keyboard.press('h');
  await expect(bar(page).getByRole('button', { name: 'Markieren' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(bar(page).getByRole('button', { name: 'Notiz' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mit Tasten');
  await page.keyboard.press('Control+Enter');
  await expect(stroke(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Mit Tasten');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('a selection extended by keys brings the tools, and h leads to them', async ({ page }) => {
  await open(page);
  await select(page, 'kurz zuvor');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await expect(stroke(page)).toHaveCount(1);
});

test('a passage is quoted with its source and linked to', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await select(page, WORDS);
  await bar(page).getByRole('button', { name: 'Zitieren mit Quelle' }).click();
  await expect(bar(page).getByRole('button', { name: 'Kopiert' })).toBeVisible();
  const quoted = await page.evaluate(() => navigator.clipboard.readText());
  expect(quoted).toMatch(
    /^„kurz zuvor in Alaskas größter Stadt gelandet“ \(Insider: .+, 15\.\s?August\s?2025\), http.+#stelle=\d+-\d+:/,
  );
  await bar(page).getByRole('button', { name: 'Link zur Stelle' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await context.newPage();
  await fresh.goto(link);
  const paragraph = fresh.getByRole('paragraph').filter({ hasText: WORDS });
  await expect(paragraph).toBeFocused();
  await expect(paragraph).toBeInViewport();
});

test('a link to a passage that is folded away unfolds it, and junk in one is ignored', async ({
  page,
}) => {
  await open(page, 'artikel/000_5ed68c5c1a14808e/');
  const folded = await page.evaluate(() => document.querySelectorAll('[data-fold]').length);
  expect(folded).toBeGreaterThan(0);
  await open(page, `${ALASKA}#stelle=4-9:%E0%A4%A`);
  await expect(page.getByText('Die verlinkte Stelle')).toHaveCount(0);
  await open(page, `${ALASKA}#stelle=4-24:gibt%20es%20hier%20nicht`);
  await expect(page.getByText('Die verlinkte Stelle steht nicht mehr im Text.')).toBeVisible();
});

test('stars and read articles are kept, shown and filtered by', async ({ page }) => {
  await open(page);
  await page.keyboard.press('s');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Stern', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto(`${bundleUrl('root')}?lesestatus=read`);
  const titles = page.getByRole('list', { name: 'Artikelliste' }).getByRole('link');
  await expect(titles).toHaveText(['Insider: USA erwägen Gas-Deal mit Russland']);
  await expect(page.getByRole('heading', { level: 2, name: '1 Artikel, gelesen' })).toBeVisible();
  await page.getByRole('button', { name: /^Stern: Insider/ }).click();
  await page.getByRole('button', { name: 'nur mit Stern', exact: true }).click();
  await expect(page).toHaveURL(/lesestatus=starred,read|lesestatus=read,starred/);
  await expect(titles).toHaveCount(0);
});

test('an article whose end was seen becomes read after a while', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.clock.runFor(8000);
  await expect(page.getByText('Noch nicht gelesen')).toHaveCount(1);
  await page.locator('[data-block]').last().scrollIntoViewIfNeeded();
  await page.clock.runFor(60_000);
  await expect(page.getByText(/^Gelesen am/)).toBeVisible();
});
