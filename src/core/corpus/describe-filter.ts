import { FACETS, type Condition, type FacetKey, type Filter } from './filter.ts';

/** A piece of the sentence that says what is shown: plain words, the number, or a condition that can be lifted. */
export type SentencePart =
  | { kind: 'words'; text: string }
  | { kind: 'count'; text: string }
  | { kind: 'condition'; text: string; condition: Condition }
  | { kind: 'query'; text: string };

export interface FilterDescription {
  filter: Filter;
  /** Words searched for; empty when nothing is. */
  query: string;
  /** Number of articles in the result. */
  count: number;
  language: 'de' | 'en';
  /** What a value is called in the interface. */
  nameValue: (facet: FacetKey, id: string) => string;
}

/**
 * The filter as a sentence without full stop; the parts' texts joined are the sentence. Actors, countries and
 * organisations share one "mit", unless any of several suffices in one of them.
 *
 * "1 Artikel mit Wladimir Putin und Donald Trump, ohne China, zum Thema Energie"
 */
export function describeFilter(description: FilterDescription): SentencePart[] {
  const { query, count, language } = description;
  const words = WORDS[language];
  const clauses = [
    ...describeWith(description, words),
    ...describeWithout(description, words),
    ...describeTopics(description, words),
    ...describeStatus(description, words),
    ...(query === '' ? [] : [describeQuery(query, words)]),
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
  topic: string;
  topics: string;
  notTopic: string;
  notTopics: string;
  not: string;
  /** Before the words searched for: one of them, several. */
  searched: readonly [one: string, several: string];
  quotes: readonly [open: string, close: string];
}

const WORDS: Record<'de' | 'en', SentenceWords> = {
  de: {
    count: (count) => (count === 0 ? 'Kein Artikel' : `${count.toLocaleString('de')}\u00a0Artikel`),
    with: 'mit',
    without: 'ohne',
    and: 'und',
    or: 'oder',
    nor: 'und',
    topic: 'zum Thema',
    topics: 'zu den Themen',
    notTopic: 'nicht zum Thema',
    notTopics: 'nicht zu den Themen',
    not: 'nicht',
    searched: ['mit dem Wort', 'mit den Wörtern'],
    quotes: ['„', '“'],
  },
  en: {
    count: (count) =>
      count === 0
        ? 'No article'
        : `${count.toLocaleString('en')}\u00a0${count === 1 ? 'article' : 'articles'}`,
    with: 'with',
    without: 'without',
    and: 'and',
    or: 'or',
    nor: 'or',
    topic: 'on',
    topics: 'on',
    notTopic: 'not on',
    notTopics: 'not on',
    not: 'not',
    searched: ['containing', 'containing'],
    quotes: ['“', '”'],
  },
};

const NAMED_FACETS = FACETS.filter((facet) => facet !== 'topics' && facet !== 'status');

function describeWith(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const { filter } = description;
  const facets = NAMED_FACETS.filter((facet) => filter[facet].with.length > 0);
  const apart = facets.some((facet) => filter[facet].mode === 'any');
  const groups = apart ? facets.map((facet) => [facet]) : [facets];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const any = group.some((facet) => filter[facet].mode === 'any');
      const parts = group.flatMap((facet) => nameValues(description, facet, 'with'));
      return [say(`${words.with} `), ...joinParts(parts, any ? words.or : words.and)];
    });
}

function describeWithout(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const parts = NAMED_FACETS.flatMap((facet) => nameValues(description, facet, 'without'));
  if (parts.length === 0) return [];
  // The first name stays with its "ohne", so that no line ends in it.
  return [[say(`${words.without}\u00a0`), ...joinParts(parts, words.nor)]];
}

function describeTopics(description: FilterDescription, words: SentenceWords): SentencePart[][] {
  const { mode } = description.filter.topics;
  const wanted = nameValues(description, 'topics', 'with');
  const unwanted = nameValues(description, 'topics', 'without');
  const clauses: SentencePart[][] = [];
  if (wanted.length > 0) {
    const lead = wanted.length === 1 ? words.topic : words.topics;
    clauses.push([say(`${lead} `), ...joinParts(wanted, mode === 'any' ? words.or : words.and)]);
  }
  if (unwanted.length > 0) {
    const lead = unwanted.length === 1 ? words.notTopic : words.notTopics;
    clauses.push([say(`${lead} `), ...joinParts(unwanted, words.or)]);
  }
  return clauses;
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
  return clause.some((part) => part.kind === 'condition' && part.condition.facet === 'status');
}

function nameValues(
  { filter, nameValue }: FilterDescription,
  facet: FacetKey,
  sign: Condition['sign'],
): SentencePart[] {
  return filter[facet][sign].map((id) => ({
    kind: 'condition',
    text: nameValue(facet, id),
    condition: { facet, id, sign },
  }));
}

/** "A, B und C". */
function joinParts(parts: readonly SentencePart[], conjunction: string): SentencePart[] {
  return parts.flatMap((part, at) => {
    if (at === 0) return [part];
    return [say(at === parts.length - 1 ? ` ${conjunction} ` : ', '), part];
  });
}

function describeQuery(query: string, { quotes, searched }: SentenceWords): SentencePart[] {
  const lead = searched[query.includes(' ') ? 1 : 0];
  return [say(`${lead} `), { kind: 'query', text: `${quotes[0]}${query}${quotes[1]}` }];
}

function say(text: string): SentencePart {
  return { kind: 'words', text };
}
