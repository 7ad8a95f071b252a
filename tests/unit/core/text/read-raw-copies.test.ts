import { describe, expect, it } from 'vitest';

import type { BlockKind } from '#core/article.ts';
import { readStructure } from '#core/text/read-structure.ts';

import { BROADCAST_COPIES } from './raw-copies-broadcast.ts';
import { DAILY_COPIES } from './raw-copies-daily.ts';
import { PORTAL_COPIES } from './raw-copies-portals.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  T: 'title',
  K: 'kicker',
  L: 'lead',
  P: 'paragraph',
  H: 'heading',
  Y: 'byline',
  M: 'metadata',
  B: 'boilerplate',
  R: 'repeat',
};
const NOISE: ReadonlySet<BlockKind> = new Set(['boilerplate', 'byline', 'metadata']);
const NOISE_FOUND = 0.8;

interface Line {
  kind: BlockKind;
  start: number;
  end: number;
  raw: string;
}

function readPage(page: string): { text: string; lines: Line[] } {
  let text = '';
  const lines: Line[] = [];
  for (const printed of page.trim().split('\n')) {
    const match = /^\s*(\+?)(\w) (.*)$/.exec(printed);
    if (!match) {
      text += '\n';
      continue;
    }
    const [, joined, letter, raw] = match;
    if (joined) text = text.replace(/\n$/, ' ');
    lines.push({
      kind: KINDS[letter!]!,
      start: text.length,
      end: text.length + raw!.length,
      raw: raw!,
    });
    text += `${raw}\n`;
  }
  return { text, lines };
}

const COPIES = [...DAILY_COPIES, ...BROADCAST_COPIES, ...PORTAL_COPIES].map((copy) => ({
  ...copy,
  ...readPage(copy.page),
}));

function sharedWith(line: Line, kinds: ReadonlySet<BlockKind>, text: string): number {
  return readStructure(text)
    .blocks.filter(({ kind }) => kinds.has(kind))
    .reduce(
      (sum, { start, end }) =>
        sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)),
      0,
    );
}

describe.each(COPIES)('readStructure on a copy of a $phenomenon', ({ text, lines }) => {
  const of = (...kinds: BlockKind[]) => lines.filter(({ kind }) => kinds.includes(kind));

  it('finds the headline', () => {
    expect(readStructure(text).title).toBe(of('title')[0]!.raw);
  });

  it('keeps every paragraph', () => {
    const lost = of('paragraph', 'heading', 'lead').filter(
      (line) => sharedWith(line, new Set([...NOISE, 'repeat', 'title', 'kicker']), text) > 0,
    );
    expect(lost.map(({ raw }) => raw)).toEqual([]);
  });

  it('sets four fifths of the noise aside', () => {
    const noise = of('boilerplate', 'byline', 'metadata');
    const kept = noise.filter((line) => sharedWith(line, NOISE, text) < line.raw.length);
    const size = (list: readonly Line[]) => list.reduce((sum, { raw }) => sum + raw.length, 0);
    expect(1 - size(kept) / size(noise)).toBeGreaterThanOrEqual(NOISE_FOUND);
  });
});
