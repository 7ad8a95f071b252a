import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { buildQuotes } from '#core/catalog/build-quotes.ts';
import { unpackQuotes } from '#core/catalog/collected-quote.ts';
import { countQuoteValues, filterQuotes, type QuoteDemand } from '#core/selection/filter-quotes.ts';
import { makeArticle, spanOf } from '#tests/support/make-article.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/raw-copies');

const LINES = [
  ['paragraph', 'Peskow sagte, Trump sei in Moskau willkommen.'],
  ['repeat', 'Peskow sagte, Trump sei in Moskau willkommen.'],
] as const;

function makeQuotes(said = 'Trump sei in Moskau willkommen') {
  const text = LINES.map(([, line]) => line).join('\n\n');
  const first = spanOf(text, said);
  const again = spanOf(text, said, first.end);
  const speaker = { form: 'reported', speaker: 'dmitri-peskow', speakerText: 'Peskow' } as const;
  const article = makeArticle({
    lines: LINES,
    mentions: [
      ['Peskow', 'person', 'dmitri-peskow'],
      ['Trump', 'person', 'donald-trump'],
      ['Moskau', 'country', 'RU'],
    ],
    actors: [
      { id: 'dmitri-peskow', name: 'Dmitri Peskow', leader: false, known: true, mentions: 1 },
    ],
    topics: [{ id: 'diplomacy', score: 1, evidence: [spanOf(text, 'willkommen')] }],
    quotes: [
      { ...first, ...speaker },
      { ...again, ...speaker },
    ],
  });
  return unpackQuotes(buildQuotes([article]));
}

describe('the quotes of a collection', () => {
  it('tell speaker, whom they are about, and what their sentence names; repeats are left out', () => {
    expect(makeQuotes()).toEqual([
      {
        articleId: 'probe',
        start: 14,
        end: 44,
        form: 'reported',
        speaker: 'dmitri-peskow',
        speakerText: null,
        said: 'Trump sei in Moskau willkommen',
        about: ['donald-trump'],
        countries: ['RU'],
        topics: ['diplomacy'],
      },
    ]);
  });

  it('keep the words of a speaker nobody knows by name', () => {
    const { analysis, text } = makeArticle({
      lines: [['paragraph', 'Man sei bereit, sagte ein Sprecher.']],
      quotes: [
        { start: 0, end: 14, form: 'reported', speaker: null, speakerText: 'ein Sprecher' },
        { start: 0, end: 3, form: 'direct', speaker: null, speakerText: null },
      ],
    });
    const quotes = unpackQuotes(buildQuotes([{ analysis, text }]));
    expect(quotes.map(({ speakerText }) => speakerText)).toEqual(['ein Sprecher', null]);
  });

  it('begin as the article does, whatever is cut off', () => {
    const entries = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.txt'))
      .slice(0, 6)
      .map((file) => {
        const text = readFileSync(join(FOLDER, file), 'utf8');
        return { text, analysis: analyzeArticle({ file, text }) };
      });
    const texts = new Map(entries.map(({ analysis, text }) => [analysis.id, text]));
    const quotes = unpackQuotes(buildQuotes(entries));
    expect(quotes.length).toBeGreaterThan(10);
    for (const { articleId, start, end, said } of quotes) {
      const whole = texts.get(articleId)?.slice(start, end) ?? '';
      expect(whole.startsWith(said)).toBe(true);
      expect(said.length).toBeLessThanOrEqual(200);
      expect(whole.length > 200 || said === whole).toBe(true);
    }
  });
});

describe('quotes', () => {
  const text = 'Putin sagte: „Xi ist ein Freund.“ Xi Jinping sagte: „Putin ist ein Freund.“';
  const analysis = analyzeArticle({ file: 'a.txt', text });
  const quotes = unpackQuotes(buildQuotes([{ analysis, text }]));
  const none: QuoteDemand = { speaker: '', about: '', country: '', topic: '', form: '' };

  it('are found by who speaks and about whom', () => {
    expect(filterQuotes(quotes, none)).toHaveLength(2);
    const [only] = filterQuotes(quotes, { ...none, about: 'xi-jinping' });
    expect(only?.speaker).toBe('wladimir-putin');
    expect(filterQuotes(quotes, { ...none, speaker: 'bekannt' })).toHaveLength(2);
    expect(filterQuotes(quotes, { ...none, speaker: 'niemand' })).toEqual([]);
  });

  it('are counted as choosing the value would leave them', () => {
    const demand = { ...none, about: 'xi-jinping' };
    expect(countQuoteValues(quotes, demand, 'speaker')).toEqual([
      { value: 'wladimir-putin', count: 1 },
    ]);
    for (const { value, count } of countQuoteValues(quotes, none, 'about')) {
      expect(filterQuotes(quotes, { ...none, about: value })).toHaveLength(count);
    }
  });
});
