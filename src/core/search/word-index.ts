import { foldMarks, foldUmlauts, splitWords } from './fold.ts';
import { parseQuery, SHORTEST_INNER_MATCH, type QueryWord } from './match-word.ts';

/** A text to be found by its words. */
export interface SearchableText {
  id: string;
  title: string;
  text: string;
}

/** Which word stands in which text; plain strings, so that it can be sent as JSON and packs well. */
export interface WordIndex {
  /** Ids of the texts; postings refer to them by position. */
  ids: string[];
  /** Every word without diacritics, sorted, joined by line feeds. */
  words: string;
  /** For each word the positions of its texts: ascending, each as base-36 distance to the one before, joined by blanks. */
  postings: string[];
}

/**
 * Builds the index of titles and texts. Deterministic; the ids keep their order.
 *
 * buildWordIndex([{ id: 'a', title: 'Öl', text: 'Gas' }]) → { ids: ['a'], words: 'gas\nol', postings: ['0', '0'] }
 */
export function buildWordIndex(texts: readonly SearchableText[]): WordIndex {
  const positions = new Map<string, number[]>();
  texts.forEach(({ title, text }, position) => {
    const words = new Set(splitWords(`${title}\n${text}`).map((word) => foldMarks(word.text)));
    for (const word of words) {
      const list = positions.get(word);
      if (list) list.push(position);
      else positions.set(word, [position]);
    }
  });
  positions.delete('');
  const words = [...positions.keys()].sort();
  return {
    ids: texts.map((text) => text.id),
    words: words.join('\n'),
    postings: words.map((word) => packPositions(positions.get(word) ?? [])),
  };
}

/**
 * The ids of all texts that hold every word of the query, a word counting where a word of the text begins with it or,
 * from three letters on, holds it (see `matchesWord`). A query without words gives every text.
 *
 * searchWordIndex(index, 'oel prei') finds the text with "Ölpreise".
 */
export function searchWordIndex(index: WordIndex, query: string): Set<string> {
  const found = parseQuery(query).map((word) => findPositions(index, word));
  return new Set(index.ids.filter((_, position) => found.every((set) => set.has(position))));
}

function findPositions(index: WordIndex, query: QueryWord): Set<number> {
  const positions = new Set<number>();
  if (index.words === '') return positions;
  // A line feed before every word makes "begins with" a plain search, and a line's number the word's.
  const marks = `\n${index.words}`;
  const folded = foldUmlauts(marks);
  const numbers = new Set<number>();
  if (query.folded.length < SHORTEST_INNER_MATCH) {
    collectLines(folded, `\n${query.folded}`, numbers);
  } else {
    collectLines(folded, query.folded, numbers);
    collectLines(marks, query.marks, numbers);
  }
  for (const number of numbers) {
    for (const position of unpackPositions(index.postings[number] ?? '')) positions.add(position);
  }
  return positions;
}

/** Adds the numbers of the lines that hold `needle`; every line of `haystack` starts with a line feed. */
function collectLines(haystack: string, needle: string, numbers: Set<number>): void {
  let line = -1;
  let seen = 0;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, seen)) {
    for (; seen <= at; seen++) if (haystack.charCodeAt(seen) === 10) line++;
    numbers.add(line);
    const next = haystack.indexOf('\n', at + 1);
    if (next === -1) return;
    seen = next;
  }
}

function packPositions(positions: readonly number[]): string {
  return positions
    .map((position, at) => (position - (at === 0 ? 0 : (positions[at - 1] ?? 0))).toString(36))
    .join(' ');
}

function unpackPositions(packed: string): number[] {
  let position = 0;
  return packed.split(' ').map((distance) => (position += Number.parseInt(distance, 36)));
}
