import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

import { bundleUrl } from './bundles.ts';
import { MINE_FILE } from './mine-file.ts';
import { fillStorage, forbidStorage } from './mine-states.ts';

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

test('lines and notes of three overlapping passages lie beside each other', async ({ page }) => {
  await open(page);
  const texts = [
    'bereits am Donnerstag in Moskau abgeflogen und hatte noch einen symbolträchtigen Zwischenstopp',
    'noch einen symbolträchtigen Zwischenstopp in der Stadt Magadan im russischen Föderationskreis',
    'symbolträchtigen Zwischenstopp',
  ];
  for (const [at, words] of texts.entries()) {
    await select(page, words);
    await bar(page).getByRole('button', { name: 'Notiz' }).click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill(`Nummer ${at + 1}`);
    await page.getByRole('button', { name: 'Fertig' }).click();
    await expect(stroke(page)).toHaveCount(at + 1);
  }
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 });
    // Another width may lay out another page first.
    const words = page.getByText('Donnerstag').first();
    await expect(() => words.scrollIntoViewIfNeeded()).toPass();
    await expect(stroke(page).first()).toHaveAttribute('data-lanes', '3');
    const lines = await Promise.all((await stroke(page).all()).map((line) => line.boundingBox()));
    const lefts = lines.map((line) => Math.round((line?.x ?? 0) + (line?.width ?? 0)));
    expect(new Set(lefts).size).toBe(3);
    const signs = await Promise.all(
      (await stroke(page).locator('svg').all()).map((sign) => sign.boundingBox()),
    );
    const tops = signs.map((sign) => sign?.y ?? 0).toSorted((a, b) => a - b);
    tops.slice(1).forEach((top, at) => expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(14));
    for (const sign of signs) expect(sign?.x ?? -1).toBeGreaterThanOrEqual(0);
    await stroke(page).locator('svg').nth(1).click();
    await expect(page.getByRole('textbox', { name: 'Notiz' })).toHaveValue(/^Nummer \d$/);
    await page.keyboard.press('Escape');
  }
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
  await expect(page.locator('.notice')).toHaveText(
    'Die verlinkte Stelle steht nicht mehr im Text.',
  );
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('what is changed just before the page goes is there on the next', async ({ page }) => {
  await open(page);
  const star = page.getByRole('button', { name: 'Stern', exact: true });
  await star.evaluate((button: HTMLButtonElement) => {
    button.click();
    location.reload();
  });
  await expect(star).toHaveAttribute('aria-pressed', 'true');
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

for (const [name, fail, said] of [
  ['forbidden', forbidStorage, /erlaubt dieser Seite keinen Speicher/],
  ['full', fillStorage, /Speicher des Browsers ist voll/],
] as const) {
  test(`with storage ${name}, reading and marking go on, and the page says what is not saved`, async ({
    page,
  }) => {
    await fail(page);
    await open(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await select(page, WORDS);
    await bar(page).getByRole('button', { name: 'Markieren' }).click();
    await expect(stroke(page)).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('Eine Änderung ist nicht gespeichert.');
    await expect(page.getByRole('alert')).toContainText(said);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Datei sichern', exact: true }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toContain(WORDS);
    await page.getByRole('button', { name: 'Hinweis schließen' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what is marked in one window shows in another', async ({ context }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await open(one);
  await open(two);
  await one.keyboard.press('s');
  await expect(two.getByRole('button', { name: 'Stern', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test.describe('the page of one’s own', () => {
  const dismiss = (page: Page) => page.getByRole('button', { name: 'Hinweis schließen' }).click();

  test('opens on reload below any folder, empty at first', async ({ page }) => {
    await page.goto(`${bundleUrl('nested')}meins/`);
    await expect(page.getByText('Noch nichts Eigenes.')).toBeVisible();
    await expect(page).toHaveTitle('Meins – Depesche');
    await page.reload();
    await page.getByRole('link', { name: 'Zu den Artikeln' }).click();
    await expect(page).toHaveURL(bundleUrl('nested'));
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page).toHaveURL(`${bundleUrl('nested')}meins/`);
  });

  test('brings a file in, leads to the passage, and saves what it took', async ({ page }) => {
    await page.goto(`${bundleUrl('root')}meins/`);
    await page.locator('input[type=file]').setInputFiles(MINE_FILE);
    await expect(page.getByText(/^Eingelesen: 4\sneue Markierungen/).first()).toBeVisible();
    await dismiss(page);
    await expect(page.getByRole('region', { name: 'Nicht wiedergefunden' })).toContainText(
      'Dieser Satz stand in einer älteren Fassung',
    );

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als JSON sichern' }).click();
    const saved = await readFile(await (await download).path());
    await page.getByRole('button', { name: /^Alles löschen/ }).click();
    await page.getByRole('button', { name: 'Endgültig löschen' }).click();
    await expect(page.getByText('Noch nichts Eigenes.')).toBeVisible();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: saved });
    await dismiss(page);
    await expect(page.getByRole('article')).toHaveCount(3);

    await page.getByRole('link', { name: WORDS }).click();
    const paragraph = page.getByRole('paragraph').filter({ hasText: WORDS });
    await expect(paragraph).toBeInViewport();
    await expect(stroke(page)).toHaveCount(2);
  });

  test('finds, sorts and keeps that in the address', async ({ page }) => {
    await page.goto(`${bundleUrl('root')}meins/`);
    await page.locator('input[type=file]').setInputFiles(MINE_FILE);
    await dismiss(page);
    await page.getByRole('searchbox').fill('agenturmeldung');
    await expect(page.getByRole('blockquote')).toHaveCount(1);
    await page.getByRole('button', { name: 'Notizen' }).click();
    await expect(page).toHaveURL(/zeigen=notizen&text=agenturmeldung$/);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('agenturmeldung');
  });

  test('keeps the filter for the way back', async ({ page }) => {
    const filtered = `${bundleUrl('root')}?laender=RU&suche=gas`;
    await page.goto(filtered);
    await page.getByRole('link', { name: 'Meins' }).click();
    await page.getByRole('link', { name: 'Zu den Artikeln' }).click();
    await expect(page).toHaveURL(filtered);
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(page).toHaveURL(filtered);
  });

  test('says what is wrong with a file and takes nothing', async ({ page }) => {
    await page.goto(`${bundleUrl('root')}meins/`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
    await expect(page.getByRole('alert')).toHaveText(
      'Diese JSON-Datei wurde nicht mit „Sichern“ gemacht.',
    );
  });
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a selection brings the tools to the foot, and a tap on the words opens the note', async ({
    page,
  }) => {
    await open(page);
    await select(page, WORDS);
    await bar(page).getByRole('button', { name: 'Markieren' }).tap();
    await expect(stroke(page)).toHaveCount(1);
    // Between the marks of places, whose cards would open.
    await stroke(page).scrollIntoViewIfNeeded();
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get('own') ?? [];
      const [line] = (range as Range).getClientRects();
      return { x: (line?.left ?? 0) + 8, y: ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2 };
    });
    await page.touchscreen.tap(words.x, words.y);
    await page.getByRole('textbox', { name: 'Notiz' }).fill('Mit dem Finger');
    await page.getByRole('button', { name: 'Fertig' }).tap();
    await expect(stroke(page)).toHaveAccessibleName(/Mit dem Finger$/);
    await page.goto(bundleUrl('root'));
    await page.getByRole('button', { name: 'Ansichten' }).tap();
    await page.getByRole('link', { name: 'Meins' }).tap();
    await expect(page.getByText('Mit dem Finger')).toBeVisible();
  });
});
