/** Silent reading of news prose; the usual figure of newspapers. */
export const WORDS_PER_MINUTE = 200;

/** Minutes it takes to read so many words, at least one. */
export function getReadingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
