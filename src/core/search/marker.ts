import type { Span } from '#core/article.ts';

import { fold, splitWords, type Word } from './fold.ts';

/** What a search found, for marking it in a text; plain data, so that it can be sent. */
export interface Marker {
  /** Forms in lower case, each with the part that answers; absent for the whole form. */
  forms: ReadonlyMap<string, Span | undefined>;
  /** Folded words that count where they stand in a row. */
  phrases: readonly (readonly string[])[];
}

export const NO_MARKS: Marker = { forms: new Map(), phrases: [] };

/**
 * Where in a text stands what the search found: whole words, parts of compounds, phrases from their first word to their
 * last. Half-open spans in UTF-16 units of `text`, in order, without overlap.
 */
export function findMarks(text: string, { forms, phrases }: Marker): Span[] {
  if (forms.size === 0 && phrases.length === 0) return [];
  const words = splitWords(text);
  const folded = phrases.length === 0 ? [] : words.map((word) => fold(word.text));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const length = findPhraseAt(folded, at, phrases);
    const last = words[at + length - 1];
    if (length > 0 && last) {
      spans.push({ start: word.start, end: last.start + last.text.length });
      at += length - 1;
    } else {
      const span = markWord(word, forms);
      if (span) spans.push(span);
    }
  }
  return spans;
}

/** How many words from this one on are the longest of the phrases that begin here. */
function findPhraseAt(folded: readonly string[], at: number, phrases: Marker['phrases']): number {
  const lengths = phrases
    .filter((phrase) => phrase.every((word, offset) => folded[at + offset] === word))
    .map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
}

function markWord({ text, start }: Word, forms: Marker['forms']): Span | undefined {
  const form = text.normalize('NFC').toLowerCase();
  if (!forms.has(form)) return undefined;
  const part = forms.get(form);
  // Decomposed letters count differently here than in the index.
  if (!part || form.length !== text.length) return { start, end: start + text.length };
  return { start: start + part.start, end: start + part.end };
}
