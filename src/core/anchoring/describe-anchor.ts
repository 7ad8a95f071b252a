import type { Span } from '#core/article.ts';
import type { TextAnchor } from '#core/mine/mine.ts';

// As much as tells two places with the same words apart, and no more than a sentence that may be edited.
const CONTEXT = 32;

/**
 * A passage as offsets and words, so that it can be found again by `findAnchor` when the text has changed. Offsets are
 * UTF-16 units of the text.
 *
 * describeAnchor('Xi traf Putin in Peking.', { start: 8, end: 13 }) → 'Putin' between 'Xi traf ' and ' in Peking.'
 */
export function describeAnchor(text: string, { start, end }: Span): TextAnchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
