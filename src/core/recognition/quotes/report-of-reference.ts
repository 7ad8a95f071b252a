import type { QuoteText, Sentence } from './quote-text.ts';
import { endOf, hasSubjunctive, type Report } from './report.ts';
import type { Speaker } from './resolve-speaker.ts';

/**
 * "Demnach …", "Danach habe …": what an account says that was named before. The word refers to it as a pronoun does,
 * and means the same speaker.
 *
 * "Demnach starben zwei Menschen." → "starben zwei Menschen", named by "Demnach"
 */
export function reportOfReference(
  source: QuoteText,
  sentence: Sentence,
  before: Speaker | undefined,
): Report | undefined {
  const { start, end, text } = source.tokens[sentence.from]!;
  const refers = text === 'Demnach' || (text === 'Danach' && hasSubjunctive(source, sentence));
  if (!refers) return undefined;
  return {
    from: sentence.from + 1,
    to: endOf(source, sentence),
    speaker: {
      speaker: before?.speaker ?? null,
      speakerText: text,
      speakerStart: start,
      speakerEnd: end,
    },
  };
}
