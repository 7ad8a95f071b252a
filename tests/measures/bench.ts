import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { analyzeArticle } from '#core/analyze-article.ts';
import { getGazetteer } from '#core/recognition/gazetteer.ts';
import { readArticles, type ArticleFile } from '#node/read-articles.ts';
import { ROOT } from '#tests/support/build-bundle.ts';

const HELP = `Measures the analysis, in MB of UTF-8 a second, beside a RegExp over the same names.

  npm run bench -- [--texts DIR] [--rounds N]

Without --texts the seeds are read over and over.
`;

/** Long enough for the optimising compiler to have seen everything. */
const WARM_UP_ROUNDS = 2;

/** Less than this is over before a clock can tell; a small folder is repeated up to it. */
const LEAST_BYTES = 400_000;

interface Contestant {
  name: string;
  read(article: ArticleFile): void;
  seconds: number[];
}

async function runBench(folder: string, rounds: number): Promise<void> {
  const { articles } = await readArticles(folder);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (bytes === 0) throw new Error(`There is no text in ${folder}.`);
  const repeats = Math.max(1, Math.ceil(LEAST_BYTES / bytes));
  const megabytes = (bytes * repeats) / 1e6;
  const forms = [...new Set(getGazetteer().names.forms())];
  const pattern = compileAlternation(forms);
  const contestants: Contestant[] = [
    {
      name: 'analysis',
      read: ({ file, text }) => void analyzeArticle({ file, text }),
      seconds: [],
    },
    { name: 'RegExp', read: ({ text }) => countMatches(pattern, text), seconds: [] },
  ];
  console.log(
    `${articles.length} texts × ${repeats} = ${megabytes.toFixed(2)} MB, ${forms.length} forms of names, ${rounds} rounds`,
  );
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const contestant of contestants) {
      const seconds = time(() => {
        for (let repeat = 0; repeat < repeats; repeat++)
          articles.forEach((article) => contestant.read(article));
      });
      if (round >= 0) contestant.seconds.push(seconds);
    }
  }
  const [analysis = 0, regExp = 0] = contestants.map((contestant) => print(contestant, megabytes));
  console.log(`ratio      ${(analysis / regExp).toFixed(2)}`);
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

function time(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Prints median, slowest and fastest round and returns the median, all in MB/s. */
function print({ name, seconds }: Contestant, megabytes: number): number {
  const rates = seconds.map((each) => megabytes / each).sort((a, b) => a - b);
  const median = rates[Math.floor(rates.length / 2)] ?? 0;
  const range = `${rates[0]?.toFixed(2)}–${rates.at(-1)?.toFixed(2)}`;
  console.log(`${name.padEnd(10)} ${median.toFixed(2)} MB/s (${range})`);
  return median;
}

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: join(ROOT, 'seeds') },
    rounds: { type: 'string', default: '7' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(HELP);
else await runBench(resolve(values.texts), Math.max(1, Number(values.rounds) || 1));
