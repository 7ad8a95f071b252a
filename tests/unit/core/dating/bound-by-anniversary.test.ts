import { describe, expect, it } from 'vitest';

import { findAnniversary } from '#core/dating/bound-by-anniversary.ts';
import { readText } from '#core/recognition/reading.ts';

const yearsOf = (text: string) => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const found = findAnniversary(readText(text, blocks));
  return found && `${found.earliest.day} … ${found.latest.day}`;
};

describe('how long ago a text says a year was', () => {
  it.each([
    ['Am 29. Januar 1886, also vor 125 Jahren, begann es.', '2010-01-01 … 2012-12-31'],
    ['Das war vor viereinhalb Jahren am 11. September 2001.', '2004-01-01 … 2006-12-31'],
    ['Der 16. Jahrestag der Niederschlagung am 4. Juni 1989 naht.', '2004-01-01 … 2006-12-31'],
    ['Vor rund zwanzig Jahren, 1989, fiel die Mauer.', '2008-01-01 … 2010-12-31'],
  ])('bounds it in "%s"', (text, years) => {
    expect(yearsOf(text)).toBe(years);
  });

  it.each([
    'Vor 15 Jahren begann der Streit in der Stadt mit allen Nachbarn, der 2010 enden soll.',
    'Am 19. Januar 1949, dem 140. Todestag des Dichters, begann es.',
    'Nach 28 Jahren kam er 2012 heim.',
    'Vor 20 Jahren, 1989, war es so. Vor 20 Jahren, 1999, auch.',
  ])('leaves it open in "%s"', (text) => {
    expect(yearsOf(text)).toBeUndefined();
  });
});
