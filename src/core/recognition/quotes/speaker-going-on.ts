import { SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { mayBeSubjunctive } from './may-be-subjunctive.ts';
import type { Place } from './place.ts';
import type { QuoteText } from './quote-text.ts';
import { reportOfColon } from './report-of-colon.ts';
import { NOBODY, speakerOf, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';
import { tellsWithin } from './tells-within.ts';
import { SIGN } from './word-signs.ts';

/**
 * Who goes on to speak: the one quoted last, in a quotation that is a sentence of its own right behind, or in a piece of
 * a sentence in the subjunctive. `start` is where the sentence begins.
 *
 * „Das ist gut“, sagte Blinken. „Es geht um viel.“ → the second, too, is Blinken's
 */
export function speakerGoingOn(place: Place, start: number): Speaker | undefined {
  const { source, sentence, open, close, last } = place;
  const { tokens, sentences, text } = source;
  const speaker = last ? speakerOf(last) : NOBODY;
  if (!last || speaker.speakerStart === undefined) return undefined;
  if (last.block !== sentence.block) return speakerOfParagraphBefore(place);
  const before = sentences[sentenceAt(sentences, start) - 1];
  if (!before || before.end <= Math.min(last.end, speaker.speakerStart)) return undefined;
  if (isRelieved(source, last.end, sentenceAt(sentences, start) - 1)) return undefined;
  const alone = open <= sentence.from && close + 2 >= sentence.to;
  const words = tokens.slice(sentence.from, sentence.to);
  if (!alone && !words.some((word) => SUBJUNCTIVES.has(word.text))) return undefined;
  if (text.slice(before.end, start).includes('\n')) return undefined;
  // "X legte sich fest: Man könne „…“ nicht dulden."
  const report = alone ? undefined : reportOfColon(source, sentence, { last });
  if (report && report.from <= open) return report.speaker;
  return speaker;
}

/** Whether from an offset to the end of a sentence somebody else may have spoken. */
function isRelieved(source: QuoteText, from: number, index: number): boolean {
  for (let i = index; i >= 0 && source.sentences[i]!.start > from; i--) {
    const sentence = source.sentences[i]!;
    if ((sentence.signs & (SIGN.source | SIGN.so)) !== 0) return true;
    const hits = findSpeechVerbs(source, sentence);
    if (mayBeSubjunctive(source, sentence)) continue;
    if (hits.length > 0 && !tellsWithin(source, sentence, hits)) return true;
    // "Ihre Kollegin nickt."
    if ((sentence.signs & SIGN.subjunctive) === 0) return true;
  }
  return false;
}

/** A quotation in the paragraph behind one whose speaker nobody has relieved since. */
function speakerOfParagraphBefore({
  source,
  sentence,
  open,
  close,
  last,
}: Place): Speaker | undefined {
  const { tokens, blocks, people } = source;
  if (!last || last.speaker === null || sentence.block - last.block !== 1) return undefined;
  if (open > sentence.from || close + 2 < sentence.to) return undefined;
  if (blocks[sentence.block]!.kind !== 'paragraph') return undefined;
  const [from, to] = [last.end, tokens[open]!.start];
  const relieved = people.some(
    ({ start, entity }) => from <= start && start < to && entity !== last.speaker,
  );
  return relieved ? undefined : speakerOf(last);
}
