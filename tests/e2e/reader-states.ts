import type { Page } from '@playwright/test';

import type { State } from './states.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/?akteure=wladimir-putin,donald-trump&laender=-CN';
const CALL = 'artikel/000_5ed68c5c1a14808e/?akteure=xi-jinping';

// The chunks of texts are called so; everything else has a word for a name.
const TEXTS = /assets\/a-[^/]+\.js$/;

/** The views of the reading pane worth a look. */
export const READER_STATES: readonly State[] = [
  { name: 'article', path: 'artikel/000_5ed68c5c1a14808e/' },
  { name: 'article-filtered', path: ALASKA },
  { name: 'article-made-title', path: 'artikel/002_d9edb7cfb7000f16/' },
  { name: 'card', path: ALASKA, prepare: (page) => openCard(page, 'Kremlchef') },
  { name: 'card-place', path: ALASKA, prepare: (page) => openCard(page, 'Anchorage') },
  { name: 'card-two', path: CALL, prepare: (page) => openCard(page, 'chinesisch-russische') },
  {
    name: 'why',
    path: ALASKA,
    prepare: async (page) => {
      await openCard(page, 'Kremlchef');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Warum|Why)\?$/ })
        .click();
    },
  },
  {
    name: 'why-date',
    path: CALL,
    prepare: (page) => press(page, /^(Warum\? Zum Datum|Why\? The date)$/),
  },
  {
    name: 'why-topics',
    path: ALASKA,
    prepare: async (page) => {
      await press(page, /^(Warum\? Zu den Themen|Why\? The topics)$/);
      await page.locator('.aid-choice').first().waitFor();
    },
  },
  {
    name: 'where',
    path: ALASKA,
    prepare: (page) => ask(page, /^(Wo genau\? Zu den Ländern|Where exactly\? The countries)$/),
  },
  {
    name: 'quotes',
    path: ALASKA,
    prepare: (page) => ask(page, /^(Wer sagt was\? Zu den Zitaten|Who says what\? The quotes)$/),
  },
  {
    name: 'search-hits',
    path: `${CALL}&suche=putin`,
    prepare: async (page) => {
      const next = page.getByRole('button', { name: /^(Nächste Fundstelle|Next match)$/ });
      for (let turn = 0; turn < 4; turn += 1) await next.click();
    },
  },
  {
    name: 'objection',
    path: ALASKA,
    prepare: async (page) => {
      await openCard(page, 'Kremlchef');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Stimmt nicht|Wrong)\?$/ })
        .click();
    },
  },
  {
    name: 'walk',
    path: ALASKA,
    prepare: async (page) => {
      for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('n');
    },
  },
  {
    name: 'folded',
    path: CALL,
    prepare: (page) =>
      page
        .getByRole('button', { name: /^(anzeigen|show)$/ })
        .first()
        .scrollIntoViewIfNeeded(),
  },
  {
    name: 'unfolded',
    path: CALL,
    prepare: (page) => press(page, /^(anzeigen|show)$/),
  },
  {
    name: 'marks-menu',
    path: ALASKA,
    prepare: async (page) => {
      await press(page, /^(Markierungen|Marks)$/);
      await page.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'original',
    path: CALL,
    prepare: async (page) => {
      await press(page, /^(Originaltext|Original text)$/);
      await page.getByRole('checkbox', { name: /^(mit Markierungen|with marks)$/ }).check();
    },
  },
  {
    name: 'article-end',
    path: ALASKA,
    prepare: (page) =>
      page.getByRole('heading', { name: /^(Verwandt|Related)$/ }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'article-loading',
    path: CALL,
    arrange: async (page) => {
      await page.route(TEXTS, () => {});
    },
    prepare: (page) => page.getByRole('status').waitFor(),
  },
  {
    name: 'article-failed',
    path: CALL,
    arrange: async (page) => {
      await page.route(TEXTS, (route) => route.abort());
    },
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
];

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('article').getByRole('button', { name }).first().click();
}

/** What answers a question of the strip is loaded then. */
async function ask(page: Page, name: RegExp): Promise<void> {
  await press(page, name);
  await page.locator('.aid-grid').first().waitFor();
}

async function openCard(page: Page, words: string): Promise<void> {
  const mark = page.getByRole('article').getByRole('button', { name: new RegExp(`^${words} –`) });
  await mark.first().click();
  await page.getByRole('dialog').waitFor();
}
