import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';

/**
 * Whether an office phrase speaks of the office, whoever holds it, or of one of many who held it.
 *
 * "Der Präsident hat repräsentative Aufgaben", "wird vom Volk gewählt", "der Präsident aller Letten", "der 44. Präsident"
 */
export function isOfWhoever(
  { text, tokens }: Reading,
  { from, to, definite }: RolePhrase,
): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const before = text.slice(Math.max(0, start - 6), start);
  const [clause = ''] = text.slice(end, end + REACH).split(/[.,](?!\S)/);
  return (
    (!definite && /\d\. $/.test(before)) ||
    /^ aller |repräsentativ|zeremoniell/.test(clause) ||
    (before.endsWith(' wird ') && / (?:gewählt|bestimmt)$/.test(clause)) ||
    /^ wird .* (?:gewählt|bestimmt)$/.test(clause)
  );
}

// Longer clauses are rare; the bound keeps the look ahead short.
const REACH = 80;
