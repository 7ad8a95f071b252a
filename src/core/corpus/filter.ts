/** The facets an article can be filtered by, in the order the page shows them. */
export const FACETS = ['actors', 'countries', 'topics', 'organisations', 'status'] as const;

export type FacetKey = (typeof FACETS)[number];

/** What the reader did with an article: the values of the facet `status`, in the order they are shown. */
export const STATUSES = ['unread', 'read', 'starred', 'highlighted', 'noted'] as const;

export type ReadingStatus = (typeof STATUSES)[number];

/** What the reader chose in one facet. */
export interface FacetChoice {
  with: string[];
  without: string[];
  /** Whether an article needs all of `with` or one of them; told apart only from two values on. */
  mode: 'all' | 'any';
}

/** A value is in at most one of the two lists of its facet. */
export type Filter = Record<FacetKey, FacetChoice>;

export type ValueState = 'neutral' | 'with' | 'without';

export const NO_CHOICE: FacetChoice = { with: [], without: [], mode: 'all' };

export const NO_FILTER: Filter = {
  actors: NO_CHOICE,
  countries: NO_CHOICE,
  topics: NO_CHOICE,
  organisations: NO_CHOICE,
  status: NO_CHOICE,
};

/** One condition of a filter, as a part of its sentence that can be removed. */
export interface Condition {
  facet: FacetKey;
  id: string;
  sign: 'with' | 'without';
}

/** All conditions of a filter in the order of the facets, `with` before `without`. */
export function listConditions(filter: Filter): Condition[] {
  return FACETS.flatMap((facet) => [
    ...filter[facet].with.map((id): Condition => ({ facet, id, sign: 'with' })),
    ...filter[facet].without.map((id): Condition => ({ facet, id, sign: 'without' })),
  ]);
}

/** Whether the filter lets every article through. */
export function isEmptyFilter(filter: Filter): boolean {
  return FACETS.every((facet) => isEmptyChoice(filter[facet]));
}

function isEmptyChoice(choice: FacetChoice): boolean {
  return choice.with.length === 0 && choice.without.length === 0;
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
  return conditions.reduce<Filter>(
    (rest, { facet, id }) => ({ ...rest, [facet]: setValue(rest[facet], id, 'neutral') }),
    filter,
  );
}
