import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

const dateOf = (text: string) => {
  const { value, earliest, latest } = analyzeArticle({ file: 'a.txt', text }).date;
  return [value ?? '', earliest ?? '', latest ?? ''].join(' … ');
};

const STATED: Record<string, [text: string, day: string]> = {
  'a metadata line': [
    'date 2025-08-15 Ein Titel\n\nEs war ein langer Tag in der Stadt.',
    '2025-08-15',
  ],
  'a line with Stand': ['Stand: 15.08.2025, 14:03 Uhr\n\nEs war ein langer Tag.', '2025-08-15'],
  'a written date': ['Veröffentlicht am 3. März 2016\n\nEs war ein langer Tag.', '2016-03-03'],
  'a dateline': ['Berlin, 24. Februar 2022 (dpa) – Es war ein langer Tag.', '2022-02-24'],
};

const BOUNDED: Record<string, [text: string, bounds: string]> = {
  'an office held': ['Gestern sprach US-Präsident Joe Biden.', ' … 2021-01-20 … 2025-01-20'],
  'an office still held': ['Gestern sprach Bundeskanzler Friedrich Merz.', ' … 2025-05-06 … '],
  'the youngest past year': ['Das Abkommen wurde im Jahr 2013 geschlossen.', ' … 2013-01-01 … '],
  'the youngest past month': ['Er ist im Februar 2022 eingetroffen.', ' … 2022-02-01 … '],
  'a dated event': [
    'Seit dem Einmarsch Russlands in die Ukraine ist viel geschehen.',
    ' … 2022-02-24 … ',
  ],
  'the latest beginning and earliest end of several offices': [
    'Es trafen sich US-Präsident Joe Biden und Bundeskanzler Olaf Scholz.',
    ' … 2021-12-08 … 2025-01-20',
  ],
};

const OPEN: Record<string, string> = {
  'a year that looks ahead': 'Bis 2035 sollen die Werke schließen.',
  'a year in a name': 'Die Agenda 2010 war umstritten.',
  'a former holder': 'Gestern sprach der frühere US-Präsident Barack Obama.',
  'a number that is no year': 'Es kamen 2019 Menschen.',
  'an impossible day': 'Stand: 31.02.2025\n\nEs war ein langer Tag.',
};

describe('the date of an article', () => {
  it.each(Object.entries(STATED))('is stated by %s', (_, [text, day]) => {
    expect(dateOf(text)).toBe(`${day} …  … `);
  });

  it.each(Object.entries(BOUNDED))('is bounded by %s', (_, [text, bounds]) => {
    expect(dateOf(text)).toBe(bounds);
  });

  it.each(Object.entries(OPEN))('is left open by %s', (_, text) => {
    expect(dateOf(text)).toBe(' …  … ');
  });

  it('points to the words its evidence rests on', () => {
    const text = 'Gestern sprach US-Präsident Joe Biden.';
    const { evidence } = analyzeArticle({ file: 'a.txt', text }).date;
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'US-Präsident Joe Biden',
      'US-Präsident Joe Biden',
    ]);
  });
});
