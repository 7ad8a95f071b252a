import { SURE_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSubject } from './find-subject.ts';
import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import { followsOn, hasSubjunctive, type Report } from './report.ts';
import { NOBODY, resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { speakerOfSentenceBefore } from './speaker-of-sentence-before.ts';

/** A sentence in the subjunctive behind reported or direct speech has the same speaker. */
export function reportGoingOn(
  source: QuoteText,
  sentence: Sentence,
  speaker: Speaker,
): Report | undefined {
  return hasSubjunctive(source, sentence)
    ? { from: sentence.from, to: sentence.to, speaker }
    : undefined;
}

/**
 * A sentence that can be nothing but reported speech, behind one whose verb of speech reported nothing itself, or at the
 * head of the paragraph behind one that ended with somebody's words.
 */
export function reportUnannounced(
  source: QuoteText,
  sentence: Sentence,
  {
    previous,
    before,
  }: {
    previous: { sentence: Sentence; hits: readonly VerbHit[] } | undefined;
    before: { speaker: Speaker; sentence: Sentence } | undefined;
  },
): Report | undefined {
  if (!hasSubjunctive(source, sentence, SURE_SUBJUNCTIVES)) return undefined;
  let speaker: Speaker = NOBODY;
  if (before && sentence.block - before.sentence.block === 1) speaker = before.speaker;
  if (previous && followsOn(source, sentence, previous.sentence)) {
    for (const hit of previous.hits) {
      const phrase = findSubject(source, previous.sentence, hit);
      if (phrase) speaker = resolveSpeaker(source, phrase, undefined);
    }
    // "X wies das zurück. In Zeiten wie diesen sei das richtig."
    if (speaker === NOBODY) speaker = speakerOfSentenceBefore(source, previous.sentence) ?? NOBODY;
  }
  return { from: sentence.from, to: sentence.to, speaker };
}
