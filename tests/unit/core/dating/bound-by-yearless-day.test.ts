import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

const boundsOf = (text: string) => {
  const { earliest, latest } = analyzeArticle({ file: 'a.txt', text }).date;
  return `${earliest ?? ''} … ${latest ?? ''}`;
};

// The years alone give 2003-01-01 … 2013-12-31.
const YEARS = 'Das Werk wurde 2003 gebaut.';

describe('a day without its year', () => {
  it.each([
    [`Er kam am Freitag, den 16. September, in die Stadt. ${YEARS}`, '2005-09-16 … 2012-09-15'],
    [`Das Fest findet am Freitag, den 16. September statt. ${YEARS}`, '2004-09-16 … 2011-09-16'],
  ])('narrows the bounds by its weekday in "%s"', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  it('narrows the bounds to itself in a dateline', () => {
    const text = `Ein langer Tag\n\nDEN HAAG, 8. Oktober. Der Präsident kam am Morgen in die Stadt, und viele warteten. ${YEARS}`;
    expect(boundsOf(text)).toBe('2003-10-08 … 2013-10-08');
  });

  it.each([
    `Er kam am Freitag, den 16. September 1977, in die Stadt. ${YEARS}`,
    `Er kam am Freitag in die Stadt. ${YEARS}`,
    `Er kam am Freitag, den 30. Februar, in die Stadt. ${YEARS}`,
  ])('leaves the bounds alone in "%s"', (text) => {
    expect(boundsOf(text)).toBe('2003-01-01 … 2013-12-31');
  });

  it('bounds nothing by itself', () => {
    expect(boundsOf('Er kam am Freitag, den 16. September, in die Stadt.')).toBe(' … ');
  });
});
