import { FIRST_SUBJUNCTIVES, SPEECH_NOUNS } from '#core/knowledge/speech-verbs.ts';

import { findWithin } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { endOf, FEWEST_WORDS, hasSubjunctive, type Context, type Report } from './report.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { speakerOfView } from './speaker-of-view.ts';
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
  const speaker = speakerBefore(source, sentence, { colon, last });
  return speaker?.speaker ? { from: colon + 1, to: endOf(source, sentence), speaker } : undefined;
}

/** "X blieb ruhig:", "Kritik übte X:", "Einer von ihnen, der Politiker X, wurde deutlich:", "Für X ist das ein Fehler:" */
function speakerBefore(
  source: QuoteText,
  sentence: Sentence,
  { colon, last }: Pick<Context, 'last'> & { colon: number },
): Speaker | undefined {
  const { tokens } = source;
  let at = sentence.from;
  if (tokens[at]!.text === 'Für') return speakerOfView(source, sentence, colon);
  const phrase = findWithin(source, at, colon);
  const speaker = phrase && resolveSpeaker(source, phrase, last);
  if (speaker?.speaker) return speaker;
  const words = phrase && SPEECH_NOUNS.has(tokens[phrase.head]!.text);
  if (words) at = phrase.to;
  else if (!/^Eine[rs]?$/.test(tokens[at]!.text)) return undefined;
  else while (at < colon && tokens[at++]!.text !== ',');
  const other = findWithin(source, at, colon);
  return other && resolveSpeaker(source, other, last);
}
