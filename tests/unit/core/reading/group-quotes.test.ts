import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Quote } from '#core/article.ts';
import { groupQuotes } from '#core/reading/group-quotes.ts';

const quote = (start: number, speaker: string | null, speakerText: string | null): Quote => ({
  start,
  end: start + 5,
  form: 'direct',
  speaker,
  speakerText,
});

describe('groupQuotes', () => {
  it('gathers what an actor says under whatever words', () => {
    const groups = groupQuotes([
      quote(0, 'wladimir-putin', 'Putin'),
      quote(10, null, 'ein Sprecher'),
      quote(20, 'wladimir-putin', 'der Kremlchef'),
    ]);
    expect(groups.map(({ quotes }) => quotes.map(({ start }) => start))).toEqual([[0, 20], [10]]);
  });

  it('keeps speakers known by different words apart', () => {
    expect(groupQuotes([quote(0, null, 'Insider'), quote(9, null, 'Reuters')])).toHaveLength(2);
  });

  it('loses no quote and keeps the order of the text', () => {
    const speakers = fc.constantFrom('a', 'b', null);
    const quotes = fc.array(
      fc
        .tuple(fc.nat(500), speakers, speakers)
        .map(([start, who, words]) => quote(start, who, words)),
    );
    fc.assert(
      fc.property(quotes, (said) => {
        const groups = groupQuotes(said);
        const starts = groups.flatMap((group) => group.quotes.map(({ start }) => start));
        expect(starts.toSorted((a, b) => a - b)).toEqual(
          said.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const { quotes: own } of groups) {
          expect(own).toEqual(own.toSorted((a, b) => a.start - b.start));
        }
      }),
    );
  });
});
