import type { ListRecord } from '#core/catalog/catalog.ts';

import { dropConditions, listConditions, type Condition } from './filter.ts';
import { pickArticles } from './pick-articles.ts';
import { scanIndex } from './scan-index.ts';
import type { SelectionBasis } from './select-articles.ts';

/** Conditions to lift, and what comes back then. */
export interface Relaxation {
  conditions: Condition[];
  /** Whether the search is given up. */
  query: boolean;
  articles: ListRecord[];
}

/**
 * For a view without a result: each single condition whose lifting gives articles, the search being one of them, the
 * most articles first. Where none alone suffices, pairs of them; where no pair does, nothing. The articles come in the
 * order given.
 *
 * With Xi, without the USA: "ohne USA" gives 2, "mit Xi Jinping" gives none and is left out.
 */
export function suggestRelaxations({ index, wanted, order }: SelectionBasis): Relaxation[] {
  const { filter, matches } = wanted;
  const steps: Step[] = [...listConditions(filter), ...(matches ? (['query'] as const) : [])];
  const relax = (dropped: readonly Step[]): Relaxation => {
    const conditions = dropped.filter((step) => step !== 'query');
    const query = dropped.includes('query');
    const { broken } = scanIndex(index, {
      ...wanted,
      filter: dropConditions(filter, conditions),
      matches: query ? undefined : matches,
    });
    return { conditions, query, articles: pickArticles(index, broken, order) };
  };
  const singles = rankHelpful(steps.map((step) => relax([step])));
  if (singles.length > 0) return singles;
  const pairs = steps.flatMap((a, at) => steps.slice(at + 1).map((b) => relax([a, b])));
  return rankHelpful(pairs);
}

type Step = Condition | 'query';

function rankHelpful(relaxations: readonly Relaxation[]): Relaxation[] {
  return relaxations
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length);
}
