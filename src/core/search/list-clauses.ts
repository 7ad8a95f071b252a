import { joinQueries } from './join-queries.ts';
import type { FieldQuery, PhraseQuery, Query, WordQuery } from './query.ts';

/** What a query is made of. */
export type Leaf = WordQuery | PhraseQuery | FieldQuery;

/** What is said of a leaf: that it is there, is in the title, is the topic, or when it was. */
export type Frame = 'named' | 'title' | 'topic' | 'date';

/** Leaves that can be said in one breath. */
export interface LeafClause {
  kind: Frame;
  sign: 'with' | 'without';
  /** Whether one of them suffices. */
  any: boolean;
  leaves: readonly Leaf[];
}

export type Clause =
  | LeafClause
  /** One of several, each of which has clauses of its own. */
  | { kind: 'choice'; options: readonly (readonly Clause[])[] }
  /** All of these, but not together. */
  | { kind: 'apart'; clauses: readonly Clause[] };

/**
 * A query as clauses that must all hold: what belongs together is gathered, exclusions come last, and an exclusion of
 * several is one of each. Leaves that do not count are left out.
 *
 * Gas -(Öl ODER Kohle) titel:Gipfel → named: Gas; title: Gipfel; not named: Öl, Kohle
 */
export function listClauses(query: Query, counts: (leaf: Leaf) => boolean): Clause[] {
  const simple = simplify(query, counts);
  return simple ? gather(simple) : [];
}

function simplify(query: Query, counts: (leaf: Leaf) => boolean): Query | undefined {
  switch (query.kind) {
    case 'all':
      return undefined;
    case 'and':
    case 'or':
      return joinQueries(
        query.kind,
        query.parts.flatMap((part) => simplify(part, counts) ?? []),
      );
    case 'not': {
      const part = simplify(query.part, counts);
      return part && negate(part);
    }
    default:
      return counts(query) ? query : undefined;
  }
}

function negate(query: Query): Query {
  if (query.kind === 'not') return query.part;
  if (query.kind !== 'or') return { kind: 'not', part: query };
  return joinQueries('and', query.parts.map(negate)) ?? query;
}

const FRAMES: readonly Frame[] = ['named', 'title', 'topic', 'date'];

function gather(query: Query): Clause[] {
  const parts = query.kind === 'and' ? query.parts : [query];
  const wanted = parts.filter(isLeaf);
  const excluded = parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []));
  return [
    ...gatherLeaves(wanted, 'with'),
    ...parts.flatMap((part) => (part.kind === 'or' ? [toChoice(part.parts)] : [])),
    ...gatherLeaves(excluded.filter(isLeaf), 'without'),
    ...excluded.flatMap((part): Clause[] =>
      isLeaf(part) ? [] : [{ kind: 'apart', clauses: gather(part) }],
    ),
  ];
}

function gatherLeaves(leaves: readonly Leaf[], sign: LeafClause['sign']): LeafClause[] {
  return FRAMES.flatMap((kind) => {
    const own = leaves.filter((leaf) => getFrame(leaf) === kind);
    // Each span of days has a preposition of its own.
    const groups = kind === 'date' ? own.map((leaf) => [leaf]) : own.length > 0 ? [own] : [];
    return groups.map((group) => ({ kind, sign, any: false, leaves: group }));
  });
}

function toChoice(parts: readonly Query[]): Clause {
  const leaves = parts.filter(isLeaf);
  const [kind, ...others] = new Set(leaves.map(getFrame));
  if (leaves.length === parts.length && kind && kind !== 'date' && others.length === 0) {
    return { kind, sign: 'with', any: true, leaves };
  }
  return { kind: 'choice', options: parts.map(gather) };
}

function isLeaf(query: Query): query is Leaf {
  return query.kind === 'word' || query.kind === 'phrase' || query.kind === 'field';
}

function getFrame(leaf: Leaf): Frame {
  if (leaf.kind !== 'field') return leaf.inTitle ? 'title' : 'named';
  return leaf.field === 'topic' || leaf.field === 'date' ? leaf.field : 'named';
}
