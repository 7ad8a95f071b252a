import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import type { Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';
import { speakerOfSentenceBefore } from './speaker-of-sentence-before.ts';

/**
 * "heißt es darin": who speaks in what the sentence before tells of, the subject of its verb. Undefined where the verb
 * is another or names a place of its own.
 *
 * "In einem Brief fordert Scholz mehr Geld. „…“, heißt es darin." → olaf-scholz
 */
export function speakerOfAccount(
  source: QuoteText,
  sentence: Sentence,
  { verb, from, to }: VerbHit,
): Speaker | undefined {
  if (verb.lemma !== 'heißen') return undefined;
  const { tokens, sentences } = source;
  const before = sentences[sentenceAt(sentences, sentence.start) - 1];
  if (!before || before.block !== sentence.block) return undefined;
  const refers = tokens.slice(from, to).some(({ word }) => word.lower === 'darin');
  return refers ? speakerOfSentenceBefore(source, before) : undefined;
}
