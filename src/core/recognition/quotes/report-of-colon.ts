import { FIRST_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findWithin } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { endOf, FEWEST_WORDS, hasSubjunctive, type Context, type Report } from './report.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { isColon } from './word-shapes.ts';
import { SIGN } from './word-signs.ts';

/**
 * What follows a colon or semicolon in the subjunctive, said by the person who is the subject of the words before it, whatever their
 * verb is.
 *
 * "Scholz versuchte zu beruhigen: Man sei vorbereitet." → "Man sei vorbereitet" of Scholz
 */
export function reportOfColon(
  source: QuoteText,
  sentence: Sentence,
  { last }: Pick<Context, 'last'>,
): Report | undefined {
  const { from, to, signs } = sentence;
  if ((signs & SIGN.subjunctive) === 0) return undefined;
  const { tokens, hidden } = source;
  let colon = from + 1;
  while (colon < to && (!isColon(tokens[colon]!.word) || hidden[colon])) colon++;
  if (colon + FEWEST_WORDS >= to) return undefined;
  if (!hasSubjunctive(source, { from: colon + 1, to, signs }, FIRST_SUBJUNCTIVES)) return undefined;
  const phrase = findWithin(source, from, colon);
  const speaker = phrase && resolveSpeaker(source, phrase, last);
  return speaker?.speaker ? { from: colon + 1, to: endOf(source, sentence), speaker } : undefined;
}
