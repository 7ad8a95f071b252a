import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';

const IS = /^(?:ist|sind|war|waren|bleibt|bleiben|bedeutet|bedeuten|gilt|gelten|stellt|steht)$/;

/**
 * For whom something is what stands between marks: a known person at the head of the sentence, behind "für". Undefined
 * where nobody known stands there. `open` is the token of the opening mark.
 *
 * Für Scholz ist die Lage „alarmierend“. → olaf-scholz
 */
export function speakerOfView(
  source: QuoteText,
  { from }: Sentence,
  open: number,
): Speaker | undefined {
  if (source.tokens[from]!.text !== 'Für') return undefined;
  const phrase = readNounPhrase(source, from + 1, open);
  if (!phrase || !IS.test(source.tokens[phrase.to]?.text ?? '')) return undefined;
  const speaker = resolveSpeaker(source, { ...phrase, object: false }, undefined);
  return speaker.speaker === null ? undefined : speaker;
}
