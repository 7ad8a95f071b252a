import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { chromium, type Page, type Response } from '@playwright/test';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readArticles, type ArticleFile } from '#node/read-articles.ts';
import { buildBundle, ROOT } from '#tests/support/build-bundle.ts';
import { buildRecognition } from '#tests/support/build-recognition.ts';
import { serveFiles } from '#tests/support/file-server.ts';
import { browserArguments, findBrowser } from '#tests/support/find-browser.ts';

/** In KB of 1,000 bytes, brotli 11; fonts are packed already and count as they are sent. */
const BUDGETS = { code: 135, fonts: 160, tables: 250, rules: 103 } as const;

/** Words that stand in one piece on the page: no quotes, which are set anew, and no line end. */
const PLAIN_WORDS = /[\p{L}, ]{30,}/u;

interface Download {
  path: string;
  part: keyof typeof BUDGETS;
  raw: number;
  sent: number;
}

/** `npm run size`: everything a reader with an empty cache asks for until the first article's text is painted. */
async function measureSize(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-size-'));
  try {
    await buildBundle({ outDir: folder });
    const [first] = (await readArticles(join(ROOT, 'seeds'))).articles;
    if (first === undefined) throw new Error('There is no article to measure.');
    const downloads = await loadArticle(folder, first);
    console.log(`\nUntil the text of artikel/${first.id}/ shows, with an empty cache:\n`);
    const isSmall = [printPart(downloads, 'code'), printPart(downloads, 'fonts')];
    const recognition = await buildRecognition();
    console.log('The analysis, as a worker would load it:\n');
    for (const part of ['tables', 'rules'] as const) {
      const packed = await pack(`${part}.js`, Buffer.from(recognition[part]));
      isSmall.push(printPart([{ ...packed, part }], part));
    }
    if (isSmall.includes(false)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function loadArticle(folder: string, article: ArticleFile): Promise<Download[]> {
  const server = await serveFiles({ folder });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => void responses.push(response));
    await page.addInitScript(noteWhenShown, findPlainWords(article));
    await page.goto(`${server.url}artikel/${encodeURIComponent(article.id)}/`);
    const shown = await readWhenShown(page);
    const needed = responses.filter((response) => response.request().timing().startTime <= shown);
    return (await Promise.all(needed.map(weigh))).filter((download) => download !== undefined);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: notes in which frame the text is painted, in milliseconds since 1970. */
function noteWhenShown(words: string): void {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('article')?.textContent.includes(words) !== true) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const now = performance.timeOrigin + performance.now();
      document.documentElement.dataset['shown'] = String(now);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function readWhenShown(page: Page): Promise<number> {
  const html = page.locator('html[data-shown]');
  await html.waitFor({ state: 'attached' });
  return Number(await html.getAttribute('data-shown'));
}

function findPlainWords({ file, text }: ArticleFile): string {
  const paragraphs = analyzeArticle({ file, text }).blocks.filter(
    ({ kind }) => kind === 'paragraph',
  );
  for (const { start, end } of paragraphs) {
    const words = PLAIN_WORDS.exec(text.slice(start, end))?.[0].trim();
    if (words !== undefined) return words;
  }
  throw new Error(`${file} has no paragraph to wait for.`);
}

async function weigh(response: Response): Promise<Download | undefined> {
  const type = (await response.headerValue('content-type')) ?? '';
  const path = new URL(response.url()).pathname;
  if (!/javascript|css|font/.test(type)) return undefined;
  const body = await response.body();
  if (type.startsWith('font/')) {
    return { path, part: 'fonts', raw: body.length, sent: body.length };
  }
  return { ...(await pack(path, body)), part: 'code' };
}

async function pack(path: string, body: Buffer): Promise<Omit<Download, 'part'>> {
  const packed = await promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return { path, raw: body.length, sent: packed.length };
}

function printPart(downloads: readonly Download[], part: Download['part']): boolean {
  const own = downloads.filter((download) => download.part === part);
  const sum = own.reduce((total, { sent }) => total + sent, 0);
  const isSmall = sum <= BUDGETS[part] * 1000;
  for (const { path, raw, sent } of own.sort((a, b) => b.sent - a.sent)) {
    console.log(`${inKilobytes(sent)} KB ${inKilobytes(raw)} KB raw  ${path}`);
  }
  const judgement = isSmall ? 'within' : 'OVER';
  console.log(`${inKilobytes(sum)} KB ${part}, ${judgement} the budget of ${BUDGETS[part]} KB\n`);
  return isSmall;
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

await measureSize();
