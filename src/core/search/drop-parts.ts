import { joinQueries } from './join-queries.ts';
import type { Query } from './query.ts';

/**
 * A query without some of its words, phrases and fields, which are known by identity; what is left over of a choice or an
 * exclusion goes with them.
 *
 * Gas (Öl ODER Kohle) without Öl → Gas Kohle
 */
export function dropParts(query: Query, dropped: ReadonlySet<Query>): Query {
  return drop(query, dropped) ?? { kind: 'all' };
}

function drop(query: Query, dropped: ReadonlySet<Query>): Query | undefined {
  switch (query.kind) {
    case 'and':
    case 'or':
      return joinQueries(
        query.kind,
        query.parts.flatMap((part) => drop(part, dropped) ?? []),
      );
    case 'not': {
      const part = drop(query.part, dropped);
      return part && { kind: 'not', part };
    }
    default:
      return dropped.has(query) ? undefined : query;
  }
}
