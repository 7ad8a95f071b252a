import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitSentences } from '#core/text/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it.each([
    ['an ordinal', ['Am 24. Februar kam Dr. Merz.', 'Er ging.']],
    ['a year at the end', ['Das war 2022.', 'Danach kam nichts.']],
    ['abbreviations', ['Es geht z. B. um Öl, z.B. aus Russland, usw. im Ganzen.', 'Mehr nicht.']],
    ['initials', ['J. D. Vance traf George W. Bush.', 'Sie sprachen.']],
    ['foreign abbreviations', ['Die U.S. Navy fuhr ab.', 'Niemand sah es.']],
    ['the network X', ['Das schrieb er auf X.', 'Die Plattform X.', 'Malcolm X. Müller kam.']],
    ['a quotation', ['„Das ist gut.“', 'Er nickte.']],
    ['a quotation that goes on', ['„Das ist gut!“, sagte er.', 'Sie nickte.']],
    ['questions and shouts', ['Was nun?', 'Weiter!', 'Und dann…', 'Schluss.']],
    ['numbers', ['Es kostet 3.500 Euro bzw. 4,2 Mio. Dollar.', 'Zu viel.']],
    ['a missing space', ['Das ist das Ende.', 'Danach kam nichts.']],
    ['a bracket', ['Er kam (spät.)', 'Sie ging.']],
  ])('splits sentences with %s', (_phenomenon, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('splits at an empty line and where the space is missing', () => {
    expect(split('Kein Ende\n\nDer Krieg geht weiter.Niemand weiß, wie lange.')).toEqual([
      'Kein Ende',
      'Der Krieg geht weiter.',
      'Niemand weiß, wie lange.',
    ]);
  });

  it('counts in the whole text', () => {
    expect(splitSentences('xx Er kam. Sie ging. xx', { start: 3, end: 20 })).toEqual([
      { start: 3, end: 10 },
      { start: 11, end: 20 },
    ]);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '1', '„', '“', '!', '\n', ',') }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
