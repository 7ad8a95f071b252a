import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { analyzeArticle } from '#core/analyze-article.ts';
import {
  packSearchIndex,
  type PackedSearchIndex,
  type SearchableText,
} from '#core/search/pack-search-index.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { ResolvedQuery } from '#core/search/query.ts';
import { toSearchableText } from '#core/search/searchable-articles.ts';
import { createSearchEngine, type SearchEngine } from '#data/search/search-engine.ts';
import type { ArticleFile } from '#node/read-articles.ts';
import { ROOT } from '#tests/support/build-bundle.ts';

import { SEARCH_QUERIES } from './search-queries.ts';

const SIZES = [1000, 10_000];
const ROUNDS = 5;
const MOST_READY = 400;
const MOST_SEARCH = 30;

/**
 * Prints how long the search takes to be ready, and one search, over collections made of the articles: paragraphs drawn
 * from all of them, in the number an article has. Milliseconds of processor time but for the first search, which waits
 * by the clock.
 */
export function benchSearch(articles: readonly ArticleFile[]): void {
  const texts = articles.map((article) =>
    toSearchableText({ analysis: analyzeArticle(article), text: article.text }),
  );
  const queries = SEARCH_QUERIES.flatMap(({ queries: group }) => group)
    .filter(({ query }) => !/^\w+:/.test(query))
    .map(({ query }) => parseQuery(query).query as ResolvedQuery);
  for (const size of SIZES) {
    const packed = packSearchIndex(enlarge(texts, size), () => false);
    const sent = brotliCompressSync(JSON.stringify(packed)).length;
    const engine = createSearchEngine(packed);
    const first = measureFirst(packed);
    const ready = Math.min(...repeat(() => measure(() => createSearchEngine(packed))[1]));
    const times = measureQueries(engine, queries);
    const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
    const isGood = (size > 1000 || first <= MOST_READY) && p95 <= MOST_SEARCH;
    console.log(
      `search in ${size} articles: ${(sent / 1e6).toFixed(2)} MB sent, ready in ${first.toFixed(0)} ms ` +
        `(warm ${ready.toFixed(0)}), median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms, ` +
        `95 % within ${p95.toFixed(1)} ms${isGood ? '' : ', TOO SLOW'}`,
    );
  }
}

/** What the first search waits for: the middle of some new processes, by the clock. */
function measureFirst(packed: PackedSearchIndex): number {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-search-'));
  const file = join(folder, 'index.json');
  writeFileSync(file, JSON.stringify(packed));
  const program = join(ROOT, 'tests/measures/ready-search.ts');
  const run = () =>
    Number(
      execFileSync(process.execPath, [...process.execArgv, program, file], { encoding: 'utf8' }),
    );
  const times = repeat(run).toSorted((a, b) => a - b);
  rmSync(folder, { recursive: true });
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Paragraphs of all articles over and over, so that no two articles are the same. */
function enlarge(texts: readonly SearchableText[], size: number): SearchableText[] {
  const paragraphs = texts.flatMap((text) => text.paragraphs);
  let at = 0;
  return Array.from({ length: size }, (_, number) => {
    const text = texts[number % texts.length]!;
    if (number < texts.length) return { ...text, id: String(number) };
    // A stride that shares no factor with most lengths mixes the articles.
    const drawn = text.paragraphs.map(() => paragraphs[(at += 101) % paragraphs.length]!);
    return { ...text, id: String(number), paragraphs: drawn };
  });
}

function measureQueries(engine: SearchEngine, queries: readonly ResolvedQuery[]): number[] {
  const best = queries.map((query) =>
    Math.min(...repeat(() => measure(() => engine.search(query))[1])),
  );
  return best.toSorted((a, b) => a - b);
}

function repeat(run: () => number): number[] {
  return Array.from({ length: ROUNDS }, run);
}

function measure<Result>(run: () => Result): [Result, number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}
