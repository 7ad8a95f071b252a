import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Block, BlockKind } from '#core/article.ts';
import { cutForVoice, planSpeech } from '#core/reading/plan-speech.ts';

function layOut(...parts: [BlockKind, string][]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += `${words}\n\n`;
  }
  return { text, blocks };
}

function listSpoken(...parts: [BlockKind, string][]): string[] {
  const { text, blocks } = layOut(...parts);
  return planSpeech(text, { blocks }).map(({ start, end }) => text.slice(start, end));
}

describe('planSpeech', () => {
  it('reads head and body sentence by sentence', () => {
    expect(
      listSpoken(
        ['kicker', 'Gipfel'],
        ['title', 'Treffen in Genf'],
        ['lead', 'Es geht los. Alle sind da.'],
        ['paragraph', 'Am 24. Februar kam Dr. Merz. Er blieb.'],
        ['heading', 'Wie weiter?'],
        ['paragraph', 'Niemand weiß es.'],
      ),
    ).toEqual([
      'Gipfel',
      'Treffen in Genf',
      'Es geht los.',
      'Alle sind da.',
      'Am 24. Februar kam Dr. Merz.',
      'Er blieb.',
      'Wie weiter?',
      'Niemand weiß es.',
    ]);
  });

  it('passes over what is folded', () => {
    expect(
      listSpoken(
        ['metadata', 'Stand: 12. Mai'],
        ['title', 'Treffen'],
        ['byline', 'Von A. B.'],
        ['paragraph', 'Einmal.'],
        ['repeat', 'Einmal.'],
        ['boilerplate', 'Kommentare'],
      ),
    ).toEqual(['Treffen', 'Einmal.']);
  });

  it('has nothing to read in an empty article', () => {
    expect(listSpoken()).toEqual([]);
  });
});

describe('cutForVoice', () => {
  it('leaves a short sentence whole, in one line', () => {
    expect(cutForVoice(' Er  kam\nheute. ', 40)).toEqual(['Er kam heute.']);
  });

  it('cuts where one would breathe', () => {
    expect(cutForVoice('Er sagte, dass er komme, sobald es gehe.', 30)).toEqual([
      'Er sagte, dass er komme,',
      'sobald es gehe.',
    ]);
  });

  it('cuts between words where there is no pause', () => {
    expect(cutForVoice('eins zwei drei vier', 10)).toEqual(['eins zwei', 'drei vier']);
  });

  it('loses no word and keeps to the length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          const pieces = cutForVoice(text, most);
          expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(most);
            expect(/\p{Surrogate}/u.test(piece)).toBe(false);
          }
        },
      ),
    );
  });
});
