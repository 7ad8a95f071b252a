import type { Catalog, ListDate, ListRecord } from '#core/catalog/catalog.ts';
import { getDayBounds, toDayNumber, type DaySpan } from '#core/selection/day-span.ts';
import { listValues } from '#core/selection/list-values.ts';

import { findNamed } from './find-named.ts';
import { FACET_OF_FIELD } from './query-fields.ts';
import type { FieldQuery, ParsedQuery, Query, QueryProblem, ResolvedQuery } from './query.ts';
import { readDays } from './read-days.ts';

export interface ResolvedFields {
  query: ResolvedQuery;
  /** Those of the query, and names nobody in the catalog has. */
  problems: QueryProblem[];
}

/**
 * Answers the fields of a query from the catalog: "akteur:putin" by the articles that mention him. A name that several
 * have means any of them; one that nobody has is a problem, and the rest is searched for.
 */
export function resolveFields({ query, problems }: ParsedQuery, catalog: Catalog): ResolvedFields {
  const found: QueryProblem[] = [];
  const resolved = resolve(query, { catalog, problems: found });
  return { query: resolved ?? { kind: 'all' }, problems: [...problems, ...found] };
}

interface Context {
  catalog: Catalog;
  problems: QueryProblem[];
}

function resolve(query: Query, context: Context): ResolvedQuery | undefined {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const parts = query.parts.flatMap((part) => resolve(part, context) ?? []);
      return parts.length < 2 ? parts[0] : { kind: query.kind, parts };
    }
    case 'not': {
      const part = resolve(query.part, context);
      return part && { kind: 'not', part };
    }
    case 'field': {
      const isWanted = findCondition(query, context.catalog);
      if (isWanted) return { kind: 'articles', ids: listIds(context.catalog, isWanted) };
      context.problems.push({ kind: 'unknown-name', span: query.span });
      return undefined;
    }
    default:
      return query;
  }
}

type Condition = (article: ListRecord) => boolean;

function findCondition({ field, value }: FieldQuery, catalog: Catalog): Condition | undefined {
  if (field === 'date') {
    const span = readDays(value);
    return span && (({ date }) => mayMeet(date, span));
  }
  const ids = new Set(findNamed(catalog, field, value));
  return ids.size === 0
    ? undefined
    : (article) => listValues(article, FACET_OF_FIELD[field]).some((id) => ids.has(id));
}

/** Whether the article's day lies in the span, or its bounds leave that possible; an undated one is never meant. */
function mayMeet(date: ListDate, { from, to }: DaySpan): boolean {
  const bounds = getDayBounds(date);
  if (!bounds) return false;
  const first = toDayNumber(from ?? '') ?? Number.NEGATIVE_INFINITY;
  const last = toDayNumber(to ?? '') ?? Number.POSITIVE_INFINITY;
  return bounds[0] <= last && bounds[1] >= first;
}

function listIds({ articles }: Catalog, isWanted: Condition): string[] {
  return articles.filter(isWanted).map(({ id }) => id);
}
