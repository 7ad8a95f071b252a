import type { Span } from '#core/article.ts';

interface Similarity extends Span {
  /** Units to add, drop or replace to come from the words to the text. */
  changes: number;
}

/**
 * The stretch of a text that differs least from some words, in at most `most` units added, dropped or replaced; of
 * equals the one nearest to `near`. Undefined where none is so similar. Takes time in proportion to the text's length
 * and the number of changes allowed.
 *
 * findSimilar('Er reiste nach Peking ab.', 'reist nach Pekin', { most: 3, near: 0 }) → 'reiste nach Peking', 2 changes
 */
export function findSimilar(
  text: string,
  words: string,
  { most, near }: { most: number; near: number },
): Similarity | undefined {
  // Sellers' algorithm by columns: changes[i] is what the first i units of the words cost against text ending here, and
  // starts[i] where that text begins. Rows that cost more than allowed are not looked at (Ukkonen).
  const changes = Array.from({ length: words.length + 1 }, (_, row) => row);
  const starts = Array.from({ length: words.length + 1 }, () => 0);
  let lowest = Math.min(most, words.length);
  let best: Similarity | undefined;
  for (let at = 0; at < text.length; at += 1) {
    let diagonal = 0;
    let diagonalStart = at;
    changes[0] = 0;
    starts[0] = at + 1;
    const until = Math.min(lowest + 1, words.length);
    for (let row = 1; row <= until; row += 1) {
      const left = row <= lowest ? (changes[row] ?? row) : most + 1;
      const leftStart = starts[row] ?? 0;
      const replaced = diagonal + (words[row - 1] === text[at] ? 0 : 1);
      const dropped = (changes[row - 1] ?? 0) + 1;
      const added = left + 1;
      const least = Math.min(replaced, dropped, added);
      const start =
        least === replaced ? diagonalStart : least === dropped ? (starts[row - 1] ?? 0) : leftStart;
      diagonal = left;
      diagonalStart = leftStart;
      changes[row] = least;
      starts[row] = start;
    }
    lowest = until;
    while (lowest > 0 && (changes[lowest] ?? 0) > most) lowest -= 1;
    if (lowest < words.length) continue;
    const found = {
      start: starts[words.length] ?? 0,
      end: at + 1,
      changes: changes[words.length] ?? 0,
    };
    if (!best || isBetter(found, best, near)) best = found;
  }
  return best;
}

function isBetter(found: Similarity, best: Similarity, near: number): boolean {
  if (found.changes !== best.changes) return found.changes < best.changes;
  return Math.abs(found.start - near) < Math.abs(best.start - near);
}
