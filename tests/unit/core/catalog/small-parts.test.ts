import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assignHues, HUES } from '#core/catalog/actor-hue.ts';
import { getReadingMinutes } from '#core/catalog/reading-time.ts';
import { getFilterIndex } from '#core/selection/filter-index.ts';
import { NO_FILTER } from '#core/selection/filter.ts';
import { sortArticles } from '#core/selection/sort-articles.ts';
import { cutAtWord } from '#core/wording/cut-at-word.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { makeRecord } from '#tests/support/make-record.ts';

describe('cutting at a word', () => {
  it('leaves what fits and ends what does not after a word', () => {
    expect(cutAtWord('Es geht um den Krieg', 20)).toBe('Es geht um den Krieg');
    expect(cutAtWord('Es geht um den Krieg – doch', 24)).toBe('Es geht um den Krieg…');
    expect(cutAtWord('Es  geht\num den Krieg', 12)).toBe('Es geht um…');
  });

  it('cuts a word that is too long for itself', () => {
    expect(cutAtWord('Donaudampfschifffahrt', 10)).toBe('Donaudampf…');
  });

  it('never gives more than asked for and no half signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, length) => {
          const cut = cutAtWord(text, length);
          expect(cut.length).toBeLessThanOrEqual(length + 1);
          expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });
});

describe('the colours of actors', () => {
  it('belong to the id, whoever else is there', () => {
    const alone = assignHues(['wladimir-putin']).get('wladimir-putin');
    const ids = ['xi-jinping', 'donald-trump', 'wladimir-putin', 'wladimir-putina'];
    expect(assignHues(ids).get('wladimir-putin')).toBe(alone);
  });

  it('are spread over all eight', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `actor-${at}`);
    const given = [...assignHues(ids).values()];
    for (const hue of HUES) {
      expect(given.filter((each) => each === hue).length).toBeGreaterThan(10);
    }
  });

  it('differ among the first four of every article where eight colours suffice', () => {
    const strips = Array.from({ length: 30 }, (_, at) =>
      Array.from({ length: 8 }, (__, place) => `a${(at * 5 + place * 3) % 64}`),
    );
    const hues = assignHues([...new Set(strips.flat())], strips);
    for (const strip of strips) {
      expect(new Set(strip.slice(0, 4).map((id) => hues.get(id))).size).toBe(4);
    }
  });

  it('leave those of leaders to leaders, whoever is named between them', () => {
    const ids = Array.from({ length: 24 }, (_, at) => `actor-${at}`);
    const leaders = ids.filter((_, at) => at % 3 === 0);
    const hues = assignHues(ids, [], leaders);
    expect(new Set(leaders.map((id) => hues.get(id))).size).toBe(8);
  });

  it('differ among the eight most often named, also where no article names them together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 30 }), (ids) => {
        const first = ids.slice(0, 8);
        const hues = assignHues(ids);
        expect(new Set(first.map((id) => hues.get(id))).size).toBe(first.length);
      }),
    );
  });
});

describe('the order of articles', () => {
  const articles = [
    makeRecord('old', { date: { value: '2010-01-01' }, words: 50, title: 'Öl' }),
    makeRecord('none', { words: 10, title: 'Zoll', actors: [['xi', 9]] }),
    makeRecord('bounded', {
      date: { earliest: '2022-02-24', latest: '2025-01-20' },
      title: 'Abkommen',
      actors: [['xi', 2]],
    }),
    makeRecord('new', { date: { value: '2025-08-15' }, title: 'Ofen' }),
  ];
  const order = (sort: Parameters<typeof sortArticles>[1], filter = NO_FILTER) =>
    [
      ...sortArticles(getFilterIndex(articles), sort, { filter, scores: new Map([['old', 2]]) }),
    ].map((at) => articles[at]?.id);

  it.each([
    ['date', ['new', 'bounded', 'old', 'none']],
    ['title', ['bounded', 'new', 'old', 'none']],
    ['length', ['bounded', 'new', 'old', 'none']],
    ['weight', ['new', 'bounded', 'old', 'none']],
    ['relevance', ['old', 'new', 'bounded', 'none']],
  ] as const)('by %s', (sort, ids) => {
    expect(order(sort)).toEqual(ids);
  });

  it('puts first by weight where the chosen actor is named most', () => {
    const filter = { ...NO_FILTER, actors: { with: ['xi'], without: [], mode: 'all' as const } };
    expect(order('weight', filter)).toEqual(['none', 'bounded', 'new', 'old']);
  });
});

it('puts what can only be told to be older than a day behind whatever has a beginning', () => {
  const articles = [
    makeRecord('none', {}),
    makeRecord('until 2008', { date: { latest: '2008-04-03' } }),
    makeRecord('until 2030', { date: { latest: '2030-12-31' } }),
    makeRecord('since 2011', { date: { earliest: '2011-05-01' } }),
    makeRecord('old', { date: { value: '1950-01-01' } }),
    makeRecord('new', { date: { value: '2025-08-15' } }),
  ];
  const order = sortArticles(getFilterIndex(articles), 'date', { filter: NO_FILTER });
  expect([...order].map((at) => articles[at]?.id)).toEqual([
    'new',
    'since 2011',
    'old',
    'until 2030',
    'until 2008',
    'none',
  ]);
});

describe('dates for the reader', () => {
  const words = {
    language: 'de' as const,
    short: true,
    from: (day: string) => `ab ${day}`,
    until: (day: string) => `bis ${day}`,
  };
  it.each([
    [{ value: '2025-08-15' }, '15. August 2025'],
    [{ earliest: '2022-02-24', latest: '2025-01-20' }, '≈ Febr. 2022 – Jan. 2025'],
    [{ earliest: '2022-02-24', latest: '2022-02-27' }, '≈ Febr. 2022'],
    [{ earliest: '2022-02-24' }, '≈ ab Febr. 2022'],
    [{ latest: '2022-02-24' }, '≈ bis Febr. 2022'],
    [{ value: 'junk' }, 'junk'],
    [{}, undefined],
  ])('%o', (date, text) => {
    expect(formatDate(date, words)?.replaceAll('\u00a0', ' ')).toBe(text);
  });
});

it('takes at least a minute to read an article', () => {
  expect([0, 200, 430].map(getReadingMinutes)).toEqual([1, 1, 2]);
});
