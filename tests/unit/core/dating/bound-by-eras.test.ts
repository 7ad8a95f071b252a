import { describe, expect, it } from 'vitest';

import { findEraBounds } from '#core/dating/bound-by-eras.ts';
import { findDatedWords } from '#core/dating/find-dated-words.ts';
import { ERAS } from '#core/knowledge/eras.ts';
import { readText } from '#core/recognition/reading.ts';

const boundsOf = (text: string) => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const reading = readText(text, blocks);
  const { earliest, latest } = findEraBounds(reading, findDatedWords(reading));
  return `${earliest?.day ?? ''} … ${latest.map(({ day }) => day).join(' ')}`;
};

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

describe('the bounds by what a text names', () => {
  it.each([
    ['Er bezahlte 40 Euro und ging.', '1999-01-01 … '],
    ['Das kostet zwei Milliarden Euro.', '1999-01-01 … '],
    ['Der Bundesgrenzschutz nahm zwei Männer fest.', '1951-03-16 … 2005-06-30'],
    ['Die Beamten des Bundesgrenzschutzes halfen.', '1951-03-16 … 2005-06-30'],
    ['Auf der Website steht mehr.', '1993-04-30 … '],
    ['Die Space-Shuttle-Mission? Shuttle-Starts folgen.', '1981-04-12 … 2011-07-31'],
    ['Der Konzern DaimlerChrysler wächst, E.ON auch.', '2000-06-01 … 2007-10-04'],
    ['Die MINUSTAH soll bis Oktober abgezogen werden.', '2004-04-30 … 2017-10-15'],
    ['Der Abzug der MINUSTAH beginnt.', '2004-04-30 … 2017-10-15'],
    ['Die Raumfähre „Atlantis“ startet.', '1985-01-01 … 2011-12-31'],
    ['Bahnchef Hartmut Mehdorn sagte nichts.', '1999-12-16 … 2009-04-30'],
  ])('are read from "%s"', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  it.each([
    'Der ehemalige Bundesgrenzschutz nahm Männer fest.',
    'Der Bundesgrenzschutz wurde in Bundespolizei umbenannt.',
    '2004 nahm der Bundesgrenzschutz Männer fest.',
    'Nach der Insolvenz von Air Berlin herrscht Ruhe.',
    'Nach dem Abzug der MINUSTAH blieben die Banden, sagt sie.',
    'Auf Druck der Regierung musste die MINUSTAH abziehen.',
    'Die MINUSTAH zog im Oktober aus dem Land ab.',
    'Der Einsatz der AMISOM ist beendet.',
  ])('have no upper end in the look back "%s"', (text) => {
    expect(boundsOf(text)).toMatch(/ … $/);
  });
});

describe('the table of eras', () => {
  it('has words, a day and a name in every row', () => {
    for (const [words, from, to, what] of ERAS) {
      expect(words.split('|').every((phrase) => phrase.trim() !== '')).toBe(true);
      expect([from, to].filter((day) => day !== '').every((day) => DAY.test(day))).toBe(true);
      expect(`${from}${to}`).not.toBe('');
      expect(what).not.toBe('');
    }
  });

  it('has no row that ends before it begins', () => {
    expect(ERAS.filter(([, from, to]) => to !== '' && from > to)).toEqual([]);
  });

  it('claims no words twice', () => {
    const phrases = ERAS.flatMap(([words]) => words.split('|'));
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });
});
