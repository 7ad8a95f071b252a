import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';

const boundsOf = (text: string) => {
  const { earliest, latest } = analyzeArticle({ file: 'a.txt', text }).date;
  return `${earliest ?? ''} … ${latest ?? ''}`;
};

describe('the bounds of an office stated with a name', () => {
  it.each([
    ['Bundeskanzlerin Angela Merkel sprach in Bonn.', '2005-11-22 … 2021-12-08'],
    ['Angela Merkel, die deutsche Bundeskanzlerin, sprach in Bonn.', '2005-11-22 … 2021-12-08'],
    ['Die Regierung Merkel sprach von einem Erfolg.', '2005-11-22 … 2021-12-08'],
    ['Der Präsident Frankreichs, Nicolas Sarkozy, sprach in Bonn.', '2007-05-16 … 2012-05-15'],
    ['Wettbewerbskommissarin Neelie Kroes sprach in Bonn.', '2004-11-22 … 2014-10-31'],
    ['Der niedersächsische Ministerpräsident Christian Wulff sprach.', '2003-03-04 … 2010-06-30'],
    [
      'Bundeskanzler Olaf Scholz und sein Vorgänger Gerhard Schröder sprachen.',
      '2021-12-08 … 2025-05-06',
    ],
    ['Papst Benedikt XVI. sprach auf dem Platz.', '2005-04-19 … 2013-02-28'],
  ])('hold in "%s"', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  it.each([
    'Nach dem Tod des Präsidenten Boris Jelzin herrschte Trauer.',
    'Unter Präsident Bill Clinton blühte der Handel.',
    'Vor zwei Jahren hatte Präsident Bill Clinton das Abkommen gelobt.',
    'Präsident Lech Kaczyński sprach dort, bevor er ums Leben kam.',
    'Der frühere Präsident Bill Clinton sprach. Präsident Bill Clinton war beliebt.',
  ])('have no upper end in the look back "%s"', (text) => {
    // At most the estimate by the career is left, ten years after the last office.
    expect(boundsOf(text)).toMatch(/ … (?:\d{4}-12-31)?$/);
  });

  it.each([
    'Er bewirbt sich um das Amt des Präsidenten. Obama gilt als Favorit.',
    'Der Kandidat für das Amt des US-Präsidenten Barack Obama sprach.',
    'Der avisierte neue US-Präsident Barack Obama sprach.',
  ])('are not set in "%s"', (text) => {
    expect(boundsOf(text)).not.toContain('2009-01-20');
  });
});
