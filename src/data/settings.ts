import { useSyncExternalStore } from 'react';

import type { MentionKind } from '#core/article.ts';
import { FACETS, type FacetKey } from '#core/selection/filter.ts';

import { createStoredValue } from './stored-value.ts';

/** The settings one chooses from a few, each with what there is to choose; the first is as by default. */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
  typeface: ['serif', 'sans', 'legible'],
  /** Per cent of the size as designed. */
  size: ['100', '85', '115', '130', '150', '175', '200'],
  /** Length of a line. */
  measure: ['normal', 'narrow', 'wide'],
  /** Distance of the lines. */
  leading: ['normal', 'tight', 'loose', 'double'],
  /** Distance of the paragraphs. */
  spacing: ['normal', 'indent', 'wide'],
  hyphens: ['off', 'on'],
  language: ['de', 'en'],
  /** Of the voice that reads aloud, per cent of its own. */
  speed: ['100', '70', '85', '120', '140', '170'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
type Chosen = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] };

/** What belongs to the reader, kept in this browser only. */
export interface Settings extends Chosen {
  /** Whether single keys work as shortcuts (WCAG 2.1.4). */
  shortcuts: boolean;
  /** Keys other than the usual ones, by action; empty for none. */
  keys: Readonly<Record<string, string>>;
  /** The voice that reads aloud, by language of the article. */
  voices: Readonly<Record<string, string>>;
  /** Which kinds of mention are marked in the text. */
  marks: Record<MentionKind, boolean>;
  /** Dims every mark that is not in the filter. */
  onlyFiltered: boolean;
  /** Shows no mark at all; which kinds were on is kept. */
  marksHidden: boolean;
  /** Facets whose values stand by their name; the others stand by their number of articles. */
  facetsByName: readonly FacetKey[];
  /** Whether the filters stand beside the list on a wide screen. */
  filtersShown: boolean;
}

const MARKS: Settings['marks'] = {
  person: true,
  role: true,
  country: true,
  place: true,
  organisation: true,
};

const KEY = 'depesche.settings';

const settings = createStoredValue(KEY, parseSettings);

export function useSettings(): Settings {
  return useSyncExternalStore(settings.subscribe, settings.get);
}

/** One setting, for whoever need not be drawn anew when another changes. */
export function useSetting<Key extends keyof Settings>(key: Key): Settings[Key] {
  return useSyncExternalStore(settings.subscribe, () => settings.get()[key]);
}

export function getSettings(): Settings {
  return settings.get();
}

export function changeSettings(change: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...change });
}

/** Reads stored settings; whatever is missing or of the wrong kind is as by default. */
export function parseSettings(source: string | undefined): Settings {
  const stored = parseObject(source);
  return {
    ...parseChoices(stored),
    shortcuts: isOn(stored['shortcuts'], true),
    keys: parseTexts(stored['keys']),
    voices: parseTexts(stored['voices']),
    marks: parseMarks(stored['marks']),
    onlyFiltered: isOn(stored['onlyFiltered'], false),
    marksHidden: isOn(stored['marksHidden'], false),
    facetsByName: parseFacets(stored['facetsByName']),
    filtersShown: isOn(stored['filtersShown'], true),
  };
}

/** Whether a setting is as it is before the reader changes it. */
export function isAsDefault(current: Settings, name: ChoiceName): boolean {
  return current[name] === CHOICES[name][0];
}

function parseChoices(stored: Record<string, unknown>): Chosen {
  const chosen = Object.entries(CHOICES).map(([name, choices]) => [
    name,
    choices.find((choice) => choice === stored[name]) ?? choices[0],
  ]);
  return Object.fromEntries(chosen) as Chosen;
}

function parseTexts(value: unknown): Record<string, string> {
  const entries = Object.entries(isRecord(value) ? value : {});
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

function parseMarks(value: unknown): Settings['marks'] {
  const stored = isRecord(value) ? value : {};
  const kinds = Object.entries(MARKS).map(([kind, on]) => [kind, isOn(stored[kind], on)]);
  return Object.fromEntries(kinds) as Settings['marks'];
}

function parseFacets(value: unknown): FacetKey[] {
  return FACETS.filter((facet) => Array.isArray(value) && value.includes(facet));
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

function isOn(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
