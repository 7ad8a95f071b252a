import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeArticle, analyzeArticles } from '#core/analyze-article.ts';
import { findFlaws } from '#tests/support/find-flaws.ts';

const analyze = (text: string) => analyzeArticle({ file: 'ä test.txt', text });

// Words that set off every rule, between which anything may stand.
const WORDS = fc.constantFrom(
  ...'Putin Putins Xi Biden, US-Präsident Kremlchef der des russische chinesisch-russische Moskau in von „ “ " : . ! ( ) Frankreich Kurz Dr. J. D. 2022 24. Februar sagte dass Nato-Gipfel – - \n\n \n Kommentare Stand: 15.08.2025'.split(
    ' ',
  ),
);
const TEXTS = fc.array(fc.oneof(WORDS, fc.string({ unit: 'grapheme', maxLength: 6 })), {
  maxLength: 60,
});

describe('the analysis of an article', () => {
  it('is valid for any text: spans equal slices, blocks cover the text, actors are mentioned', () => {
    fc.assert(
      fc.property(TEXTS, fc.constantFrom(' ', '', '\n'), (parts, glue) => {
        const text = parts.join(glue);
        expect(findFlaws(analyze(text), text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for an article among others', () => {
    // The long one fills a batch, so that those behind it are read in the next.
    const long = 'Merkel sprach mit Macron in Paris.\n\n'.repeat(2000);
    // What comes first in a process is read alone.
    const first = Array.from({ length: 4 }, () => ({ file: 'a.txt', text: long }));
    expect([...analyzeArticles(first)]).toHaveLength(4);
    const text = fc.oneof(
      { weight: 9, arbitrary: TEXTS.map((parts) => parts.join(' ')) },
      { weight: 1, arbitrary: fc.constant(long) },
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const inputs = texts.map((each, at) => ({ file: `${at}.txt`, text: each }));
        expect([...analyzeArticles(inputs)]).toEqual(inputs.map((input) => analyzeArticle(input)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives an empty file its name as title', () => {
    expect(analyze('').title).toBe('ä test.txt');
  });

  it('takes the id from the file name, in composed form', () => {
    expect(analyzeArticle({ file: 'a\u0308.b.txt', text: 'x' }).id).toBe('ä.b');
  });

  it('reports what stands in a repeat but does not count it', () => {
    const text =
      'Ein langer Titel über Putin\n\nGestern sprach Wladimir Putin in der Stadt über vieles, was war.\n\nEin langer Titel über Putin\n\nDann ging er wieder fort und schwieg für lange Zeit.';
    const article = analyze(text);
    expect(article.mentions.filter((mention) => mention.entity === 'wladimir-putin')).toHaveLength(
      3,
    );
    expect(article.actors[0]).toMatchObject({ id: 'wladimir-putin', mentions: 2 });
  });

  it.each([
    ['one word', 'Wort '],
    ['quotation marks', '"'],
    ['opening quotation marks', '„'],
    ['capital letters', 'A'],
    ['names', 'Putin und Xi '],
    ['line breaks', '\n'],
    ['hyphens', 'A-'],
    ['dots', '. '],
    ['towns and slashes', 'Moskau/'],
    ['initials', 'A. '],
    ['digits', '9'],
    ['numbers', '9 '],
    ['titles', 'Herr '],
    ['opening brackets', '('],
    ['years', 'Jahr 2005 '],
  ])(
    'ends on a megabyte of %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(analyze(text).title).not.toBe('');
    },
    60_000,
  );
});
