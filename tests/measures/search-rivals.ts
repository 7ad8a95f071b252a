import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import type { SearchableText } from '#core/search/pack-search-index.ts';
import { serveFiles } from '#tests/support/file-server.ts';
import { browserArguments, findBrowser } from '#tests/support/find-browser.ts';

/** Ids found by query. */
export type Findings = ReadonlyMap<string, readonly string[]>;

/** MiniSearch as it comes, with the options its readme recommends for typing: beginnings and one typo in five letters. */
export function searchWithMiniSearch(
  texts: readonly SearchableText[],
  queries: readonly string[],
): Findings {
  const search = new MiniSearch({ fields: ['title', 'text'] });
  search.addAll(texts.map((text) => ({ id: text.id, title: text.title, text: joinBody(text) })));
  return new Map(
    queries.map((query) => {
      const found = search.search(query, { combineWith: 'AND', prefix: true, fuzzy: 0.2 });
      return [query, found.map(({ id }) => String(id))];
    }),
  );
}

/** Pagefind with its German stemmer, in the browser it is made for. */
export async function searchWithPagefind(
  texts: readonly SearchableText[],
  queries: readonly string[],
): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-pagefind-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw new Error('Pagefind made no index.');
    for (const text of texts) {
      await index.addCustomRecord({
        url: `/${text.id}`,
        content: `${text.title}\n${joinBody(text)}`,
        language: 'de',
        meta: { title: text.title },
      });
    }
    await index.writeFiles({ outputPath: folder });
    await close();
    return await askInBrowser(folder, queries);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function askInBrowser(folder: string, queries: readonly string[]): Promise<Findings> {
  const server = await serveFiles({ folder });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}pagefind-entry.json`);
    const found = await page.evaluate(askPagefind, { url: server.url, queries });
    return new Map(found);
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Result {
  id: string;
  data: () => Promise<{ url: string }>;
}

/** Runs in the page. */
async function askPagefind(asked: {
  url: string;
  queries: readonly string[];
}): Promise<[string, string[]][]> {
  const pagefind = await import(/* @vite-ignore */ `${asked.url}pagefind.js`);
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  const urls = new Map<string, string>();
  const answers: [string, string[]][] = [];
  for (const query of asked.queries) {
    const { results }: { results: Result[] } = await pagefind.search(query);
    const unknown = results.filter(({ id }) => !urls.has(id));
    await Promise.all(unknown.map(async ({ id, data }) => void urls.set(id, (await data()).url)));
    answers.push([query, results.map(({ id }) => (urls.get(id) ?? '').replace(/^\//, ''))]);
  }
  return answers;
}

function joinBody({ lead, paragraphs }: SearchableText): string {
  return [lead, ...paragraphs].join('\n');
}
