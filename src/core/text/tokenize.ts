import type { Span } from '#core/article.ts';

/**
 * A word, a number or a single sign. Words hold letters, marks, digits and inner apostrophes ("O’Neill", "G20");
 * hyphens, dots and quotation marks are signs of their own, so that the parts of a compound can be looked up.
 */
export interface Token extends Span {
  text: string;
  kind: 'word' | 'number' | 'sign';
}

// A sign is any other character that is not white space; a surrogate pair counts as one sign.
const TOKEN = /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|(\p{N}+)|[^\s]/gu;

/**
 * Splits a text into tokens in order; white space is dropped, everything else is in exactly one token.
 * Offsets are UTF-16 units of `text`.
 *
 * "US-Präsident Biden" → "US", "-", "Präsident", "Biden"
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: match[1] ? 'word' : match[2] ? 'number' : 'sign',
    });
  }
  return tokens;
}
