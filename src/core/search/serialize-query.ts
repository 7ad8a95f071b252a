import { FIELD_NAMES } from './query-fields.ts';
import type { Query } from './query.ts';
import { isOperator } from './read-query-tokens.ts';

/**
 * A query as the reader could have typed it; read again it means the same.
 *
 * serializeQuery(parseQuery('gas  NICHT „Nord Stream“').query) → 'gas -"Nord Stream"'
 */
export function serializeQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '';
    case 'and':
      return query.parts.map((part) => bracket(part, ['or', 'and'])).join(' ');
    case 'or':
      return query.parts.map((part) => bracket(part, ['or'])).join(' ODER ');
    case 'not':
      return `-${bracket(query.part, ['and', 'or', 'not'])}`;
    case 'word':
      return `${nameTitle(query)}${query.word}${query.open ? '*' : ''}`;
    case 'phrase':
      return `${nameTitle(query)}"${query.words.join(' ')}"`;
    case 'field':
      return `${FIELD_NAMES[query.field][0]}:${quote(query.value)}`;
  }
}

function bracket(query: Query, kinds: readonly Query['kind'][]): string {
  const text = serializeQuery(query);
  return kinds.includes(query.kind) ? `(${text})` : text;
}

function nameTitle({ inTitle }: { inTitle?: true }): string {
  return inTitle ? `${FIELD_NAMES.title[0]}:` : '';
}

function quote(value: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(value) && !isOperator(value);
  return isPlain ? value : `"${value}"`;
}
