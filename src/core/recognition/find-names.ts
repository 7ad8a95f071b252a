import type { Entry, Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';
import type { Reading } from './reading.ts';

/** The dictionary's hits of a text, none overlapping, and which hit covers a token. */
export interface NameHits {
  list: readonly NameHit<Entry>[];
  /** The hit that covers token `index`. */
  at: (index: number) => NameHit<Entry> | undefined;
}

/**
 * Looks every token up in the dictionary; the longest name wins, from left to right. A name does not reach over the end
 * of a block.
 *
 * "der Präsident der Vereinigten Staaten" → one hit over "Vereinigten Staaten"
 */
export function findNames(reading: Reading, gazetteer: Gazetteer): NameHits {
  const { tokens, blockOf } = reading;
  const list: NameHit<Entry>[] = [];
  const index = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length;) {
    const hit = tokens[i]!.kind === 'sign' ? undefined : gazetteer.names.longestAt(tokens, i);
    if (hit && blockOf[hit.from] === blockOf[hit.to - 1]) {
      index.fill(list.length, hit.from, hit.to);
      list.push(hit);
      i = hit.to;
    } else {
      i++;
    }
  }
  const at = (token: number) => {
    // No look-up at −1: an array would search its properties by name, and throw compiled code away for it.
    if (token < 0 || token >= index.length) return undefined;
    const found = index[token]!;
    return found < 0 ? undefined : list[found];
  };
  return { list, at };
}
