import { parseDaySpan, serializeDaySpan } from '#core/selection/day-span.ts';
import {
  canBeNear,
  FACETS,
  isNear,
  NO_CHOICE,
  type FacetChoice,
  type FacetKey,
  type Filter,
  type Role,
  type Together,
} from '#core/selection/filter.ts';
import { SORTS, type Sort } from '#core/selection/sort-articles.ts';

/** What a link to a view reproduces, beside the article that is open. */
export interface ViewState {
  filter: Filter;
  /** Words searched for; empty when nothing is. */
  query: string;
  sort: Sort;
}

/**
 * The view a query string stands for. Never throws: unknown parameters and unreadable values are ignored.
 *
 * parseViewState('?akteure=wladimir-putin,-xi-jinping') → actors with Putin, without Xi; all else as by default
 */
export function parseViewState(search: string): ViewState {
  const params = new URLSearchParams(search);
  const any = splitList(params.getAll(ANY));
  const choices = FACETS.map((facet): [FacetKey, FacetChoice] => {
    const choice = parseChoice(
      params.getAll(FACET_PARAMS[facet]),
      any.includes(FACET_PARAMS[facet]),
    );
    return [facet, choice];
  });
  const facets = Object.fromEntries(choices) as Record<FacetKey, FacetChoice>;
  const together = NEAR.find((each) => TOGETHER_VALUES[each] === params.get(TOGETHER));
  const sort = SORTS.find((each) => SORT_VALUES[each] === params.get(SORT));
  return {
    filter: {
      ...facets,
      days: parseDaySpan(params.get(DAYS) ?? ''),
      role: params.get(ROLE) === ROLE_VALUES.main ? 'main' : 'any',
      together: (canBeNear(facets.actors) && together) || 'article',
    },
    query: normalizeQuery(params.get(QUERY) ?? ''),
    sort: sort ?? 'date',
  };
}

/**
 * The query string of a view, beginning with "?" or empty; what is as by default is not in it. Parsing it again gives an
 * equal view.
 */
export function serializeViewState({ filter, query, sort }: ViewState): string {
  const chosen = FACETS.filter((facet) => getTokens(filter[facet]).length > 0);
  const anyFacets = FACETS.filter(
    (facet) => filter[facet].mode === 'any' && filter[facet].with.length > 1,
  );
  const pairs: [string, string][] = [
    ...chosen.map((facet): [string, string] => [
      FACET_PARAMS[facet],
      getTokens(filter[facet]).map(encode).join(','),
    ]),
    [ANY, anyFacets.map((facet) => FACET_PARAMS[facet]).join(',')],
    [DAYS, serializeDaySpan(filter.days)],
    [ROLE, filter.role === 'any' ? '' : ROLE_VALUES[filter.role]],
    [TOGETHER, isNear(filter) ? TOGETHER_VALUES[filter.together] : ''],
    [QUERY, encode(normalizeQuery(query))],
    [SORT, sort === 'date' ? '' : SORT_VALUES[sort]],
  ];
  const written = pairs.filter(([, value]) => value !== '').map((pair) => pair.join('='));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

const FACET_PARAMS: Record<FacetKey, string> = {
  actors: 'akteure',
  countries: 'laender',
  topics: 'themen',
  organisations: 'organisationen',
  sources: 'quellen',
  status: 'lesestatus',
};
const ANY = 'mindestens';
const DAYS = 'datum';
const ROLE = 'rolle';
const TOGETHER = 'zusammen';
const QUERY = 'suche';
const SORT = 'sortierung';
const ROLE_VALUES: Record<Role, string> = { any: 'alle', main: 'haupt' };
const TOGETHER_VALUES: Record<Together, string> = {
  article: 'artikel',
  paragraph: 'absatz',
  sentence: 'satz',
};
const NEAR = ['paragraph', 'sentence'] as const;
const SORT_VALUES: Record<Sort, string> = {
  date: 'datum',
  title: 'titel',
  length: 'laenge',
  weight: 'gewicht',
  relevance: 'relevanz',
};

// Ids are slugs and ISO codes; anything else cannot name a value.
const VALUE = /^(?<minus>-?)(?<id>[A-Za-z0-9][A-Za-z0-9-]{0,99})$/;
// Longer than any headline; a link cannot make the page search for a book.
const LONGEST_QUERY = 200;

function parseChoice(sources: readonly string[], any: boolean): FacetChoice {
  const choice: FacetChoice = { with: [], without: [], mode: 'all' };
  for (const source of splitList(sources)) {
    const { minus, id } = VALUE.exec(source)?.groups ?? {};
    if (id === undefined || choice.with.includes(id) || choice.without.includes(id)) continue;
    choice[minus === '-' ? 'without' : 'with'].push(id);
  }
  if (choice.with.length + choice.without.length === 0) return NO_CHOICE;
  return { ...choice, mode: any && choice.with.length > 1 ? 'any' : 'all' };
}

function getTokens(choice: FacetChoice): string[] {
  return [...choice.with, ...choice.without.map((id) => `-${id}`)];
}

function splitList(sources: readonly string[]): string[] {
  return sources.flatMap((source) => source.split(',')).map((part) => part.trim());
}

function normalizeQuery(query: string): string {
  return query
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** As `encodeURIComponent`, blanks written as "+" for the reader's eye. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+');
}
