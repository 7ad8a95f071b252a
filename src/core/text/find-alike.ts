import { MARK } from './line-marks.ts';
import type { Line } from './line.ts';
import { addToHash } from './word.ts';

/** So many words in a row are seldom the same by chance. */
const COMPARED = 3;
/** Where so few words are that long, they are no words. In UTF-16 units. */
const LONG_FOR_FEW = 40;
/** Beginnings are told apart by a number below this before they are looked up. */
const BUCKETS = 4096;

/** One for all texts: made anew it would take longer than it is used. */
const buckets = new Uint8Array(BUCKETS);

/**
 * Places of the lines that may be copies or parts of each other, told by the words they begin with, capitals and signs
 * aside; nearly all lines of nearly all texts are out at once. Lines shorter than `shortest` UTF-16 units do not count.
 *
 * ["Er sagte es so.", "Nein", "Er kam. Er sagte es so."] → 0, 2
 */
export function findAlike(lines: readonly Line[], shortest: number): number[] {
  if (lines.some(isUnsure)) return lines.map((_, place) => place);
  const begun = new Map<number, number[]>();
  buckets.fill(0);
  lines.forEach((line, place) => {
    if (line.raw.length < shortest) return;
    const hash = hashBeginning(line);
    const places = begun.get(hash);
    if (places) places.push(place);
    else begun.set(hash, [place]);
    buckets[hash & (BUCKETS - 1)] = 1;
  });
  const alike = new Set<number>();
  const compare = (hash: number, place: number) => {
    const others = begun.get(hash);
    if (!others || (others.length === 1 && others[0] === place)) return;
    alike.add(place);
    for (const other of others) alike.add(other);
    // They are all in now, and the next line like them need not look at each of them again.
    if (others.length > 2) begun.set(hash, others.slice(0, 2));
  };
  lines.forEach((line, place) => {
    if (line.raw.length < shortest) return;
    compare(hashBeginning(line), place);
    const { tokens, from, to } = line.words;
    let [first, second] = [0, 0];
    for (let i = from; i < to; i++) {
      const { kind, word } = tokens[i]!;
      if (kind === 'sign') continue;
      const hash = addToHash(addToHash(first, second), word.folded);
      if (buckets[hash & (BUCKETS - 1)] === 1) compare(hash, place);
      [first, second] = [second, word.folded];
    }
  });
  return [...alike].sort((a, b) => a - b);
}

/**
 * Whether two lines may be copies: false is sure, and found without making strings of them.
 *
 * "Nein", "„Nein!“" → true; "Nein", "Doch" → false
 */
export function beginAlike(line: Line, other: Line): boolean {
  if (((line.marks | other.marks) & MARK.irregular) !== 0) return true;
  return hashBeginning(line) === hashBeginning(other);
}

/** A long line of few words may be part of another without the same words. */
function isUnsure({ raw, marks, words }: Line): boolean {
  if ((marks & MARK.irregular) !== 0) return true;
  return raw.length >= LONG_FOR_FEW && countUpTo(words, COMPARED + 1) <= COMPARED;
}

function countUpTo({ tokens, from, to }: Line['words'], most: number): number {
  let count = 0;
  for (let i = from; i < to && count < most; i++) if (tokens[i]!.kind !== 'sign') count++;
  return count;
}

/** Of the first words; of fewer those there are. */
function hashBeginning({ words: { tokens, from, to } }: Line): number {
  let hash = 0;
  let [first, second] = [0, 0];
  let count = 0;
  for (let i = from; i < to && count < COMPARED; i++) {
    const { kind, word } = tokens[i]!;
    if (kind === 'sign') continue;
    hash = addToHash(addToHash(first, second), word.folded);
    [first, second] = [second, word.folded];
    count++;
  }
  return hash;
}
