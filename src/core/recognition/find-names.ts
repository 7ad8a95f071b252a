import type { Entry, Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';
import type { Reading } from './reading.ts';

/** The dictionary's hits of a text, none overlapping, and which hit covers a token. */
export class NameHits {
  readonly list: readonly NameHit<Entry>[];
  /** Per token the number of the hit that covers it, −1 for none. */
  private readonly numbers: Int32Array;

  constructor(list: readonly NameHit<Entry>[], numbers: Int32Array) {
    this.list = list;
    this.numbers = numbers;
  }

  /** The hit that covers token `index`. */
  at(index: number): NameHit<Entry> | undefined {
    // No look-up at −1: an array would search its properties by name, and throw compiled code away for it.
    if (index < 0 || index >= this.numbers.length) return undefined;
    const found = this.numbers[index]!;
    return found < 0 ? undefined : this.list[found];
  }
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
  const numbers = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length;) {
    const hit = tokens[i]!.kind === 'sign' ? undefined : gazetteer.names.longestAt(tokens, i);
    if (hit && blockOf[hit.from] === blockOf[hit.to - 1]) {
      for (let at = hit.from; at < hit.to; at++) numbers[at] = list.length;
      list.push(hit);
      i = hit.to;
    } else {
      i++;
    }
  }
  return new NameHits(list, numbers);
}
