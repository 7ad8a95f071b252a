import { WORDS_PER_MINUTE } from '#core/catalog/reading-time.ts';

/** How an article was read so far. */
export interface ReadingProgress {
  /** Words to be read. */
  words: number;
  /** Seconds the text was open in a page that was in sight. */
  seconds: number;
  /** Whether the end of the text has been on the screen. */
  endSeen: boolean;
}

// Who reaches the end has read at least diagonally after a quarter of the time; who does not may still have read most.
const SHARE_WITH_END = 0.25;
const SHARE_WITHOUT_END = 0.75;
// A text that fits on the screen shows its end at once; nobody reads in less.
const LEAST_SECONDS = 5;

/**
 * Whether an article counts as read: its end was seen and it was open for a quarter of its reading time, or it was open
 * for three quarters of it; never in less than five seconds.
 *
 * 400 words, end seen, open for 30 seconds → true
 */
export function isRead({ words, seconds, endSeen }: ReadingProgress): boolean {
  const wanted = (words / WORDS_PER_MINUTE) * 60 * (endSeen ? SHARE_WITH_END : SHARE_WITHOUT_END);
  return seconds >= Math.max(LEAST_SECONDS, wanted);
}
