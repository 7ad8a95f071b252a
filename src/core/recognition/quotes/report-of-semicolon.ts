import { FIRST_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSubject } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { endOf, FEWEST_WORDS, hasSubjunctive, type Context, type Report } from './report.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { SIGN } from './word-signs.ts';

/**
 * What follows a semicolon in the subjunctive, said by the subject of the verb of speech before it.
 *
 * "Merkel kündigte Gespräche an; die Lage sei ernst." → "die Lage sei ernst" of Merkel
 */
export function reportOfSemicolon(
  source: QuoteText,
  sentence: Sentence,
  { hits, last }: Context,
): Report | undefined {
  const { from, to, signs } = sentence;
  if ((signs & SIGN.subjunctive) === 0) return undefined;
  const { tokens, hidden } = source;
  let edge = from + 1;
  while (edge < to && (tokens[edge]!.text !== ';' || hidden[edge])) edge++;
  if (edge + FEWEST_WORDS >= to) return undefined;
  if (!hasSubjunctive(source, { from: edge + 1, to, signs }, FIRST_SUBJUNCTIVES)) return undefined;
  const hit = hits.findLast(({ finite, final }) => !final && finite < edge);
  const phrase = hit && findSubject(source, sentence, hit);
  if (!phrase) return undefined;
  const speaker = resolveSpeaker(source, phrase, last);
  return { from: edge + 1, to: endOf(source, sentence), speaker };
}
