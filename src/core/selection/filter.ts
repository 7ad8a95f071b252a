import { hasDays, NO_DAYS, type DaySpan } from './day-span.ts';

/** The facets an article can be filtered by, in the order the page shows them. */
export const FACETS = [
  'actors',
  'countries',
  'topics',
  'organisations',
  'sources',
  'status',
] as const;

export type FacetKey = (typeof FACETS)[number];

/** What the reader did with an article: the values of the facet `status`, in the order they are shown. */
export const STATUSES = ['unread', 'read', 'starred', 'highlighted', 'noted'] as const;

export type ReadingStatus = (typeof STATUSES)[number];

/** The value of the facet `sources` for an article that does not say where it is from. */
export const UNKNOWN_SOURCE = 'unknown';

/** What the reader chose in one facet. */
export interface FacetChoice {
  with: string[];
  without: string[];
  /** Whether an article needs all of `with` or one of them; told apart only from two values on. */
  mode: 'all' | 'any';
}

/** Which part an actor must play to count as one an article is about. */
export const ROLES = ['any', 'main'] as const;

export type Role = (typeof ROLES)[number];

/** How near the actors chosen together must stand. */
export const TOGETHER = ['article', 'paragraph', 'sentence'] as const;

export type Together = (typeof TOGETHER)[number];

/** A value is in at most one of the two lists of its facet. */
export interface Filter extends Record<FacetKey, FacetChoice> {
  days: DaySpan;
  /** For the actors chosen with "mit"; an actor that is excluded must not be named at all. */
  role: Role;
  /** Told from `article` only where two or more actors are chosen and all are needed; see `isNear`. */
  together: Together;
}

export type ValueState = 'neutral' | 'with' | 'without';

export const NO_CHOICE: FacetChoice = { with: [], without: [], mode: 'all' };

export const NO_FILTER: Filter = {
  actors: NO_CHOICE,
  countries: NO_CHOICE,
  topics: NO_CHOICE,
  organisations: NO_CHOICE,
  sources: NO_CHOICE,
  status: NO_CHOICE,
  days: NO_DAYS,
  role: 'any',
  together: 'article',
};

/** One condition of a filter, as a part of its sentence that can be removed. */
export type Condition =
  | { kind: 'value'; facet: FacetKey; id: string; sign: 'with' | 'without' }
  | { kind: 'days' | 'role' | 'together' };

/** All conditions of a filter in the order of the facets, `with` before `without`, those that are no values last. */
export function listConditions(filter: Filter): Condition[] {
  const values = FACETS.flatMap((facet) => [
    ...filter[facet].with.map((id): Condition => ({ kind: 'value', facet, id, sign: 'with' })),
    ...filter[facet].without.map((id): Condition => ({
      kind: 'value',
      facet,
      id,
      sign: 'without',
    })),
  ]);
  const others: Condition[] = [
    ...(isMainOnly(filter) ? [{ kind: 'role' } as const] : []),
    ...(isNear(filter) ? [{ kind: 'together' } as const] : []),
    ...(hasDays(filter.days) ? [{ kind: 'days' } as const] : []),
  ];
  return [...values, ...others];
}

/** Whether the filter lets every article through. */
export function isEmptyFilter(filter: Filter): boolean {
  return FACETS.every((facet) => isEmptyChoice(filter[facet])) && !hasDays(filter.days);
}

/** Whether nothing is chosen in a facet. */
export function isEmptyChoice(choice: FacetChoice): boolean {
  return choice.with.length === 0 && choice.without.length === 0;
}

/** Whether chosen actors must play a main role. */
export function isMainOnly({ actors, role }: Filter): boolean {
  return role === 'main' && actors.with.length > 0;
}

/** Whether the chosen actors must stand nearer to each other than in one article. */
export function isNear({ actors, together }: Filter): boolean {
  return together !== 'article' && canBeNear(actors);
}

/** Whether it can be asked for that the chosen actors stand together: two or more of them, all of which are needed. */
export function canBeNear(actors: FacetChoice): boolean {
  return actors.with.length > 1 && actors.mode === 'all';
}

/** What the reader chose for one value. */
export function getValueState(choice: FacetChoice, id: string): ValueState {
  return choice.with.includes(id) ? 'with' : choice.without.includes(id) ? 'without' : 'neutral';
}

/**
 * A choice with one value set anew. The order of the others stays, a newly chosen value goes last; with fewer than two
 * values in `with` the mode falls back to `all`.
 *
 * setValue({ with: ['xi-jinping'], … }, 'wladimir-putin', 'with').with → ['xi-jinping', 'wladimir-putin']
 */
export function setValue(choice: FacetChoice, id: string, state: ValueState): FacetChoice {
  if (getValueState(choice, id) === state) return choice;
  const others = (ids: readonly string[]) => ids.filter((each) => each !== id);
  const chosen = [...others(choice.with), ...(state === 'with' ? [id] : [])];
  return {
    with: chosen,
    without: [...others(choice.without), ...(state === 'without' ? [id] : [])],
    mode: chosen.length > 1 ? choice.mode : 'all',
  };
}

/** The filter without some of its conditions. */
export function dropConditions(filter: Filter, conditions: readonly Condition[]): Filter {
  return conditions.reduce<Filter>((rest, condition) => {
    switch (condition.kind) {
      case 'value': {
        const { facet, id } = condition;
        return { ...rest, [facet]: setValue(rest[facet], id, 'neutral') };
      }
      case 'days':
        return { ...rest, days: NO_DAYS };
      case 'role':
        return { ...rest, role: 'any' };
      case 'together':
        return { ...rest, together: 'article' };
    }
  }, filter);
}
