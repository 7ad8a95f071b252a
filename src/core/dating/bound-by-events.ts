import { isCounted } from '#core/article.ts';
import { EVENTS } from '#core/knowledge/events.ts';
import type { Reading } from '#core/recognition/reading.ts';
import { perWord } from '#core/text/word.ts';

import type { Bound } from './bound.ts';
import { germanDay } from './german-day.ts';

const YOUNGEST_FIRST = EVENTS.toSorted(([a], [b]) => (a === b ? 0 : a < b ? 1 : -1));

/** Bits of the events, by their numbers in the list above, that a word may speak of. */
export const eventsOf = perWord(({ text }) => {
  let events = 0;
  for (const [number, [, , , word]] of YOUNGEST_FIRST.entries()) {
    if (word.test(text)) events |= 1 << number;
  }
  return events === 0 ? null : events;
});

/**
 * The latest dated event the text speaks of as past or under way, as a lower bound; what a repeat, byline or
 * boilerplate says of it does not count.
 *
 * "nach dem Einmarsch Russlands in die Ukraine" → not before 2022-02-24
 */
export function findEventBound(
  { text, tokens, blocks }: Reading,
  dated: readonly number[],
): Bound | undefined {
  let events = 0;
  for (const at of dated) events |= eventsOf(tokens[at]!.word) ?? 0;
  for (let number = 0; events >> number !== 0; number++) {
    if (((events >> number) & 1) === 0) continue;
    const [day, name, pattern] = YOUNGEST_FIRST[number]!;
    for (const block of blocks) {
      if (!isCounted(block.kind)) continue;
      const match = pattern.exec(text.slice(block.start, block.end));
      if (!match) continue;
      const start = block.start + match.index;
      return {
        start,
        end: start + match[0].length,
        rule: 'date-event',
        note: `Der Text setzt voraus: ${name} (${germanDay(day)}).`,
        bound: 'earliest',
        day,
      };
    }
  }
  return undefined;
}
