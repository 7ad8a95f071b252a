import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeQuery } from '#core/search/describe-query.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { NO_FILTER } from '#core/selection/filter.ts';
import { describeFilter } from '#core/wording/describe-filter.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';
import { makeRecord } from '#tests/support/make-record.ts';

const CATALOG = makeCatalog([makeRecord('gipfel')], {
  actors: ['Wladimir Putin', 'Xi Jinping', 'Andreas Müller', 'Kerstin Müller'],
  countries: ['RU', 'CN', 'KP', 'KR'],
  organisations: ['Nato', 'Blaue Partei', 'Rote Partei'],
});

const describeParts = (source: string, language: 'de' | 'en' = 'de') =>
  describeFilter({
    filter: NO_FILTER,
    told: describeQuery(parseQuery(source).query, CATALOG),
    count: 12,
    language,
    nameValue: (_, id) => id,
  });

const tell = (source: string, language: 'de' | 'en' = 'de') =>
  describeParts(source, language)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

const listParts = (source: string) =>
  describeParts(source).flatMap((part) => (part.kind === 'query' ? [part] : []));

describe('a query in words', () => {
  it.each([
    ['nothing', '', ''],
    ['a word', 'Gas', ' mit „Gas“'],
    ['words', 'Gas Öl Kohle', ' mit „Gas“, „Öl“ und „Kohle“'],
    ['a beginning', 'Raket*', ' mit „Raket…“'],
    ['a phrase', '„Nord Stream“', ' mit der Wortfolge „Nord Stream“'],
    ['a phrase of one word', '"Gas"', ' mit der Wortform „Gas“'],
    ['a word and a phrase', 'Gas "Nord Stream"', ' mit „Gas“ und der Wortfolge „Nord Stream“'],
    ['an exclusion', '-Gas', ' ohne „Gas“'],
    ['exclusions behind what is wanted', '-Gas Öl -Kohle', ' mit „Öl“, ohne „Gas“ und „Kohle“'],
    ['an excluded phrase', 'Öl -"Nord Stream"', ' mit „Öl“, ohne die Wortfolge „Nord Stream“'],
    ['a choice', 'Gas ODER Öl ODER Kohle', ' mit „Gas“, „Öl“ oder „Kohle“'],
    [
      'a choice of phrases',
      'Gas ODER "Nord Stream"',
      ' mit „Gas“ oder der Wortfolge „Nord Stream“',
    ],
    ['a word and a choice', 'Preis (Gas ODER Öl)', ' mit „Preis“, mit „Gas“ oder „Öl“'],
    ['neither of two', '-(Gas ODER Öl)', ' ohne „Gas“ und „Öl“'],
    ['not both', '-(Gas Öl)', ' nicht zugleich mit „Gas“ und „Öl“'],
    ['a choice of several words', 'Gas Öl ODER Kohle', ' mit „Gas“ und „Öl“ oder mit „Kohle“'],
    [
      'a choice of unlike parts',
      'Gas -Öl ODER titel:Gipfel ODER datum:2025-08',
      ' mit „Gas“ und ohne „Öl“, mit „Gipfel“ im Titel oder aus dem August 2025',
    ],
    [
      'a choice in a choice',
      'Preis (Gas ODER Öl) ODER Kohle',
      ' mit „Preis“ und (mit „Gas“ oder „Öl“) oder mit „Kohle“',
    ],
    ['the title', 'titel:Gipfel Gas', ' mit „Gas“, mit „Gipfel“ im Titel'],
    ['not in the title', '-titel:Gipfel', ' ohne „Gipfel“ im Titel'],
    ['a phrase in the title', 'titel:"Kalter Krieg"', ' mit der Wortfolge „Kalter Krieg“ im Titel'],
    ['an actor', 'akteur:putin', ' mit Wladimir Putin'],
    ['an actor and a word', 'Gas akteur:putin', ' mit „Gas“ und Wladimir Putin'],
    ['a choice of actors', 'akteur:putin ODER akteur:xi', ' mit Wladimir Putin oder Xi Jinping'],
    ['a country', 'land:russland -land:china', ' mit Russland, ohne China'],
    ['a name of several', 'akteur:müller', ' mit einem Akteur namens „müller“'],
    ['no one of that name', '-akteur:müller', ' ohne einen Akteur namens „müller“'],
    ['several countries', '-land:korea', ' ohne ein Land namens „korea“'],
    ['several organisations', 'organisation:partei', ' mit einer Organisation namens „partei“'],
    ['a topic', 'thema:energie', ' zum Thema Energie'],
    ['topics', 'thema:energie thema:handel', ' zu den Themen Energie und Handel'],
    ['no such topic', '-thema:energie -thema:handel', ' nicht zu den Themen Energie oder Handel'],
    ['a month', 'datum:2025-08', ' aus dem August 2025'],
    ['a day', 'Gas datum:15.8.2025', ' mit „Gas“, vom 15. August 2025'],
    ['no such year', '-datum:2024', ' nicht aus dem Jahr 2024'],
    ['a name nobody has', 'akteur:niemand Gas', ' mit „Gas“'],
    ['only a name nobody has', '-akteur:niemand', ''],
  ])('reads well with %s', (_, source, sentence) => {
    expect(tell(source)).toBe(`12 Artikel${sentence}`);
  });

  it.each([
    ['gas -"nord stream"', ' with “gas”, without the phrase “nord stream”'],
    ['-gas -oil', ' without “gas” or “oil”'],
    ['title:summit actor:putin', ' with Wladimir Putin, with “summit” in the title'],
    ['topic:energy OR date:2025', ' on Energy or from 2025'],
    ['-(gas oil)', ' not at once with “gas” and “oil”'],
    ['actor:müller', ' with an actor called “müller”'],
  ])('reads well in English: %s', (source, sentence) => {
    expect(tell(source, 'en')).toBe(`12 articles${sentence}`);
  });

  it('counts the words of a pasted paragraph and shortens a pasted phrase', () => {
    expect(tell('a b c d e f g h i j')).toBe(
      '12 Artikel mit „a“, „b“, „c“, „d“, „e“, „f“ und 4 weiteren',
    );
    expect(tell(`"${'langes Wort '.repeat(20)}"`)).toMatch(/^.{20,110}…“$/);
  });
});

it('knows the days every article must be from, and no others', () => {
  const days = (source: string) => listParts(source).map((part) => part.days);
  const year = { from: '2008-01-01', to: '2008-12-31' };
  expect(days('datum:2008')).toEqual([year]);
  expect(days('Gas datum:2008')).toEqual([undefined, year]);
  expect(days('-datum:2008')).toEqual([undefined]);
  expect(days('datum:2008 ODER datum:2010')).toEqual([undefined, undefined]);
  expect(days('Gas ODER (Öl datum:2008)')).toEqual([undefined, undefined, undefined]);
});

describe('a part of a query that is lifted', () => {
  it.each([
    ['Gas Öl -Kohle', { Gas: 'Öl -Kohle', Öl: 'Gas -Kohle', Kohle: 'Gas Öl' }],
    ['Preis (Gas ODER Öl)', { Preis: 'Gas ODER Öl', Gas: 'Preis Öl', Öl: 'Preis Gas' }],
    ['Gas -(Öl ODER Kohle)', { Gas: '-(Öl ODER Kohle)', Öl: 'Gas -Kohle', Kohle: 'Gas -Öl' }],
    ['Gas', { Gas: '' }],
  ])('leaves the rest of %s', (source, rests) => {
    const found = listParts(source).map(({ text, rest }) => [text.slice(1, -1), rest]);
    expect(Object.fromEntries(found)).toEqual(rests);
  });

  it('is called as in the sentence, with quotation marks for inside others', () => {
    expect(listParts('Gas titel:Gipfel -"Nord Stream"').map(({ label }) => label)).toEqual([
      'mit ‚Gas‘',
      'mit ‚Gipfel‘ im\u00a0Titel',
      'ohne\u00a0die Wortfolge ‚Nord Stream‘',
    ]);
  });

  it('takes every one of many with it', () => {
    expect(listParts('a b c d e f g h i j').at(-1)).toMatchObject({
      label: 'mit 4\u00a0weiteren',
      rest: 'a b c d e f',
    });
  });

  it('is gone for good, whatever was typed', () => {
    const piece = fc.constantFrom(
      'Gas',
      'Öl',
      'Raket*',
      '"Nord Stream"',
      'titel:Gipfel',
      'akteur:putin',
      'thema:energie',
      'datum:2025',
      '-',
      'ODER',
      '(',
      ')',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join(' ');
        const parts = listParts(source);
        for (const { rest } of parts) {
          expect(listParts(rest)).toHaveLength(parts.length - 1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
