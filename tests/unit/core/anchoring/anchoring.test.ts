import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeAnchor } from '#core/anchoring/describe-anchor.ts';
import { findAnchor } from '#core/anchoring/find-anchor.ts';
import { findSimilar } from '#core/anchoring/find-similar.ts';

const TEXT =
  'Der Präsident reiste am Montag nach Peking. Dort traf er den Außenminister.\n\n' +
  'Der Präsident sprach von einem Neuanfang. Am Abend reiste er weiter nach Tokio.\n\n' +
  'Beobachter in Peking hatten anderes erwartet.';

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const find = (changed: string, words: string, from = 0) => {
  const span = findAnchor(changed, describeAnchor(TEXT, spanOf(words, from)));
  return span && changed.slice(span.start, span.end);
};

describe('a passage', () => {
  it('is found where it was', () => {
    const span = spanOf('sprach von einem Neuanfang');
    expect(findAnchor(TEXT, describeAnchor(TEXT, span))).toEqual(span);
  });

  it('is found by its surroundings where its words stand twice', () => {
    const second = spanOf('Peking', TEXT.indexOf('Beobachter'));
    const anchor = describeAnchor(TEXT, second);
    const changed = `Neu: Peking wartet. ${TEXT}`;
    const shift = changed.length - TEXT.length;
    expect(findAnchor(changed, anchor)).toEqual({
      start: second.start + shift,
      end: second.end + shift,
    });
  });

  it('is found although a word in it was mended', () => {
    const changed = TEXT.replace('von einem Neuanfang', 'von einem Neubeginn');
    expect(find(changed, 'Der Präsident sprach von einem Neuanfang.')).toBe(
      'Der Präsident sprach von einem Neubeginn.',
    );
  });

  it('is found although its lines are broken anew', () => {
    const changed = TEXT.replace(
      'am Montag nach Peking. Dort traf',
      'am Montag\r\nnach Peking.\r\nDort traf',
    );
    expect(find(changed, 'reiste am Montag nach Peking. Dort traf er')).toBe(
      'reiste am Montag\r\nnach Peking.\r\nDort traf er',
    );
  });

  it('is not found when it was taken out', () => {
    const changed = TEXT.replace(' Am Abend reiste er weiter nach Tokio.', '');
    expect(find(changed, 'Am Abend reiste er weiter nach Tokio.')).toBeUndefined();
  });

  it('of one word is not found in another sentence', () => {
    const changed = TEXT.replace('Beobachter in Peking hatten anderes erwartet.', 'Mehr morgen.');
    expect(find(changed, 'Peking', TEXT.indexOf('Beobachter'))).toBeUndefined();
  });

  it('is found after any edit elsewhere', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'ä', '„', '“', ' ', '.', '\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(word, word, word, (before, behind, inserted) => {
        const passage = 'Hier steht, was gemeint ist, und es steht nur einmal da.';
        const around = ['[vor der Stelle steht dieser Satz]', '[und hinter ihr steht dieser Satz]'];
        const core = `${around[0]}${passage}${around[1]}`;
        const text = `${before}${core}${behind}`;
        const start = text.indexOf(passage);
        const anchor = describeAnchor(text, { start, end: start + passage.length });
        const changed = `${inserted}${before}${core}${inserted}`;
        const span = findAnchor(changed, anchor);
        expect(span?.start).toBe(changed.indexOf(passage));
        expect(span && changed.slice(span.start, span.end)).toBe(passage);
      }),
    );
  });

  it('is found at its place in any unchanged text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          expect(findAnchor(text, describeAnchor(text, { start, end }))).toEqual({ start, end });
        },
      ),
    );
  });

  it('never gives a span outside of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(500), (text, exact, start) => {
        const anchor = { start, end: start + exact.length, exact, prefix: '', suffix: '' };
        const span = findAnchor(text, anchor) ?? { start: 0, end: 1 };
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(Math.max(1, text.length));
      }),
    );
  });
});

describe('the most similar words', () => {
  const unit = fc.constantFrom('a', 'b', 'c');

  it('differ as little as a plain search through all stretches finds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 7 }),
        fc.string({ unit, minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (text, words, most) => {
          const least = scanDistance(text, words);
          // Where all of the words may be dropped, an empty stretch would do as well.
          fc.pre(least < words.length);
          const found = findSimilar(text, words, { most, near: 0 });
          const stretch = found && text.slice(found.start, found.end);
          expect(found?.changes).toBe(least > most ? undefined : least);
          expect(stretch === undefined ? undefined : distance(stretch, words)).toBe(found?.changes);
        },
      ),
    );
  });
});

function scanDistance(text: string, words: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      least = Math.min(least, distance(text.slice(start, end), words));
    }
  }
  return least;
}

function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}
