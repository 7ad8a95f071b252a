import { describe, expect, it } from 'vitest';

import type { Block, Mention } from '#core/article.ts';
import { findStops, stepMention } from '#core/reading/step-mentions.ts';

const BLOCKS: Block[] = [
  { kind: 'title', start: 0, end: 20 },
  { kind: 'paragraph', start: 21, end: 60 },
  { kind: 'repeat', start: 61, end: 80 },
];

function mention(start: number, entity: string | null, kind: Mention['kind'] = 'person'): Mention {
  return { start, end: start + 5, text: 'xxxxx', kind, entity, rule: 'r' };
}

const MENTIONS = [
  mention(40, 'wladimir-putin', 'role'),
  mention(0, 'wladimir-putin'),
  mention(10, 'xi-jinping'),
  mention(22, 'RU', 'country'),
  mention(30, null, 'role'),
  mention(62, 'wladimir-putin'),
];

const starts = (mentions: Mention[]): number[] => mentions.map(({ start }) => start);

describe('findStops', () => {
  it('lists names and resolved office mentions of everyone in text order', () => {
    expect(starts(findStops(MENTIONS, BLOCKS, new Set()))).toEqual([0, 10, 40]);
  });

  it('lists those of the followed actor only', () => {
    expect(starts(findStops(MENTIONS, BLOCKS, new Set(['wladimir-putin'])))).toEqual([0, 40]);
  });

  it('lists those of the followed country', () => {
    expect(starts(findStops(MENTIONS, BLOCKS, new Set(['RU'])))).toEqual([22]);
  });

  it('stops once where one span names an actor twice', () => {
    const twice = [mention(22, 'xi-jinping'), mention(22, 'xi-jinping', 'role')];
    expect(findStops(twice, BLOCKS, new Set())).toHaveLength(1);
  });
});

describe('stepMention', () => {
  const stops = findStops(MENTIONS, BLOCKS, new Set());

  it.each([
    { phenomenon: 'starts at the first', from: null, direction: 1, expected: 0 },
    { phenomenon: 'starts backwards at the last', from: null, direction: -1, expected: 40 },
    { phenomenon: 'goes on from a place between stops', from: 20, direction: 1, expected: 40 },
    { phenomenon: 'goes back from a stop to the one before', from: 10, direction: -1, expected: 0 },
    { phenomenon: 'goes round the end', from: 40, direction: 1, expected: 0 },
    { phenomenon: 'goes round the beginning', from: 0, direction: -1, expected: 40 },
  ] as const)('$phenomenon', ({ from, direction, expected }) => {
    expect(stepMention(stops, from, direction)?.start).toBe(expected);
  });

  it('goes nowhere when there is no stop', () => {
    expect(stepMention([], 3, 1)).toBeUndefined();
  });
});
