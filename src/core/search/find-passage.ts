import type { Span } from '#core/article.ts';

import { findMarks, type Marker } from './marker.ts';

/** A stretch of an article for the list, with what was searched for marked in it. */
export interface Passage {
  /** On one line; "…" where the text was cut. */
  text: string;
  /** Spans in UTF-16 units of this passage's text. */
  marks: Span[];
}

// Enough words before the first hit to see what it is about, few enough to keep the hit on the first line.
const LEAD = 30;

/**
 * The first passage of the text that holds something found, about `length` UTF-16 units, cut between words; undefined
 * when none of them is in the text.
 */
export function findPassage(text: string, marker: Marker, length: number): Passage | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const first = findMarks(line, marker)[0];
  if (!first) return undefined;
  const start = first.start <= LEAD ? 0 : line.indexOf(' ', first.start - LEAD) + 1;
  const from = start > first.start ? first.start : start;
  const blank = line.lastIndexOf(' ', from + length);
  const to = line.length - from <= length ? line.length : blank > first.end ? blank : first.end;
  const before = from > 0 ? '… ' : '';
  const passage = `${before}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
  return { text: passage, marks: findMarks(passage, marker) };
}
