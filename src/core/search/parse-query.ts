import type { Span } from '#core/article.ts';

import { foldMarks, splitWords } from './fold.ts';
import { joinQueries } from './join-queries.ts';
import { findField } from './query-fields.ts';
import type { ParsedQuery, PhraseQuery, ProblemKind, Query, QueryProblem } from './query.ts';
import { readDays } from './read-days.ts';
import { isOperator, readQueryTokens, type QueryToken } from './read-query-tokens.ts';

/**
 * Reads what the reader typed: words (all must be there), "phrases", -exclusions, OR (ODER), brackets, and fields
 * (titel: akteur: land: thema: organisation: datum:). Never throws: what cannot be read is a problem with its place, and
 * the rest is searched for.
 *
 * parseQuery('Gas -land:China') → both: the word "Gas", not the country "China"
 */
export function parseQuery(source: string): ParsedQuery {
  const parser: Parser = { tokens: readQueryTokens(source), at: 0, problems: [] };
  const parts: Query[] = [];
  while (peek(parser)) {
    const part = parseChoice(parser);
    if (part) parts.push(part);
    const stray = peek(parser);
    if (stray?.kind === 'close') {
      report(parser, 'stray-bracket', stray);
      parser.at++;
    }
  }
  return { query: joinQueries('and', parts) ?? { kind: 'all' }, problems: parser.problems };
}

interface Parser {
  readonly tokens: readonly QueryToken[];
  at: number;
  readonly problems: QueryProblem[];
}

function parseChoice(parser: Parser): Query | undefined {
  const choices: Query[] = [];
  for (;;) {
    const choice = parseAll(parser);
    if (choice) choices.push(choice);
    const next = peek(parser);
    if (next?.kind !== 'or') return joinQueries('or', choices);
    const after = parser.tokens[parser.at + 1];
    if (!choice || !after || after.kind === 'close' || after.kind === 'or') {
      report(parser, 'nothing-beside-or', next);
    }
    parser.at++;
  }
}

function parseAll(parser: Parser): Query | undefined {
  const parts: Query[] = [];
  for (let token = peek(parser); token; token = peek(parser)) {
    if (token.kind === 'or' || token.kind === 'close') break;
    const part = parsePart(parser, token);
    if (part) parts.push(part);
  }
  return joinQueries('and', parts);
}

function parsePart(parser: Parser, token: QueryToken): Query | undefined {
  parser.at++;
  switch (token.kind) {
    case 'minus':
      return parseExclusion(parser, token);
    case 'open':
      return parseGroup(parser, token);
    case 'field':
      return parseField(parser, token);
    case 'phrase':
      return parsePhrase(parser, token);
    case 'word':
      return parseWords(token);
    default:
      return undefined;
  }
}

function parseExclusion(parser: Parser, minus: QueryToken): Query | undefined {
  const next = peek(parser);
  const part = next && next.kind !== 'close' && next.kind !== 'or' && parsePart(parser, next);
  if (!part) {
    if (!next || next.kind !== 'field') report(parser, 'nothing-excluded', minus);
    return undefined;
  }
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function parseGroup(parser: Parser, open: QueryToken): Query | undefined {
  const inner = parseChoice(parser);
  if (peek(parser)?.kind === 'close') parser.at++;
  else report(parser, 'open-bracket', open);
  return inner;
}

function parsePhrase(parser: Parser, token: QueryToken): PhraseQuery | undefined {
  if (token.unclosed) report(parser, 'open-quotes', token);
  const words = splitWords(token.text).map(({ text }) => text);
  return words.length === 0 ? undefined : { kind: 'phrase', words, span: toSpan(token) };
}

/** A word between blanks may hold several, "US-Präsident"; all are asked for. */
function parseWords(token: QueryToken): Query | undefined {
  const words = splitWords(token.text).filter(({ text }) => foldMarks(text) !== '');
  const isOpen = token.text.endsWith('*');
  return joinQueries(
    'and',
    words.map(({ text, start }, at): Query => ({
      kind: 'word',
      word: isOperator(text) ? text.toLowerCase() : text,
      span: { start: token.start + start, end: token.start + start + text.length },
      ...(isOpen && at === words.length - 1 ? { open: true } : {}),
    })),
  );
}

function parseField(parser: Parser, token: QueryToken): Query | undefined {
  const field = findField(token.text);
  const value = peek(parser);
  const isValue = value?.start === token.end && (value.kind === 'word' || value.kind === 'phrase');
  if (field === undefined) {
    report(parser, 'unknown-field', token);
    return parseWords({ ...token, kind: 'word' });
  }
  if (!isValue) {
    report(parser, 'nothing-in-field', token);
    return undefined;
  }
  parser.at++;
  if (field === 'title') {
    const inner = value.kind === 'phrase' ? parsePhrase(parser, value) : parseWords(value);
    return inner && limitToTitle(inner);
  }
  if (value.unclosed) report(parser, 'open-quotes', value);
  // No value holds the marks that end one.
  const text = value.text.replace(/["“”]/gu, '').replace(/\s+/gu, ' ').trim();
  const span = { start: token.start, end: value.end };
  if (field === 'date' && !readDays(text)) {
    report(parser, 'unreadable-date', value);
    return undefined;
  }
  return text === '' ? undefined : { kind: 'field', field, value: text, span };
}

function limitToTitle(query: Query): Query {
  if (query.kind === 'and') return { kind: 'and', parts: query.parts.map(limitToTitle) };
  return query.kind === 'word' || query.kind === 'phrase' ? { ...query, inTitle: true } : query;
}

function peek(parser: Parser): QueryToken | undefined {
  return parser.tokens[parser.at];
}

function report(parser: Parser, kind: ProblemKind, at: Span): void {
  parser.problems.push({ kind, span: toSpan(at) });
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
