import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepPosition, parsePositions, readPosition } from '#data/reading-position.ts';

const position = { block: 120, share: 0.5, read: 0.25 };

describe('parsePositions', () => {
  it('reads what was kept', () => {
    expect(parsePositions(JSON.stringify([['a', position]])).get('a')).toEqual(position);
    // As earlier versions wrote it.
    expect(parsePositions(JSON.stringify({ a: position })).get('a')).toEqual(position);
  });

  it('leaves out what is no position and never fails', () => {
    const junk = { a: null, b: { block: 'x' }, c: [1], d: position };
    expect([...parsePositions(JSON.stringify(junk)).keys()]).toEqual(['d']);
    const entries = [...Object.entries(junk), null, 7, 'ab', [], [1, position], { e: position }];
    expect([...parsePositions(JSON.stringify(entries)).keys()]).toEqual(['d']);
    for (const source of [undefined, '', '{', '3', 'null', '[]', '"ab"']) {
      expect(parsePositions(source).size).toBe(0);
    }
  });
});

describe('positions', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('window', {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      },
    });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('are forgotten in the order in which they were left, whatever the ids look like', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `artikel-${at}`);
    for (const id of ids) keepPosition(id, position);
    keepPosition('2024', position);
    keepPosition('gipfel', position);
    expect(readPosition('2024')?.position).toEqual(position);
    expect(readPosition('artikel-1')).toBeUndefined();
    expect(readPosition('artikel-2')?.position).toEqual(position);
  });

  it('are none at the top', () => {
    keepPosition('2024', position);
    keepPosition('2024', undefined);
    expect(readPosition('2024')).toBeUndefined();
  });
});
