import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { analyzeArticle } from '#core/analyze-article.ts';
import { getGazetteer } from '#core/recognition/gazetteer.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
// Four words in a row are a sentence of that text; three are still German at large ("in den kommenden").
const RUN = 4;

export interface SeedWords {
  /** Full names and ids of all known people; names and days as the seeds print them. */
  names: ReadonlySet<string>;
  /** Every run of four words, lower case. */
  runs: ReadonlySet<string>;
}

/** What of the seeds no rule may know by heart. */
export function readSeedWords(): SeedWords {
  const names = new Set<string>();
  const runs = new Set<string>();
  for (const { id, name } of getGazetteer().actors.values()) {
    if (name.includes(' ')) names.add(name).add(id);
  }
  for (const file of readdirSync(SEEDS)) {
    const text = readFileSync(join(SEEDS, file), 'utf8');
    const { id, date, mentions } = analyzeArticle({ file, text });
    names.add(id);
    if (date.value) names.add(date.value);
    for (const mention of mentions) {
      if (mention.kind === 'role') continue;
      names.add(mention.text);
    }
    for (const run of runsOf(text)) runs.add(run);
  }
  return { names, runs };
}

/** The names and phrases of the seeds in a source file, its comments left aside: those may give an example. */
export function findSeedWords(source: string, { names, runs }: SeedWords): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const words = code.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const found = new Set(words.filter((word) => names.has(word)));
  for (const name of names) if (/\s/.test(name) && code.includes(name)) found.add(name);
  for (const run of runsOf(code)) if (runs.has(run)) found.add(run);
  return [...found].toSorted();
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
