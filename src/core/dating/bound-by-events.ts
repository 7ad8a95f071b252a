import { EVENT_WORDS, EVENTS } from '#core/knowledge/events.ts';
import type { Reading } from '#core/recognition/reading.ts';
import { testWord } from '#core/text/word.ts';

import type { Bound } from './bound.ts';
import { germanDay } from './german-day.ts';

const mayTellEvent = testWord(({ text }) => EVENT_WORDS.test(text));

const YOUNGEST_FIRST = EVENTS.toSorted(([a], [b]) => (a === b ? 0 : a < b ? 1 : -1));

/** Whether what stands at an offset counts: not in a repeat, byline or boilerplate. */
type Counts = (offset: number) => boolean;

/**
 * The latest dated event the text speaks of as past or under way, as a lower bound.
 *
 * "nach dem Einmarsch Russlands in die Ukraine" → not before 2022-02-24
 */
export function findEventBound({ text, tokens }: Reading, counts: Counts): Bound | undefined {
  if (!tokens.some(({ word }) => mayTellEvent(word))) return undefined;
  for (const [day, name, pattern] of YOUNGEST_FIRST) {
    const match = pattern.exec(text);
    if (!match || !counts(match.index)) continue;
    return {
      start: match.index,
      end: match.index + match[0].length,
      rule: 'date-event',
      note: `Der Text setzt voraus: ${name} (${germanDay(day)}).`,
      bound: 'earliest',
      day,
    };
  }
  return undefined;
}
