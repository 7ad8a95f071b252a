import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { BlockKind, Span } from '#core/article.ts';
import { readStructure } from '#core/text/read-structure.ts';

const FOLDER = 'tests/fixtures/raw-copies';
/** Half of the copies were written before the rules and scored .82 and .98 when first read. */
const NOISE_FOUND = 0.85;
const NOISE_RIGHT = 0.99;
const ASIDE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'metadata']);

type Range = [start: number, end: number];
interface Gold {
  title: string;
  noise: Range[];
  bylines: Range[];
  repeats: Range[];
}

const COPIES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.replace('.txt', ''),
    text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
    gold: JSON.parse(readFileSync(`${FOLDER}/${file.replace('.txt', '.json')}`, 'utf8')) as Gold,
  }));

const shared = (spans: readonly Span[], ranges: readonly Range[]) =>
  spans.reduce(
    (sum, { start, end }) =>
      sum +
      ranges.reduce(
        (part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      ),
    0,
  );

/** Characters of what is not the article: found, missed, and taken from the article. */
function countNoise(text: string, { noise, bylines, repeats }: Gold) {
  const aside = readStructure(text).blocks.filter(({ kind }) => ASIDE.has(kind));
  const gone = [...noise, ...bylines];
  const found = shared(aside, gone);
  const size = gone.reduce((sum, [from, to]) => sum + to - from, 0);
  const taken = aside.reduce((sum, { start, end }) => sum + end - start, 0);
  return { found, missed: size - found, wrong: taken - found - shared(aside, repeats) };
}

describe('readStructure on copies of whole pages', () => {
  it('finds the floor of all their noise and leaves the articles alone', () => {
    const sum = { found: 0, missed: 0, wrong: 0 };
    for (const { text, gold } of COPIES) {
      const { found, missed, wrong } = countNoise(text, gold);
      sum.found += found;
      sum.missed += missed;
      sum.wrong += wrong;
    }
    expect(sum.found / (sum.found + sum.missed)).toBeGreaterThanOrEqual(NOISE_FOUND);
    expect(sum.found / (sum.found + sum.wrong)).toBeGreaterThanOrEqual(NOISE_RIGHT);
  });

  it('finds every headline', () => {
    const lost = COPIES.filter(({ text, gold }) => readStructure(text).title !== gold.title);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it.each(COPIES)('reads $name alike with other line ends and invisible signs', ({ text }) => {
    const { title, blocks } = readStructure(text);
    const kinds = blocks.map(({ kind }) => kind);
    const windows = readStructure(text.replaceAll('\n', '\r\n'));
    expect([windows.title, windows.blocks.map(({ kind }) => kind)]).toEqual([title, kinds]);
    const padded = readStructure(text.replaceAll('\n', '\u00A0\t\n'));
    expect([padded.title, padded.blocks.map(({ kind }) => kind)]).toEqual([title, kinds]);
  });
});
