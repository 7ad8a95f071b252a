import type { Span } from '#core/article.ts';

/** A piece of a query, with its span in UTF-16 units. */
export interface QueryToken extends Span {
  kind: 'word' | 'phrase' | 'field' | 'minus' | 'or' | 'and' | 'open' | 'close';
  /** The word, the words between the quotation marks, or the name of the field. */
  text: string;
  /** A phrase whose closing mark is missing. */
  unclosed?: true;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"“”',
  '„': '“”"',
  '“': '”"',
  '”': '”"',
  '»': '«',
  '«': '»',
  '‚': '‘',
};
const OPERATORS: Readonly<Record<string, 'or' | 'and' | 'minus'>> = {
  OR: 'or',
  ODER: 'or',
  '|': 'or',
  AND: 'and',
  UND: 'and',
  '&': 'and',
  NOT: 'minus',
  NICHT: 'minus',
};
// A word ends where something else may begin; a colon ends one only after the name of a field.
const WORD = /[^\s()"„“”»«‚]+/y;
const FIELD = /\p{L}+:/uy;

/**
 * Cuts a query into its pieces; nothing but blanks is lost.
 *
 * 'titel:Gas -"Nord Stream"' → field "titel", word "Gas", minus, phrase "Nord Stream"
 */
export function readQueryTokens(source: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (let at = 0; at < source.length;) {
    const token = readToken(source, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

/** Whether a word, standing alone, joins or excludes. */
export function isOperator(word: string): boolean {
  return OPERATORS[word] !== undefined;
}

function readToken(source: string, start: number): QueryToken | undefined {
  const sign = source.charAt(start);
  const one = { start, end: start + 1, text: sign };
  if (/\s/u.test(sign)) return undefined;
  if (sign === '(') return { kind: 'open', ...one };
  if (sign === ')') return { kind: 'close', ...one };
  if (QUOTES[sign] !== undefined) return readPhrase(source, start, QUOTES[sign]);
  if (isMinus(source, start)) return { kind: 'minus', ...one };
  const field = match(FIELD, source, start);
  if (field) return { kind: 'field', start, end: start + field.length, text: field.slice(0, -1) };
  const word = match(WORD, source, start) ?? sign;
  const kind = OPERATORS[word] ?? 'word';
  return { kind, start, end: start + word.length, text: word };
}

function readPhrase(source: string, start: number, closing: string): QueryToken {
  const rest = source.slice(start + 1);
  const at = rest.search(new RegExp(`[${closing}]`, 'u'));
  const text = at === -1 ? rest : rest.slice(0, at);
  const end = at === -1 ? source.length : start + at + 2;
  return { kind: 'phrase', start, end, text, ...(at === -1 ? { unclosed: true } : {}) };
}

/** A hyphen excludes only before a word; "Nord Stream-2" and "–" mean nothing by it. */
function isMinus(source: string, at: number): boolean {
  if (source.charAt(at) !== '-' && source.charAt(at) !== '!') return false;
  const before = source.charAt(at - 1);
  return before === '' || /[\s(]/u.test(before);
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
