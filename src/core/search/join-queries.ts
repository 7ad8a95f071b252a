import type { Query } from './query.ts';

/**
 * Queries under one operator: one stands for itself, and a tree of the same operator becomes part of the new one;
 * undefined for none.
 *
 * joinQueries('and', [Gas Öl, Kohle]) → Gas Öl Kohle
 */
export function joinQueries(kind: 'and' | 'or', parts: readonly Query[]): Query | undefined {
  if (parts.length < 2) return parts[0];
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
