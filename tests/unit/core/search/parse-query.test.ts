import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseQuery } from '#core/search/parse-query.ts';
import { readDays } from '#core/search/read-days.ts';
import { serializeQuery } from '#core/search/serialize-query.ts';

const read = (source: string) => serializeQuery(parseQuery(source).query);
const complain = (source: string) =>
  parseQuery(source).problems.map(({ kind, span }) => [kind, source.slice(span.start, span.end)]);

describe('a query that can be read', () => {
  it.each([
    ['nothing', '  ', ''],
    ['a word', 'Gas', 'Gas'],
    ['words', ' Gas   Öl ', 'Gas Öl'],
    ['a word with a hyphen', 'US-Präsident', 'US Präsident'],
    ['a dash alone', 'Gas – Öl', 'Gas Öl'],
    ['a beginning', 'Raket*', 'Raket*'],
    ['a phrase', '"Nord Stream"', '"Nord Stream"'],
    ['a phrase in German marks', '„Nord Stream“ Gas', '"Nord Stream" Gas'],
    ['a phrase in guillemets', '»Nord Stream«', '"Nord Stream"'],
    ['an exclusion', 'Gas -China', 'Gas -China'],
    ['an excluded phrase', 'Gas -„Nord Stream“', 'Gas -"Nord Stream"'],
    ['an exclusion in words', 'Gas NICHT China', 'Gas -China'],
    ['only an exclusion', '-China', '-China'],
    ['an exclusion of an exclusion', '--China', '-China'],
    ['a choice', 'Gas ODER Öl', 'Gas ODER Öl'],
    ['a choice in English', 'Gas OR Öl | Kohle', 'Gas ODER Öl ODER Kohle'],
    ['"oder" in lower case', 'Gas oder Öl', 'Gas oder Öl'],
    ['and before or', 'Gas Preis ODER Öl', 'Gas Preis ODER Öl'],
    ['brackets', '(Gas ODER Öl) Preis', '(Gas ODER Öl) Preis'],
    ['needless brackets', '((Gas) (Öl))', 'Gas Öl'],
    ['an excluded bracket', 'Gas -(China ODER Iran)', 'Gas -(China ODER Iran)'],
    ['a word in the title', 'titel:Gipfel', 'titel:Gipfel'],
    ['a phrase in the title', 'title:"Kalter Krieg"', 'titel:"Kalter Krieg"'],
    ['a field', 'akteur:Putin', 'akteur:Putin'],
    ['a field in English', 'COUNTRY:China', 'land:China'],
    ['a field with umlaut', 'Überschrift:Gas', 'titel:Gas'],
    ['a value in marks', 'akteur:„Xi Jinping“ Gas', 'akteur:"Xi Jinping" Gas'],
    ['an excluded field', '-land:USA', '-land:USA'],
    ['a day', 'datum:2025-08-15', 'datum:2025-08-15'],
    ['a span of days', 'date:2025-01..2025-08', 'datum:2025-01..2025-08'],
    ['a time of day', '12:30', '12 30'],
  ])('is %s', (_, source, meaning) => {
    expect(read(source)).toBe(meaning);
    expect(complain(source)).toEqual([]);
  });
});

describe('a query that cannot be read wholly', () => {
  it.each([
    ['open quotes', 'Gas "Nord Stream', 'Gas "Nord Stream"', [['open-quotes', '"Nord Stream']]],
    ['an open bracket', 'Gas (Öl', 'Gas Öl', [['open-bracket', '(']]],
    ['a stray bracket', 'Gas) Öl', 'Gas Öl', [['stray-bracket', ')']]],
    ['nothing to exclude', 'Gas -', 'Gas', [['nothing-excluded', '-']]],
    [
      'an exclusion before or',
      '- ODER Gas',
      'Gas',
      [
        ['nothing-excluded', '-'],
        ['nothing-beside-or', 'ODER'],
      ],
    ],
    ['a choice of one', 'Gas ODER', 'Gas', [['nothing-beside-or', 'ODER']]],
    ['a choice of none', 'ODER', '', [['nothing-beside-or', 'ODER']]],
    ['an empty field', 'akteur: Gas', 'Gas', [['nothing-in-field', 'akteur:']]],
    ['an unknown field', 'farbe:rot', 'farbe rot', [['unknown-field', 'farbe:']]],
    ['no date', 'datum:gestern Gas', 'Gas', [['unreadable-date', 'gestern']]],
    [
      'a span that ends before it begins',
      'datum:2025..2024',
      '',
      [['unreadable-date', '2025..2024']],
    ],
    ['an empty bracket', '() Gas', 'Gas', []],
    ['an empty phrase', '"" Gas', 'Gas', []],
  ])('has %s', (...[, source, meaning, problems]) => {
    expect(read(source)).toBe(meaning);
    expect(complain(source)).toEqual(problems);
  });
});

const PIECES = `Gas Öl OR ODER UND NICHT - ( ) " „ “ * : .. titel: akteur: land: datum: farbe: 2025 2025-13 » a-b 😀 ! |`;
const piece = fc.constantFrom(' ', ...PIECES.split(' '));

describe('reading a query', () => {
  it('never fails, and points at what it could not read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (source) => {
          for (const { span } of parseQuery(source).problems) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(source.length);
          }
        },
      ),
    );
  });

  it('reads what it writes as what it meant', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = read(pieces.join(''));
        expect(read(written)).toBe(written);
        expect(complain(written)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readDays', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['15.8.2025', '2025-08-15', '2025-08-15'],
    ['08.2025', '2025-08-01', '2025-08-31'],
    ['2024..', '2024-01-01', undefined],
    ['..2024-03', undefined, '2024-03-31'],
    ['2024..2025-03-02', '2024-01-01', '2025-03-02'],
  ])('reads %s', (source, from, to) => {
    expect(readDays(source)).toEqual({ ...(from && { from }), ...(to && { to }) });
  });

  it.each(['', '..', '2025-13', '2025-02-30', '0.1.2025', 'August', '2025..2024', '1..2..3'])(
    'refuses "%s"',
    (source) => {
      expect(readDays(source)).toBeUndefined();
    },
  );
});
