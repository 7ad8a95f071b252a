import { describe, expect, it } from 'vitest';

import { TOPIC_IDS } from '#core/article.ts';
import { TOPICS } from '#core/knowledge/topics.ts';
import { NO_FILTER, type FacetChoice } from '#core/selection/filter.ts';
import {
  describeFilter,
  type FilterDescription,
  type ToldQuery,
} from '#core/wording/describe-filter.ts';
import { nameCountry } from '#core/wording/name-value.ts';

const NAMES: Record<string, string> = {
  putin: 'Wladimir Putin',
  xi: 'Xi Jinping',
  energy: 'Energie',
  war: 'Krieg & Militär',
  nato: 'Nato',
};

const OIL: ToldQuery = {
  de: [[{ kind: 'words', text: 'mit „öl“' }]],
  en: [[{ kind: 'words', text: 'with “oil”' }]],
};

function tell(parts: Partial<FilterDescription>): string {
  const description: FilterDescription = {
    filter: NO_FILTER,
    told: undefined,
    count: 12,
    language: 'de',
    nameValue: (facet, id) => (facet === 'countries' ? nameCountry(id, 'de') : (NAMES[id] ?? id)),
    ...parts,
  };
  return describeFilter(description)
    .map((part) => part.text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

const choose = (wanted: string[], without: string[] = [], mode: FacetChoice['mode'] = 'all') => ({
  with: wanted,
  without,
  mode,
});

describe('the sentence that says what is shown', () => {
  it.each([
    ['nothing chosen', {}, '12 Artikel'],
    ['nothing found', { count: 0 }, 'Kein Artikel'],
    [
      'one actor',
      { filter: { ...NO_FILTER, actors: choose(['putin']) } },
      '12 Artikel mit Wladimir Putin',
    ],
    [
      'both signs and a topic',
      {
        filter: {
          ...NO_FILTER,
          actors: choose(['putin', 'xi']),
          countries: choose([], ['US']),
          topics: choose(['energy']),
        },
      },
      '12 Artikel mit Wladimir Putin und Xi Jinping, ohne USA, zum Thema Energie',
    ],
    [
      'actors and countries share one "mit"',
      {
        filter: {
          ...NO_FILTER,
          actors: choose(['putin']),
          countries: choose(['CN']),
          organisations: choose(['nato']),
        },
      },
      '12 Artikel mit Wladimir Putin, China und Nato',
    ],
    [
      'one of several suffices',
      {
        filter: {
          ...NO_FILTER,
          actors: choose(['putin', 'xi'], [], 'any'),
          countries: choose(['CN']),
        },
      },
      '12 Artikel mit Wladimir Putin oder Xi Jinping, mit China',
    ],
    [
      'topics of both signs',
      { filter: { ...NO_FILTER, topics: choose(['energy', 'war'], ['arms', 'trade']) } },
      '12 Artikel zu den Themen Energie und Krieg & Militär, nicht zu den Themen arms oder trade',
    ],
    [
      'a main role',
      { filter: { ...NO_FILTER, actors: choose(['putin'], ['xi']), role: 'main' } },
      '12 Artikel mit Wladimir Putin in einer Hauptrolle, ohne Xi Jinping',
    ],
    [
      'main roles in one sentence, and a country apart from them',
      {
        filter: {
          ...NO_FILTER,
          actors: choose(['putin', 'xi']),
          countries: choose(['CN']),
          role: 'main',
          together: 'sentence',
        },
      },
      '12 Artikel mit Wladimir Putin und Xi Jinping in Hauptrollen, im selben Satz, mit China',
    ],
    [
      'one paragraph',
      { filter: { ...NO_FILTER, actors: choose(['putin', 'xi']), together: 'paragraph' } },
      '12 Artikel mit Wladimir Putin und Xi Jinping im selben Absatz',
    ],
    [
      'a role of nobody, and nobody beside one',
      { filter: { ...NO_FILTER, countries: choose(['CN']), role: 'main', together: 'sentence' } },
      '12 Artikel mit China',
    ],
    [
      'sources and days',
      {
        filter: {
          ...NO_FILTER,
          sources: choose(['dpa', 'afp'], ['ntv'], 'any'),
          days: { from: '2025-01-01', to: '2025-08-31' },
        },
      },
      '12 Artikel aus den Quellen dpa oder afp, nicht aus der Quelle ntv, zwischen 1. Januar und 31. August 2025',
    ],
    [
      'what is searched for behind the conditions',
      { filter: { ...NO_FILTER, actors: choose(['putin']) }, told: OIL },
      '12 Artikel mit Wladimir Putin, mit „öl“',
    ],
  ] satisfies [string, Partial<FilterDescription>, string][])(
    'reads well with %s',
    (_, parts, sentence) => {
      expect(tell(parts)).toBe(sentence);
    },
  );

  it('speaks English as well', () => {
    const filter = { ...NO_FILTER, actors: choose(['putin'], ['xi']), topics: choose(['energy']) };
    expect(tell({ filter, language: 'en', count: 1, told: OIL })).toBe(
      '1 article with Wladimir Putin, without Xi Jinping, on Energie, with “oil”',
    );
  });

  it.each([
    [{ from: '2025-08-15', to: '2025-08-15' }, 'vom 15. August 2025', 'of 15 August 2025'],
    [{ from: '2025-01-01' }, 'ab 1. Januar 2025', 'since 1 January 2025'],
    [{ to: '2025-08-31' }, 'bis 31. August 2025', 'until 31 August 2025'],
    [{ from: '2024-02-01', to: '2024-02-29' }, 'aus dem Februar 2024', 'from February 2024'],
    [{ from: '2025-01-01', to: '2025-12-31' }, 'aus dem Jahr 2025', 'from 2025'],
    [{ from: '2022-01-01', to: '2025-12-31' }, 'aus den Jahren 2022 bis 2025', 'from 2022 to 2025'],
    [
      { from: '2024-12-24', to: '2025-01-06' },
      'zwischen 24. Dezember 2024 und 6. Januar 2025',
      'between 24 December 2024 and 6 January 2025',
    ],
    [
      { from: '2025-02-01', to: '2025-03-31' },
      'zwischen 1. Februar und 31. März 2025',
      'between 1 February and 31 March 2025',
    ],
  ])('names the days of %j', (days, german, english) => {
    const filter = { ...NO_FILTER, days };
    expect(tell({ filter })).toBe(`12 Artikel ${german}`);
    expect(tell({ filter, language: 'en' })).toBe(`12 articles ${english}`);
  });

  it('keeps each condition a part of its own', () => {
    const filter = { ...NO_FILTER, countries: choose([], ['CN']) };
    const parts = describeFilter({
      filter,
      told: undefined,
      count: 2,
      language: 'de',
      nameValue: (_, id) => id,
    });
    expect(parts.filter((part) => part.kind === 'condition')).toEqual([
      {
        kind: 'condition',
        text: 'CN',
        condition: { kind: 'value', facet: 'countries', id: 'CN', sign: 'without' },
      },
    ]);
  });
});

describe('the names of values', () => {
  it('calls countries as newspapers do', () => {
    expect(['US', 'RU', 'GB', 'SU', 'XK'].map((code) => nameCountry(code, 'de'))).toEqual([
      'USA',
      'Russland',
      'Großbritannien',
      'Sowjetunion',
      'Kosovo',
    ]);
  });

  it('gives back a code nobody knows', () => {
    expect(nameCountry('nonsense!', 'de')).toBe('nonsense!');
  });

  it('names every topic in both languages', () => {
    const names = Object.values(TOPICS).flatMap(({ de, en }) => [de, en]);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(Object.keys(TOPICS).toSorted()).toEqual([...TOPIC_IDS].toSorted());
  });
});
