import { useMemo } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import type { QueryProblem } from '#core/search/query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';

/** What of a query cannot be read, or names nothing the articles have. */
export function useProblems(text: string, catalog: Catalog | undefined): readonly QueryProblem[] {
  return useMemo(() => {
    const parsed = parseQuery(text);
    return catalog ? resolveFields(parsed, catalog).problems : parsed.problems;
  }, [text, catalog]);
}
