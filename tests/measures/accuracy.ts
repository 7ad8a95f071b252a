import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { analyzeArticle } from '#core/analyze-article.ts';
import type { AnalyzedArticle } from '#core/article.ts';
import { readTextFile } from '#node/read-articles.ts';
import { runAnalyze } from '#node/run-analyze.ts';
import { ROOT } from '#tests/support/build-bundle.ts';
import { findFlaws } from '#tests/support/find-flaws.ts';

import { BEFORE, FAILURES, FIRST_RUNS, LEFT_ALONE } from './accuracy-notes.ts';
import { measureSearch } from './search-accuracy.ts';

const HELP = `Scores the analysis against annotated texts.

  npm run accuracy -- DIR [--annotated DIR]… [--errors] [--write]

DIR          a folder with tools/ (the scorers), seeds/ and gold/, corpus/wikinews, corpus/germeval
--annotated  a further folder of texts with gold/, for articles that may not be handed on; a number at the end of its name
             is that of the set
--errors     lists what was missed or wrong
--write      keeps the result in docs/accuracy.md; of sets whose folder is not given, the figures of before
`;

const GENERALITY = join(ROOT, 'tests', 'fixtures', 'generality');
const REPORT = join(ROOT, 'docs', 'accuracy.md');

/** What the titles of the sets begin with; their number follows. */
const SET = 'Annotated articles that are not published, set';

interface Section {
  title: string;
  lines: string[];
}

async function measureAccuracy(
  from: string,
  { flags, annotated }: { flags: string[]; annotated: readonly string[] },
): Promise<Section[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'depesche-accuracy-'));
  const tool = (name: string, ...args: string[]) => runScorer([join(from, 'tools', name), ...args]);
  const analyse = (folder: string, name: string) => analyseFolder(folder, join(temporary, name));
  const sections: Section[] = [];
  const add = (title: string, ...lines: string[]) => {
    sections.push({ title, lines });
    console.log(`\n## ${title}\n\n${lines.join('\n')}`);
  };
  try {
    if (existsSync(join(from, 'seeds'))) {
      const { file, summary } = await analyse(join(from, 'seeds'), 'seeds.ndjson');
      const score = await tool('score.mjs', file, join(from, 'gold'), ...flags);
      add('The seeds', summary, '', score);
    }
    const wikinews = join(from, 'corpus', 'wikinews');
    if (existsSync(wikinews)) {
      const { file, summary } = await analyse(join(wikinews, 'texts'), 'wikinews.ndjson');
      const score = await tool('score-wikinews.mjs', join(wikinews, 'gold.ndjson'), file, ...flags);
      add('Wikinews: dates, quotes, speakers', summary, '', score);
      const errors = flags.includes('--errors');
      const found = await measureSearch(join(wikinews, 'texts'), { errors });
      add('Wikinews: what a search finds', ...found);
    }
    const germeval = join(from, 'corpus', 'germeval', 'dev.jsonl');
    if (existsSync(germeval)) {
      const sentences = join(temporary, 'sentences');
      await tool('score-sentences.mjs', 'write', germeval, sentences);
      const { file, summary } = await analyse(sentences, 'sentences.ndjson');
      const score = await tool('score-sentences.mjs', 'score', germeval, file, ...flags);
      add('GermEval: people and places in single sentences', summary, '', score);
    }
    const { file, summary } = await analyse(GENERALITY, 'generality.ndjson');
    const score = await tool('score.mjs', file, GENERALITY, ...flags);
    add('Short items of other regions and years', summary, '', score);
    for (const [index, folder] of annotated.entries()) {
      const other = await analyse(folder, `annotated-${index}.ndjson`);
      const figures = await tool('score.mjs', other.file, join(folder, 'gold'), ...flags);
      const number = /\d+$/.exec(basename(folder))?.[0] ?? String(index + 1);
      add(`${SET} ${number}`, other.summary, '', figures);
    }
    return sections;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** Analyses a folder as the command line does, and says how long that took and whether the output is sound. */
async function analyseFolder(folder: string, file: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const paths = names.map((name) => join(folder, name));
  const output = createWriteStream(file);
  const start = performance.now();
  const failures = await runAnalyze(paths, {
    pretty: false,
    colour: false,
    input: process.stdin,
    output,
    errors: process.stderr,
  });
  const seconds = (performance.now() - start) / 1000;
  await once(output.end(), 'finish');
  const flaws = await countFlaws(file, folder);
  const summary = `${paths.length} texts in ${seconds.toFixed(1)} s, ${failures} unread, ${flaws} unsound.`;
  return { file, summary };
}

async function countFlaws(file: string, folder: string): Promise<number> {
  let unsound = 0;
  for (const line of (await readFile(file, 'utf8')).split('\n').filter(Boolean)) {
    const article: AnalyzedArticle = JSON.parse(line);
    const decoded = await readTextFile(join(folder, article.file));
    const text = decoded !== undefined && 'text' in decoded ? decoded.text : '';
    const flaws = findFlaws(article, text);
    if (flaws.length > 0) unsound++;
    for (const flaw of flaws) console.error(`${article.file}: ${flaw}`);
  }
  return unsound;
}

/** The scorers print everything, and end with a status of their own when something is missing. */
async function runScorer(args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64_000_000 });
  return stdout.trimEnd();
}

async function writeReport(sections: readonly Section[]): Promise<void> {
  const parts = new Map(sections.map((section) => [section.title, describeSection(section)]));
  for (const [title, part] of await readKeptSets()) if (!parts.has(title)) parts.set(title, part);
  const titles = [...parts.keys()].filter((title) => !title.startsWith(SET));
  const sets = [...parts.keys()].filter((title) => title.startsWith(SET));
  const getNumber = (title: string) => Number(title.slice(SET.length));
  sets.sort((a, b) => getNumber(a) - getNumber(b));
  const all = [...titles, ...sets].map((title) => parts.get(title)!);
  all.push(`## What still fails\n\n${FAILURES.map(describeFailure).join('\n')}\n`);
  await mkdir(join(ROOT, 'docs'), { recursive: true });
  await writeFile(REPORT, `# How accurate the analysis is\n\n${all.join('\n')}`);
}

function describeSection({ title, lines }: Section): string {
  const [before, first] = [BEFORE[title], FIRST_RUNS[title]];
  const now = LEFT_ALONE.includes(title)
    ? 'Now; nothing was changed because of it:'
    : 'Now, no longer unseen:';
  const earlier = before
    ? `Before:\n\n${fence(before)}\nNow:\n\n`
    : first
      ? `First run, on articles nobody had seen:\n\n${fence(first)}\n${now}\n\n`
      : '';
  return `## ${title}\n\n${earlier}${fence(lines)}`;
}

/** The sets of the last report, whose texts may not be at hand any more. */
async function readKeptSets(): Promise<[title: string, part: string][]> {
  if (!existsSync(REPORT)) return [];
  const report = await readFile(REPORT, 'utf8');
  return report
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith(`## ${SET}`))
    .map((part) => [
      part.slice(3, part.indexOf('\n')),
      `${part.replace('Now, no longer unseen:', 'When last measured, no longer unseen:').trimEnd()}\n`,
    ]);
}

function fence(lines: readonly string[]): string {
  return `\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
}

/** A sentence, what a reader sees in it, and what is found today. */
function describeFailure([text, seen]: (typeof FAILURES)[number], index: number): string {
  const { mentions, quotes } = analyzeArticle({
    file: 'failure.txt',
    text: `Ein Bericht\n\n${text}\n`,
  });
  const found = mentions.map((mention) => `${mention.text} = ${mention.entity ?? '?'}`);
  const speakers = quotes.map(
    ({ speaker, speakerText }) => `speaker ${speaker ?? speakerText ?? '?'}`,
  );
  const all = [...found, ...speakers].join(', ') || 'nothing';
  return `${index + 1}. “${text}” holds ${seen}. Found: ${all}.`;
}

const { values, positionals } = parseArgs({
  options: {
    annotated: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (values.help || folder === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  analyzeArticle({ file: 'warm-up.txt', text: 'Putin traf Xi in Peking.' }); // builds the tables before the clock runs
  const sections = await measureAccuracy(resolve(folder), {
    flags: values.errors ? ['--errors'] : [],
    annotated: values.annotated.map((each) => resolve(each)),
  });
  if (values.write) await writeReport(sections);
}
