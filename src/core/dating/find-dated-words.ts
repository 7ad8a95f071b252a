import type { Reading } from '#core/recognition/reading.ts';
import { testWord } from '#core/text/word.ts';

import { phrasesFrom } from './bound-by-eras.ts';
import { eventsOf } from './bound-by-events.ts';

const isDated = testWord((word) => eventsOf(word) !== null || phrasesFrom(word) !== null);

/**
 * The tokens whose words may speak of a dated event or of something that has its time, in order: one walk for the rules
 * on both.
 */
export function findDatedWords({ tokens }: Reading): number[] {
  const dated: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (isDated(tokens[at]!.word)) dated.push(at);
  return dated;
}
