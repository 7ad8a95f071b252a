import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createStoredValue } from '#data/stored-value.ts';

const KEY = 'depesche.probe';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }));
});

afterEach(() => vi.unstubAllGlobals());

const open = () => createStoredValue(KEY, (source): unknown => JSON.parse(source ?? '[]'));

function writeElsewhere(value: unknown, key = KEY): void {
  const newValue = JSON.stringify(value);
  kept.set(key, newValue);
  window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

it('is what another tab wrote, whether somebody looks or not', () => {
  const stored = open();
  writeElsewhere(['gas']);
  expect(stored.get()).toEqual(['gas']);
  const end = stored.subscribe(() => {});
  end();
  writeElsewhere(['öl', 'gas']);
  expect(stored.get()).toEqual(['öl', 'gas']);
  writeElsewhere(['anderes'], 'depesche.other');
  expect(stored.get()).toEqual(['öl', 'gas']);
});

it('tells whoever looks of changes here and elsewhere, until they look no longer', () => {
  const stored = open();
  const heard = vi.fn<() => void>();
  const end = stored.subscribe(heard);
  stored.set(['gas']);
  expect(kept.get(KEY)).toBe('["gas"]');
  writeElsewhere(['öl']);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  stored.set([]);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(open().get()).toEqual([]);
});
