import { useSyncExternalStore } from 'react';

import type { MentionKind } from '#core/article.ts';

import { readStored, writeStored } from './storage.ts';

/** What belongs to the reader, kept in this browser only. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  language: 'de' | 'en';
  /** Whether single keys work as shortcuts (WCAG 2.1.4). */
  shortcuts: boolean;
  /** Which kinds of mention are marked in the text. */
  marks: Record<MentionKind, boolean>;
  /** Dims every mark that is not in the filter. */
  onlyFiltered: boolean;
  /** Whether the filters stand beside the list on a wide screen. */
  filtersShown: boolean;
}

const DEFAULTS: Settings = {
  theme: 'system',
  language: 'de',
  shortcuts: true,
  marks: { person: true, role: true, country: true, place: true, organisation: true },
  onlyFiltered: false,
  filtersShown: true,
};

const KEY = 'depesche.settings';

let settings = parseSettings(readStored(KEY));
const listeners = new Set<() => void>();

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, getSettings);
}

export function getSettings(): Settings {
  return settings;
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  writeStored(KEY, JSON.stringify(settings));
  for (const listener of listeners) listener();
}

/** Reads stored settings; whatever is missing or of the wrong kind is as by default. */
export function parseSettings(source: string | undefined): Settings {
  const stored = parseObject(source);
  return {
    theme: choose(stored['theme'], ['system', 'light', 'dark'], DEFAULTS.theme),
    language: choose(stored['language'], ['de', 'en'], DEFAULTS.language),
    shortcuts: isOn(stored['shortcuts'], DEFAULTS.shortcuts),
    marks: parseMarks(stored['marks']),
    onlyFiltered: isOn(stored['onlyFiltered'], DEFAULTS.onlyFiltered),
    filtersShown: isOn(stored['filtersShown'], DEFAULTS.filtersShown),
  };
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    settings = parseSettings(event.newValue ?? undefined);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function parseMarks(value: unknown): Settings['marks'] {
  const stored = isRecord(value) ? value : {};
  const kinds = Object.entries(DEFAULTS.marks).map(([kind, on]) => [kind, isOn(stored[kind], on)]);
  return Object.fromEntries(kinds) as Settings['marks'];
}

function parseObject(source: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(source ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function choose<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  return choices.find((choice) => choice === value) ?? fallback;
}

function isOn(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
