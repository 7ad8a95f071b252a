import { hasDays, type DaySpan } from '#core/selection/day-span.ts';
import {
  isMainOnly,
  isNear,
  type Condition,
  type FacetKey,
  type Filter,
  type Together,
} from '#core/selection/filter.ts';

import { describeDays } from './describe-days.ts';
import { inEnglish, inGerman } from './format-number.ts';

/** A piece of the sentence that says what is shown: plain words, the number, or a condition that can be lifted. */
export type SentencePart =
  | { kind: 'words'; text: string }
  | { kind: 'count'; text: string }
  | { kind: 'condition'; text: string; condition: Condition }
  | QueryPart;

/** A word, phrase or field of the query. */
export interface QueryPart {
  kind: 'query';
  text: string;
  /** As it is called outside the sentence, with quotation marks for inside others. */
  label: string;
  /** The query without it. */
  rest: string;
  /** The days every article must be from by it, surely or perhaps. */
  days?: DaySpan;
}

/** The clauses of the sentence that say what is searched for, in the languages of the interface. */
export type ToldQuery = Readonly<Record<'de' | 'en', readonly (readonly SentencePart[])[]>>;

export interface FilterDescription {
  filter: Filter;
  /** What is searched for. */
  told: ToldQuery | undefined;
  /** Number of articles in the result. */
  count: number;
  language: 'de' | 'en';
  /** What a value is called in the interface. */
  nameValue: (facet: FacetKey, id: string) => string;
}

/**
 * The filter as a sentence without full stop; the parts' texts joined are the sentence. Actors, countries and
 * organisations share one "mit", unless any of several suffices in one of them or more is asked of the actors than to be
 * named.
 *
 * "1 Artikel mit Wladimir Putin und Donald Trump, ohne China, zum Thema Energie"
 */
export function describeFilter(description: FilterDescription): SentencePart[] {
  const { told, count, language } = description;
  const words = WORDS[language];
  const clauses = [
    ...describeWith(description, words),
    ...describeWithout(description, words),
    ...describeLed(description, 'topics', words),
    ...describeLed(description, 'sources', words),
    ...describeSpan(description),
    ...describeStatus(description, words),
    ...(told?.[language] ?? []),
  ];
  const total: SentencePart = { kind: 'count', text: words.count(count) };
  return clauses.reduce<SentencePart[]>(
    (parts, clause, at) => [...parts, say(at === 0 && !isApart(clause) ? ' ' : ', '), ...clause],
    [total],
  );
}

interface SentenceWords {
  count: (count: number) => string;
  with: string;
  without: string;
  and: string;
  or: string;
  /** Joins several excluded values. */
  nor: string;
  /** Behind the actors who play a main role: one of them, several. */
  role: readonly [lead: string, one: string, several: string];
  /** Behind the actors who stand together. */
  together: string;
  near: Record<Exclude<Together, 'article'>, string>;
  /** Before topics and sources: one of them, several. */
  leads: Record<LedFacet, readonly [one: string, several: string]>;
  not: string;
}

const WORDS: Record<'de' | 'en', SentenceWords> = {
  de: {
    count: (count) => (count === 0 ? 'Kein Artikel' : `${inGerman(count)}\u00a0Artikel`),
    with: 'mit',
    without: 'ohne',
    and: 'und',
    or: 'oder',
    nor: 'und',
    role: ['in', 'einer\u00a0Hauptrolle', 'Hauptrollen'],
    together: 'im selben',
    near: { sentence: 'Satz', paragraph: 'Absatz' },
    leads: {
      topics: ['zum Thema', 'zu den Themen'],
      sources: ['aus der Quelle', 'aus den Quellen'],
    },
    not: 'nicht',
  },
  en: {
    count: (count) =>
      count === 0
        ? 'No article'
        : `${inEnglish(count)}\u00a0${count === 1 ? 'article' : 'articles'}`,
    with: 'with',
    without: 'without',
    and: 'and',
    or: 'or',
    nor: 'or',
    role: ['in', 'a\u00a0main role', 'main roles'],
    together: 'in the same',
    near: { sentence: 'sentence', paragraph: 'paragraph' },
    leads: { topics: ['on', 'on'], sources: ['from the source', 'from the sources'] },
    not: 'not',
  },
};

type LedFacet = 'topics' | 'sources';

const NAMED_FACETS = ['actors', 'countries', 'organisations'] as const;

function describeWith(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const { filter } = description;
  const facets = NAMED_FACETS.filter((facet) => filter[facet].with.length > 0);
  const apart =
    isMainOnly(filter) || isNear(filter) || facets.some((facet) => filter[facet].mode === 'any');
  const groups = apart ? facets.map((facet) => [facet]) : [facets];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const any = group.some((facet) => filter[facet].mode === 'any');
      const parts = group.flatMap((facet) => nameValues(description, facet, 'with'));
      return [
        say(`${words.with} `),
        ...joinParts(parts, any ? words.or : words.and),
        ...(group.includes('actors') ? describeManner(filter, words) : []),
      ];
    });
}

function describeWithout(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const parts = NAMED_FACETS.flatMap((facet) => nameValues(description, facet, 'without'));
  if (parts.length === 0) return [];
  // The first name stays with its "ohne", so that no line ends in it.
  return [[say(`${words.without}\u00a0`), ...joinParts(parts, words.nor)]];
}

/** Which part the actors shall play, and how near they shall stand. */
function describeManner(filter: Filter, words: SentenceWords): SentencePart[] {
  const { actors, together } = filter;
  const isOne = actors.with.length === 1 || actors.mode === 'any';
  const [lead, one, several] = words.role;
  const role: SentencePart[] = [
    say(` ${lead}\u00a0`),
    { kind: 'condition', text: isOne ? one : several, condition: { kind: 'role' } },
  ];
  if (!isNear(filter) || together === 'article') return isMainOnly(filter) ? role : [];
  return [
    ...(isMainOnly(filter) ? [...role, say(',')] : []),
    say(` ${words.together}\u00a0`),
    { kind: 'condition', text: words.near[together], condition: { kind: 'together' } },
  ];
}

/** "zu den Themen Energie und Handel", "nicht zum Thema Krieg". */
function describeLed(
  description: FilterDescription,
  facet: LedFacet,
  words: SentenceWords,
): SentencePart[][] {
  const { mode } = description.filter[facet];
  const [one, several] = words.leads[facet];
  const wanted = nameValues(description, facet, 'with');
  const unwanted = nameValues(description, facet, 'without');
  const clauses: SentencePart[][] = [];
  if (wanted.length > 0) {
    const lead = wanted.length === 1 ? one : several;
    clauses.push([say(`${lead} `), ...joinParts(wanted, mode === 'any' ? words.or : words.and)]);
  }
  if (unwanted.length > 0) {
    const lead = unwanted.length === 1 ? one : several;
    clauses.push([say(`${words.not} ${lead} `), ...joinParts(unwanted, words.or)]);
  }
  return clauses;
}

function describeSpan({ filter, language }: FilterDescription): SentencePart[][] {
  if (!hasDays(filter.days)) return [];
  const [lead, text] = describeDays(filter.days, language);
  return [[say(`${lead} `), { kind: 'condition', text, condition: { kind: 'days' } }]];
}

function describeStatus(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const { mode } = description.filter.status;
  const wanted = nameValues(description, 'status', 'with');
  const unwanted = nameValues(description, 'status', 'without');
  return [
    ...(wanted.length > 0 ? [joinParts(wanted, mode === 'any' ? words.or : words.and)] : []),
    ...(unwanted.length > 0 ? [[say(`${words.not}\u00a0`), ...joinParts(unwanted, words.or)]] : []),
  ];
}

/** What the reader did with the articles follows behind a comma even when nothing else stands before it. */
function isApart(clause: readonly SentencePart[]): boolean {
  return clause.some(
    (part) =>
      part.kind === 'condition' &&
      part.condition.kind === 'value' &&
      part.condition.facet === 'status',
  );
}

function nameValues(
  { filter, nameValue }: FilterDescription,
  facet: FacetKey,
  sign: 'with' | 'without',
): SentencePart[] {
  return filter[facet][sign].map((id) => ({
    kind: 'condition',
    text: nameValue(facet, id),
    condition: { kind: 'value', facet, id, sign },
  }));
}

/** "A, B und C". */
function joinParts(parts: readonly SentencePart[], conjunction: string): SentencePart[] {
  return parts.flatMap((part, at) => {
    if (at === 0) return [part];
    return [say(at === parts.length - 1 ? ` ${conjunction} ` : ', '), part];
  });
}

function say(text: string): SentencePart {
  return { kind: 'words', text };
}
