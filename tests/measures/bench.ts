import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { readArticles, type ArticleFile } from '#node/read-articles.ts';
import { ROOT } from '#tests/support/build-bundle.ts';
import { buildRecognition } from '#tests/support/build-recognition.ts';

import { benchSearch } from './bench-search.ts';
import { benchSelect } from './bench-select.ts';
import { measureGrowth } from './measure-growth.ts';

const HELP = `Measures what it takes to filter, count and sort ten thousand made-up articles; the analysis as it is built for the
page, of all texts as build and command line have it and one by one, in MB of UTF-8 for a second of this process's
processor time, beside a RegExp over the same names and the full tagging of de-compromise, the memory the tables take,
and how the time grows from a quarter of a megabyte to a whole one; then what it takes to search a thousand and ten
thousand articles made of the texts. With --search or --select that alone.

  npm run bench -- [--texts DIR] [--rounds N] [--tagged N] [--search | --select]

Without --texts the seeds are read over and over. De-compromise reads only the first texts of each, by default 40.
`;

/** Until then the optimising compiler still finds something to do, and all contestants become faster. */
const WARM_UP_ROUNDS = 12;

/** Less than this is over before a clock can tell; a small folder is repeated up to it. */
const LEAST_BYTES = 400_000;

interface Contestant {
  name: string;
  read: (articles: readonly ArticleFile[]) => void;
  articles: readonly ArticleFile[];
  repeats: number;
  rates: number[];
}

async function runBench(options: {
  folder: string;
  rounds: number;
  tagged: number;
}): Promise<void> {
  const { articles } = await readArticles(options.folder);
  if (weigh(articles) === 0) throw new Error(`There is no text in ${options.folder}.`);
  const { analyzeArticle, analyzeArticles, forms } = await loadTables();
  const pattern = compileAlternation(forms);
  const { default: tag } = await import('de-compromise');
  const sample = articles.slice(0, options.tagged);
  const contest = (name: string, texts: readonly ArticleFile[], read: Contestant['read']) => ({
    name,
    read,
    articles: texts,
    rates: [],
    repeats: Math.ceil((LEAST_BYTES * (texts.length / articles.length)) / weigh(texts)),
  });
  const contestants: Contestant[] = [
    contest('analysis', articles, (texts) => {
      for (const article of analyzeArticles(texts)) void article;
    }),
    contest('RegExp', articles, (texts) => {
      for (const { text } of texts) countMatches(pattern, text);
    }),
    contest('de-compromise', sample, (texts) => {
      for (const { text } of texts) tag(text);
    }),
  ];
  const megabytes = (weigh(articles) / 1e6).toFixed(2);
  console.log(
    `${articles.length} texts, ${megabytes} MB; ${forms.length} forms of names; ${options.rounds} rounds; ` +
      `de-compromise on the first ${sample.length} texts, ${(weigh(sample) / 1e6).toFixed(2)} MB`,
  );
  measure(contestants, options.rounds);
  const [own = 0, ...others] = contestants.map(print);
  contestants.slice(1).forEach(({ name }, index) => {
    console.log(`analysis : ${name}`.padEnd(26) + (own / others[index]!).toFixed(2));
  });
  const oneByOne = contest('one by one', articles, (texts) => {
    for (const article of texts) analyzeArticle(article);
  });
  measure([oneByOne], options.rounds);
  print(oneByOne);
  const { readStructure } = await import('#core/text/read-structure.ts');
  const plain = articles.map(({ text }) => text).join('\n\n');
  console.log('0.25 → 1 MB of       layout  analysis   (×4 is linear)');
  for (const growth of measureGrowth(plain, [
    readStructure,
    (text) => analyzeArticle({ file: 'a.txt', text }),
  ]))
    console.log(growth);
}

function measure(contestants: readonly Contestant[], rounds: number): void {
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const contestant of contestants) {
      const rate = measureRate(contestant);
      if (round >= 0) contestant.rates.push(rate);
    }
  }
}

/** Loads the engine and prints what its tables take: as a module, after the first article, and that article's time. */
async function loadTables() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const empty = heap();
  const { analyzeArticle, analyzeArticles } = await importBuilt();
  const loaded = heap();
  const start = performance.now();
  analyzeArticle({ file: 'a.txt', text: 'Putin traf Xi in Peking.' });
  const first = performance.now() - start;
  const built = heap();
  console.log(
    `tables: ${(built - empty).toFixed(1)} MB heap (${(loaded - empty).toFixed(1)} as a module, ` +
      `${(built - loaded).toFixed(1)} built by the first article, in ${first.toFixed(0)} ms)`,
  );
  const { getGazetteer } = await import('#core/recognition/gazetteer.ts');
  return { analyzeArticle, analyzeArticles, forms: [...new Set(getGazetteer().names.forms())] };
}

/** The analysis as the page has it; what runs straight from the source is a quarter slower. */
async function importBuilt(): Promise<
  Pick<typeof import('#core/analyze-article.ts'), 'analyzeArticle' | 'analyzeArticles'>
> {
  const { files } = await buildRecognition();
  const folder = await mkdtemp(join(tmpdir(), 'depesche-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const { fileName, code } of files) {
    const file = join(folder, fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }
  return import(pathToFileURL(join(folder, files[0]!.fileName)).href);
}

/** Longest first, so that "Xi Jinping" goes before "Xi"; whole words only, umlauts included. */
function compileAlternation(forms: readonly string[]): RegExp {
  const choices = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

function weigh(articles: readonly ArticleFile[]): number {
  return articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** MB a second of processor time, which other processes take less from than from the clock's. */
function measureRate({ articles, repeats, read }: Contestant): number {
  const start = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) read(articles);
  const { user, system } = process.cpuUsage(start);
  return (weigh(articles) * repeats) / (user + system);
}

/** Prints median, slowest and fastest round and returns the median, all in MB/s. */
function print({ name, rates }: Contestant): number {
  const sorted = rates.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const range = `${sorted[0]?.toFixed(2)}–${sorted.at(-1)?.toFixed(2)}`;
  console.log(`${name.padEnd(14)} ${median.toFixed(2)} MB/s (${range})`);
  return median;
}

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: join(ROOT, 'seeds') },
    rounds: { type: 'string', default: '7' },
    tagged: { type: 'string', default: '40' },
    search: { type: 'boolean' },
    select: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(HELP);
else {
  // First, and so with as little in memory as a page has: the others leave much to clear away.
  if (!values.search) benchSelect({ size: 10_000, rounds: 200 });
  if (!values.select && !values.search) {
    await runBench({
      folder: resolve(values.texts),
      rounds: Math.max(1, Number(values.rounds) || 1),
      tagged: Math.max(1, Number(values.tagged) || 1),
    });
  }
  if (!values.select) benchSearch((await readArticles(resolve(values.texts))).articles);
}
