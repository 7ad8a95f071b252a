import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuotes } from '#core/recognition/find-quotes.ts';
import { readStructure } from '#core/text/read-structure.ts';
import { tokenize } from '#core/text/tokenize.ts';

const find = (text: string) =>
  findQuotes({ text, blocks: readStructure(text).blocks, tokens: tokenize(text), mentions: [] });

const PIECES = [
  '„',
  '“',
  '"',
  '»',
  '«',
  'sagte',
  'Xi',
  'der Minister',
  ',',
  '.',
  ':',
  'dass',
  'die Lage sei ernst',
  'laut',
  'zufolge',
  'nach Angaben von',
  'Müller',
  'hat',
  'gesagt',
  'wurde',
  'bezeichnet',
  'als',
  'teilte',
  'mit',
  'wie',
  'so',
  'er',
  'und',
  '(',
  ')',
  '\n\n',
  'heißt es in',
  'Konrad-Adenauer-Stiftung',
];

describe('findQuotes', () => {
  it('gives sorted spans within one block, with the speaker where it says, for any text', () => {
    const text = fc
      .array(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
          fc.string({ unit: 'grapheme' }),
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        const { blocks } = readStructure(source);
        let before = 0;
        for (const quote of find(source)) {
          expect(quote.start).toBeGreaterThanOrEqual(before);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(blocks.some(({ start, end }) => start <= quote.start && quote.end <= end)).toBe(
            true,
          );
          before = quote.start;
          const { speakerText, speakerStart, speakerEnd } = quote;
          const named = speakerStart === undefined ? null : source.slice(speakerStart, speakerEnd);
          expect(speakerText).toBe(named);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '„',
    '"',
    '"a" ',
    'sagte ',
    'hat gesagt, ',
    'Wort ',
    'Er sagte, die Lage sei ernst. ',
    '„Das ist gut“, sagte Max, ',
  ])(
    'gets through fifty thousand signs of %j',
    (unit) => {
      expect(find(unit.repeat(50_000 / unit.length))).toBeInstanceOf(Array);
    },
    30_000,
  );
});
