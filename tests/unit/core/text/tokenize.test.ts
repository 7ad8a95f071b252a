import fc from 'fast-check';
import { expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { tokenize } from '#core/text/tokenize.ts';

const TOKEN = /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|(\p{N}+)|[^\s]/gu;

/** The slow and plain way to say what a token is. */
const naive = (text: string) =>
  [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: match[1] ? 'word' : match[2] ? 'number' : 'sign',
  }));

const read = (text: string) =>
  tokenize(text).map(({ start, end, text: surface, kind }) => ({
    start,
    end,
    text: surface,
    kind,
  }));

/** Soft hyphen, zero width, marks and isolates of direction, word joiner, byte order mark. */
const HIDDEN = Array.from(
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff',
);
const strip = (text: string) =>
  text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');

const piece = fc.constantFrom(
  'O’Neill',
  "d'",
  'G20',
  'A’1',
  'e\u0301',
  '𝐀𝐛',
  '𝟏',
  '\ud835',
  '😀',
  'ß',
  '٣',
  '½',
  '\u0301',
  '-',
  '„',
  ' ',
  '\u00a0',
  '\n',
  '’',
  "'",
  'US',
  '24.',
  'x'.repeat(60),
  '中文',
);

it.each([
  'US-Präsident Biden',
  "Rock'n'Roll 'n' G20",
  'a’1b2’c3’d',
  'a’𝐀 1𝟏',
  '𝐀b𝐂’𝐃 𝟏2 x😀y\ud835',
  '',
])('splits %j as its pattern says', (text) => expect(read(text)).toEqual(naive(text)));

it('splits any text as its pattern says', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const visible = strip(text);
      expect(read(visible)).toEqual(naive(visible));
    }),
  );
});

it('reads words as if signs nobody sees were not there, at their own offsets', () => {
  const hidden = fc.array(fc.oneof(piece, fc.constantFrom(...HIDDEN)));
  fc.assert(
    fc.property(hidden, (pieces) => {
      const text = pieces.join('');
      const tokens = tokenize(text);
      expect(tokens.map((token) => token.text)).toEqual(
        tokenize(strip(text)).map((token) => token.text),
      );
      for (const { start, end, text: surface } of tokens)
        expect(strip(text.slice(start, end))).toBe(surface);
    }),
  );
});

it.each(HIDDEN.map((sign) => [sign.charCodeAt(0).toString(16), sign]))(
  'finds the same actors whether U+%s stands in their names or not',
  (_, sign) => {
    const text = `Wladimir${sign} Pu${sign}tin traf Alexej${sign} Mus${sign}termann. Alexej Mustermann kam.`;
    const { actors } = analyzeArticle({ file: 'a.txt', text });
    expect(actors.map(({ id }) => id)).toEqual(['alexej-mustermann', 'wladimir-putin']);
  },
);

it('gives all tokens of one form the same word', () => {
  const [first, , second] = tokenize('Krise, Krise');
  expect(first!.word).toBe(second!.word);
  expect(first!.word).toMatchObject({ text: 'Krise', lower: 'krise', capital: true });
});

it('forgets words that do not come again', () => {
  const first = tokenize('Einmal')[0]!.word;
  // Far more words than are kept.
  for (let i = 0; i < 70_000; i++) tokenize(`w${i}`);
  expect(tokenize('Einmal')[0]!.word).not.toBe(first);
});
