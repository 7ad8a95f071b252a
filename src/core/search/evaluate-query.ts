import { expandWord, type WeightedTerm } from './expand-word.ts';
import { findPhrase } from './find-phrase.ts';
import { fold } from './fold.ts';
import type { FormMatch, Lexicon } from './lexicon.ts';
import type { PhraseQuery, ResolvedQuery, WordQuery } from './query.ts';
import type { SearchIndex } from './read-search-index.ts';
import { SMALL_WORDS } from './small-words.ts';

/** Articles by number with how well they answer; the higher the better. */
export type Scores = ReadonlyMap<number, number>;

export interface EvaluationContext {
  index: SearchIndex;
  lexicon: Lexicon;
  /** Ranks the articles that hold any of the terms. */
  rank: (terms: readonly WeightedTerm[], inTitle: boolean) => Scores;
}

export interface Evaluation {
  scores: Scores;
  /** The forms by which articles were found, for marking them. */
  matches: FormMatch[];
  /** Phrases looked for, their words folded. */
  phrases: string[][];
  /** Words nobody wrote, with what was searched for in their place. */
  replaced: Replacement[];
}

export interface Replacement {
  word: string;
  /** As they are mostly written; none if nothing is like the word. */
  by: string[];
  how: 'begun' | 'misspelt' | 'unknown';
}

/** Finds the articles that answer a query; what is excluded is neither scored nor marked. */
export function evaluateQuery(query: ResolvedQuery, context: EvaluationContext): Evaluation {
  const found: Evaluation = { scores: new Map(), matches: [], phrases: [], replaced: [] };
  return { ...found, scores: evaluate(query, { ...context, found, isExcluded: false }) };
}

interface Walk extends EvaluationContext {
  found: Evaluation;
  isExcluded: boolean;
}

function evaluate(query: ResolvedQuery, walk: Walk): Scores {
  switch (query.kind) {
    case 'all':
      return listAll(walk);
    case 'and':
      return evaluateAll(query.parts, walk);
    case 'or':
      return unite(query.parts.map((part) => evaluate(part, walk)));
    case 'not':
      return subtract(listAll(walk), evaluate(query.part, { ...walk, isExcluded: true }));
    case 'word':
      return evaluateWord(query, walk);
    case 'phrase':
      return evaluatePhrase(query, walk);
    case 'articles': {
      const ids = new Set(query.ids);
      return new Map(walk.index.ids.flatMap((id, at) => (ids.has(id) ? [[at, 0]] : [])));
    }
  }
}

function evaluateAll(parts: readonly ResolvedQuery[], walk: Walk): Scores {
  const excluded = parts.filter((part) => part.kind === 'not');
  const wanted = parts.filter((part) => part.kind !== 'not');
  const telling = wanted.filter(
    (part) => part.kind !== 'word' || !SMALL_WORDS.has(part.word.toLowerCase()),
  );
  const kept = (telling.length > 0 ? telling : wanted).map((part) => evaluate(part, walk));
  const both = kept.length === 0 ? listAll(walk) : intersect(kept);
  const without = excluded.map(({ part }) => evaluate(part, { ...walk, isExcluded: true }));
  return without.reduce(subtract, both);
}

function evaluateWord({ word, open, inTitle }: WordQuery, walk: Walk): Scores {
  const { terms, matches, how } = expandWord(walk.lexicon, word, open);
  if (!walk.isExcluded) {
    walk.found.matches.push(...matches);
    if (how !== 'same' && !open)
      walk.found.replaced.push({ word, how, by: listUsual(matches, walk) });
  }
  return terms.length === 0 ? new Map() : walk.rank(terms, inTitle === true);
}

// Enough to see what the search took the word for.
const MOST_NAMED = 3;

function listUsual(matches: readonly FormMatch[], { lexicon }: Walk): string[] {
  const { forms, uses } = lexicon;
  return matches
    .toSorted((a, b) => (uses[b.number] ?? 0) - (uses[a.number] ?? 0))
    .slice(0, MOST_NAMED)
    .map(({ number }) => forms[number]?.shown ?? '');
}

function evaluatePhrase({ words, inTitle }: PhraseQuery, walk: Walk): Scores {
  const folded = words.map(fold);
  if (!walk.isExcluded) walk.found.phrases.push(folded);
  return findPhrase(walk.index, folded, inTitle === true);
}

function listAll({ index }: Walk): Scores {
  return new Map(index.ids.map((_, at) => [at, 0]));
}

function intersect(sets: readonly Scores[]): Scores {
  const [first = new Map<number, number>(), ...others] = sets.toSorted((a, b) => a.size - b.size);
  const both = new Map<number, number>();
  for (const [article, score] of first) {
    if (!others.every((other) => other.has(article))) continue;
    both.set(
      article,
      others.reduce((sum, other) => sum + (other.get(article) ?? 0), score),
    );
  }
  return both;
}

function unite(sets: readonly Scores[]): Scores {
  const all = new Map<number, number>();
  for (const set of sets) {
    for (const [article, score] of set) all.set(article, (all.get(article) ?? 0) + score);
  }
  return all;
}

function subtract(set: Scores, excluded: Scores): Scores {
  return new Map([...set].filter(([article]) => !excluded.has(article)));
}
