import type { Span } from '#core/article.ts';

import { INVISIBLE_SIGNS } from './invisible-signs.ts';
import { addToHash, internWord, type Stretch, type Word } from './word.ts';

/**
 * A word, a number or a single sign. Words hold letters, marks, digits and inner apostrophes ("O’Neill", "G20");
 * hyphens, dots and quotation marks are signs of their own, so that the parts of a compound can be looked up.
 */
export interface Token extends Span {
  text: string;
  kind: Word['kind'];
  /** Shared by all tokens of the same form. */
  word: Word;
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const BLANK = 4;
const SIGN = 5;
/** A sign of two units, or half of one. */
const SURROGATE = 6;

/** What each UTF-16 unit is; 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/**
 * Splits a text into tokens in order; white space is dropped, everything else is in exactly one token. A sign is any
 * other character that is not white space; a surrogate pair counts as one. Signs nobody sees are no tokens and part no
 * word. Offsets are UTF-16 units of `text`.
 *
 * "US-Präsident Biden" → "US", "-", "Präsident", "Biden"
 */
export function tokenize(text: string): Token[] {
  return INVISIBLE.test(text) ? tokenizeVisible(text) : tokenizePlain(text);
}

const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]`);

/** The tokens of a text as it is seen, at their offsets in the text as it is: "Sahel\u00adallianz" is one word. */
function tokenizeVisible(text: string): Token[] {
  const at: number[] = [];
  let visible = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !INVISIBLE.test(text[i]!)) {
      at.push(i);
      continue;
    }
    visible += text.slice(from, i);
    from = i + 1;
  }
  return tokenizePlain(visible).map((token) => ({
    ...token,
    start: at[token.start]!,
    end: at[token.end - 1]! + 1,
  }));
}

/** One for all words: made anew for each it would be half the work. */
const stretch: Stretch = { start: 0, end: 0, hash: 0, kind: 'sign' };

function tokenizePlain(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || kindOf(code);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const start = at;
    let hash = code;
    let is: Word['kind'] = 'sign';
    if (kind === LETTER) {
      is = 'word';
      at++;
      let behindApostrophe = false;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = kinds[next] || kindOf(next);
        if (nextKind > MARK || (behindApostrophe && nextKind === DIGIT)) {
          if (!isApostrophe(next) || !isLetterOrMark(text, at + 1)) break;
          behindApostrophe = true;
        }
        hash = addToHash(hash, next);
      }
    } else if (kind === DIGIT) {
      is = 'number';
      for (at++; at < text.length; at++) {
        const next = text.charCodeAt(at);
        if ((kinds[next] || kindOf(next)) !== DIGIT) break;
        hash = addToHash(hash, next);
      }
    } else {
      at++;
    }
    if (kind === SURROGATE || (kind < MARK && meetsSurrogate(text, at))) {
      // Letters beyond the first plane are too rare to be worth a loop of their own.
      BEYOND.lastIndex = start;
      const match = BEYOND.exec(text)!;
      at = start + match[0].length;
      is = match[1] ? 'word' : match[2] ? 'number' : 'sign';
      hash = 0;
      for (let i = start; i < at; i++) hash = addToHash(hash, text.charCodeAt(i));
    }
    stretch.start = start;
    stretch.end = at;
    stretch.hash = hash || 1;
    stretch.kind = is;
    const word = internWord(text, stretch);
    tokens.push({ start, end: at, text: word.text, kind: is, word });
  }
  return tokens;
}

/** Whether a UTF-16 unit is a letter or a digit by itself; half of a surrogate pair is neither. */
export function isLetterOrDigit(code: number): boolean {
  const kind = kinds[code] || kindOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** Whether a UTF-16 unit is white space, as `trim` and `\s` take it. */
export function isWhiteSpace(code: number): boolean {
  return (kinds[code] || kindOf(code)) === BLANK;
}

/** Only the surfaces of the tokens; for tables, whose words need not be kept. */
export function readTokenTexts(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\p{N}+|[^\s]/gu;
const BEYOND = /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|(\p{N}+)|[^\s]/uy;

/** Whether a word or number that seems to end at an offset may go on with a letter beyond the first plane. */
function meetsSurrogate(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (kinds[code] === SURROGATE) return true;
  return isApostrophe(code) && kinds[text.charCodeAt(at + 1)] === SURROGATE;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterOrMark(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const kind = kinds[code] || kindOf(code);
  return kind === LETTER || kind === MARK;
}

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? SURROGATE
      : /\p{L}/u.test(sign)
        ? LETTER
        : /\p{N}/u.test(sign)
          ? DIGIT
          : /\p{M}/u.test(sign)
            ? MARK
            : /\s/.test(sign)
              ? BLANK
              : SIGN;
  return (kinds[code] = kind);
}
