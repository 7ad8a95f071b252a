import type { Span } from '#core/article.ts';

import { fold, foldMarks, splitWords, type Word } from './fold.ts';
import { matchesWord, SHORTEST_INNER_MATCH, type QueryWord } from './match-word.ts';

/**
 * Where the words of a query stand in a text: in each word that answers one, the part that does, in order and without
 * overlap. Half-open spans in UTF-16 units of `text`.
 *
 * findQueryWords('Die Ölpreise', parseQuery('oel')) → [{ start: 4, end: 6 }], the "Öl"
 */
export function findQueryWords(text: string, query: readonly QueryWord[]): Span[] {
  if (query.length === 0) return [];
  return splitWords(text).flatMap((word) => {
    const spans = query
      .filter((each) => matchesWord(word.text, each))
      .map((each) => findPart(word, each));
    // Of several answers in one word the longest is shown.
    return spans.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
  });
}

/** The shortest part of the word, as near its beginning as can be, that folds to the query word. */
function findPart({ start, text }: Word, query: QueryWord): Span {
  const ends = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const from of ends) {
    if (from > 0 && query.folded.length < SHORTEST_INNER_MATCH) break;
    for (const to of ends.slice(from + 1)) {
      const part = text.slice(from, to);
      if (fold(part).length < query.folded.length) continue;
      if (fold(part) === query.folded || foldMarks(part) === query.marks) {
        return { start: start + from, end: start + extendOverMarks(text, to) };
      }
      if (fold(part).length > query.folded.length) break;
    }
  }
  return { start, end: start + text.length };
}

function extendOverMarks(text: string, end: number): number {
  let to = end;
  while (/^\p{M}/u.test(text.slice(to))) to++;
  return to;
}
