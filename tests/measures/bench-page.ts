import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import {
  chromium,
  expect,
  type Browser,
  type CDPSession,
  type Locator,
  type Page,
} from '@playwright/test';

import { buildBundle, ROOT } from '#tests/support/build-bundle.ts';
import { serveFiles } from '#tests/support/file-server.ts';
import { browserArguments, findBrowser } from '#tests/support/find-browser.ts';
import { writeMarkedArticle } from '#tests/support/write-marked-articles.ts';

const HELP = `Measures on the built page how long a reader waits from a key or click to the next paint, in ms, and until what was
asked for is there: what was clicked answers first, list and text follow.

  npm run bench:page -- [--samples N] [--slow-down N] [--texts DIR] [--filter]

Articles of 100 and of 2,000 marks are made up for it, and filters are clicked over the texts of a folder, by default the
seeds; the processor is slowed down four times unless told otherwise. With --filter only filters are clicked.
`;

/** Marks of an article, and what a reader may wait at most for 95 of 100 interactions, in ms. */
const SIZES = [
  { marks: 100, budget: 50 },
  { marks: 2000, budget: 160 },
] as const;

/** Event timing rounds to 8 ms and is silent below 16; what it does not tell took less than this. */
const LEAST = 16;
/** Within this time a hover is painted, and no card has opened yet, in ms. */
const HOVERED = 100;
/** The slowest paint of one interaction is told within this time, in ms. */
const SETTLED = 350;

interface Interaction {
  name: string;
  /** What is drawn anew when all is there. */
  follows: string;
  prepare?: (page: Page) => Promise<void>;
  act: (page: Page, turn: number) => Promise<void>;
  /** After each turn, and after all. */
  restore?: (page: Page) => Promise<void>;
  finish?: (page: Page) => Promise<void>;
}

const INTERACTIONS: readonly Interaction[] = [
  { name: 'next mention', follows: '.mark', act: (page) => page.keyboard.press('n') },
  {
    name: 'open card',
    follows: 'body, .mention-card',
    prepare: (page) =>
      page.evaluate(() => document.querySelector('.reader-scroll')?.scrollTo(0, 500)),
    act: clickMark,
    restore: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'type size',
    follows: 'html',
    prepare: openSettings,
    act: (page, turn) => press(page, page.locator('.size-row label').nth(turn % 2 === 0 ? 4 : 2)),
    finish: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'next article',
    follows: '#artikel *',
    act: (page, turn) => page.keyboard.press(turn % 2 === 0 ? 'j' : 'k'),
  },
  {
    name: 'switch marks',
    follows: 'article.marks',
    prepare: async (page) => {
      await page.evaluate(() => document.querySelector('.reader-scroll')?.scrollTo(0, 0));
      await page.getByRole('button', { name: 'Markierungen' }).click();
    },
    act: (page, turn) =>
      press(page, page.getByRole('checkbox', { name: turn % 4 < 2 ? 'Orte' : 'Personen' })),
  },
];

/** What a reader may wait at most for 95 of 100 filters, in ms. */
const FILTER_BUDGET = 50;

const FILTER_INTERACTIONS: readonly Interaction[] = [
  {
    name: 'filter with',
    follows: '.list-sentence, .list-sentence *',
    act: (page, turn) => clickFilter(page, turn, 'mit'),
  },
  {
    name: 'filter without',
    follows: '.list-sentence, .list-sentence *',
    act: (page, turn) => clickFilter(page, turn, 'ohne'),
  },
];

async function measureFilters(options: Options): Promise<void> {
  await servePage(options.texts, async (browser, url) => {
    const { page, session } = await openPage(browser, url);
    const list = page.locator('.list-sentence');
    await list.waitFor();
    console.log(`\n${await list.textContent()}, budget ${FILTER_BUDGET} at p95`);
    await measureAll(page, {
      session,
      budget: FILTER_BUDGET,
      interactions: FILTER_INTERACTIONS,
      ...options,
    });
  });
}

/** Clicks one of the first values of the facets, and the same again. */
async function clickFilter(page: Page, turn: number, word: 'mit' | 'ohne'): Promise<void> {
  const values = page.locator(`#filter button[aria-label^="${word} "]`);
  const value =
    turn % 2 === 0
      ? values.nth((turn / 2) % Math.min(6, await values.count()))
      : page.locator(`#filter button[aria-label^="${word} "][aria-pressed="true"]`).first();
  if (word === 'mit') return press(page, value);
  // What leaves out comes with the pointer above its row; keys always have it.
  await value.focus();
  return page.keyboard.press('Enter');
}

interface Options {
  samples: number;
  slowDown: number;
  texts: string;
}

async function measureReader(options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  const seeds = join(folder, 'articles');
  for (const { marks } of SIZES) {
    for (const turn of [1, 2]) await writeMarkedArticle(seeds, { marks, turn });
  }
  try {
    await servePage(seeds, async (browser, url) => {
      for (const { marks, budget } of SIZES) {
        const { page, session } = await openPage(
          browser,
          `${url}artikel/marken-${String(marks).padStart(4, '0')}-1/`,
        );
        await page.getByRole('article').waitFor();
        const marked = page.locator('.mark[data-at]');
        await expect.poll(() => marked.count()).toBeGreaterThanOrEqual(marks);
        const shown = await marked.count();
        console.log(`\n${shown} marks on the page, budget ${budget} at p95`);
        await measureAll(page, { session, budget, interactions: INTERACTIONS, ...options });
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds the page over the texts of a folder, and opens a browser beside it as long as `work` takes. */
async function servePage(
  seeds: string,
  work: (browser: Browser, url: string) => Promise<void>,
): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  await buildBundle({ outDir, seeds });
  const server = await serveFiles({ folder: outDir });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  });
  try {
    await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

async function openPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; session: CDPSession }> {
  // What is kept for when there is no network is asked for once, on the first visit.
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  await page.goto(url);
  return { page, session: await page.context().newCDPSession(page) };
}

interface Measured extends Options {
  session: CDPSession;
  budget: number;
  interactions: readonly Interaction[];
}

async function measureAll(page: Page, options: Measured): Promise<void> {
  const { session, budget, interactions, samples, slowDown } = options;
  await listenForEvents(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  for (const interaction of interactions) {
    const measured = await measure(page, interaction, samples);
    if (print(interaction.name, measured) > budget) process.exitCode = 1;
  }
  await page.close();
}

interface Measurement {
  /** From the key or click to the next paint. */
  paints: number[];
  /** To the paint of what follows; taken by further turns, since watching for it takes time of the page. */
  follows: number[];
}

async function measure(
  page: Page,
  interaction: Interaction,
  samples: number,
): Promise<Measurement> {
  const { prepare, act, restore, finish, follows } = interaction;
  await prepare?.(page);
  const measured: Measurement = { paints: [], follows: [] };
  // The first turns load what is loaded only once.
  for (let turn = -2; turn < 1.5 * samples; turn++) {
    await page.waitForTimeout(SETTLED);
    const isWatched = turn >= samples;
    await page.evaluate(
      (selector) => {
        window.benchTimes = [];
        window.benchLast = 0;
        window.benchWatch(selector);
      },
      isWatched ? follows : '',
    );
    await act(page, turn + 2);
    await page.waitForTimeout(SETTLED);
    const { own, last } = await page.evaluate(() => ({
      own: window.benchTimes,
      last: window.benchLast,
    }));
    if (isWatched) measured.follows.push(Math.max(LEAST, last));
    else if (turn >= 0) measured.paints.push(Math.max(LEAST, ...own));
    await restore?.(page);
  }
  await finish?.(page);
  return measured;
}

async function listenForEvents(page: Page): Promise<void> {
  // As text, since what is compiled for Node has helpers the page does not know.
  await page.evaluate(`
    window.benchTimes = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId) window.benchTimes.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: ${LEAST} });
    let began = 0;
    for (const type of ['pointerdown', 'keydown']) {
      addEventListener(type, (event) => (began = event.timeStamp), { capture: true });
    }
    let awaited = '';
    const watcher = new MutationObserver((changes) => {
      const isAwaited = changes.some(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.matches(awaited));
      if (isAwaited) requestAnimationFrame(() => setTimeout(() => {
        window.benchLast = performance.now() - began;
      }));
    });
    window.benchWatch = (selector) => {
      awaited = selector;
      watcher.disconnect();
      if (selector !== '') watcher.observe(document, {
        attributes: true, characterData: true, childList: true, subtree: true,
      });
    };
  `);
}

/** The settings stand beside the text, which changes while they are open. */
async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.locator('.size-row label').first().waitFor();
}

async function clickMark(page: Page, turn: number): Promise<void> {
  const place = await page.evaluate((index) => {
    const marks = [...document.querySelectorAll('.reader-text .mark')];
    const inView = marks.filter((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top > 150 && bottom < innerHeight - 60;
    });
    const rect = inView[index % inView.length]?.getClientRects()[0];
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, turn);
  if (!place) throw new Error('No mark is in view.');
  await pressAt(page, place);
  // Without a card, Escape would close the article.
  await page.locator('.mention-card').waitFor();
}

/** Clicks the middle of an element; Playwright's own click watches the page while it presses, in the page's time. */
async function press(page: Page, locator: Locator): Promise<void> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not there to be clicked.`);
  await pressAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** What a pointer changes by standing there is painted before a hand presses, and is no part of the click. */
async function pressAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(HOVERED);
  await page.mouse.down();
  await page.mouse.up();
}

/** Prints the middle and the 95th of 100, and returns the latter of the next paint. */
function print(name: string, { paints, follows }: Measurement): number {
  const tell = (times: readonly number[]) =>
    `p50 ${pick(times, 0.5).toFixed(0).padStart(4)}   p95 ${pick(times, 0.95).toFixed(0).padStart(4)}`;
  console.log(`${name.padEnd(14)} ${tell(paints)}   all there ${tell(follows)}`);
  return pick(paints, 0.95);
}

function pick(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

declare global {
  interface Window {
    benchTimes: number[];
    benchWatch: (selector: string) => void;
    benchLast: number;
  }
}

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '30' },
    'slow-down': { type: 'string', default: '4' },
    texts: { type: 'string', default: join(ROOT, 'seeds') },
    filter: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(HELP);
else {
  const options = {
    samples: Number(values.samples) || 30,
    slowDown: Number(values['slow-down']) || 1,
    texts: values.texts,
  };
  console.log(
    `${options.samples} samples each, processor slowed down ${options.slowDown} times, ms to next paint`,
  );
  await measureFilters(options);
  if (!values.filter) await measureReader(options);
}
