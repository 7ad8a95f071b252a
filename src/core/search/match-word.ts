import { fold, foldMarks, splitWords } from './fold.ts';

// Shorter strings stand inside too many words to tell anything: "er" is in every third one.
export const SHORTEST_INNER_MATCH = 3;

/** A word the reader typed, in the two forms it is compared in. */
export interface QueryWord {
  /** Without diacritics. */
  marks: string;
  /** Also with ae, oe, ue as one letter. */
  folded: string;
}

/**
 * The words of a query, each once.
 *
 * "Öl-Preis öl" → [{ marks: 'ol', folded: 'ol' }, { marks: 'preis', folded: 'preis' }]
 */
export function parseQuery(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { text } of splitWords(query)) {
    const marks = foldMarks(text);
    if (marks !== '') words.set(marks, { marks, folded: fold(text) });
  }
  return [...words.values()];
}

/**
 * Whether a word of a text answers a word of a query: it begins with it or, from three folded letters on, holds it.
 * Inside a word the form with "ae" as two letters counts too, so that "erhof" is found in "Bauerhof".
 */
export function matchesWord(word: string, query: QueryWord): boolean {
  const folded = fold(word);
  if (folded.startsWith(query.folded)) return true;
  if (query.folded.length < SHORTEST_INNER_MATCH) return false;
  return folded.includes(query.folded) || foldMarks(word).includes(query.marks);
}
