import { FIRST_SUBJUNCTIVES, SURE_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSubject } from './find-subject.ts';
import { isGenitive } from './is-genitive.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isClauseEdge, type QuoteText, type Sentence, type VerbHit } from './quote-text.ts';
import { followsOn, hasSubjunctive, standsInSubjunctive, type Report } from './report.ts';
import { NOBODY, resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';
import { speakerOfSentenceBefore } from './speaker-of-sentence-before.ts';
import { tellsWithin } from './tells-within.ts';
import { SIGN } from './word-signs.ts';

/** The plural has no other form; "Die Preise dürften steigen" is the reporter's guess. */
const PLURALS: ReadonlySet<string> = new Set(['würden', 'hätten', 'wären', 'stünden', 'verlören']);

/** A sentence in the subjunctive behind reported or direct speech has the same speaker. */
export function reportGoingOn(
  source: QuoteText,
  sentence: Sentence,
  speaker: Speaker,
): Report | undefined {
  if (!hasSubjunctive(source, sentence)) return undefined;
  const own = !standsInSubjunctive(source, sentence) && namesOther(source, sentence, speaker);
  return { from: sentence.from, to: sentence.to, speaker: own ? NOBODY : speaker };
}

/** "X ließ offen, ob er bleibe": the first clause is about somebody else. */
function namesOther(
  { tokens, people }: QuoteText,
  { from, to, start }: Sentence,
  { speaker }: Speaker,
): boolean {
  let edge = from;
  while (edge < to && !isClauseEdge(tokens[edge]!.text)) edge++;
  const named = mentionsWithin(people, start, tokens[edge - 1]!.end);
  return named.some((mention) => mention.entity !== speaker && !isGenitive(mention));
}

/**
 * A sentence whose own verbs of speech stand in the subjunctive tells within somebody's words what others said, and
 * has the speaker before.
 *
 * "Scholz ist zufrieden, sagte er. Xi habe ihm zugesagt, das Abkommen zu achten." → the second sentence is Scholz' too
 */
export function reportWithin(
  source: QuoteText,
  sentence: Sentence,
  { hits, speaker }: { hits: readonly VerbHit[]; speaker: Speaker },
): Report | undefined {
  const { from, to } = sentence;
  return tellsWithin(source, sentence, hits) ? { from, to, speaker } : undefined;
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
  // "X ließ offen, ob er bleibe": what another sentence holds of somebody's words is not the last speaker's.
  const stands = standsInSubjunctive(source, sentence, (sentence.signs & SIGN.claim) === 0);
  const announced = stands && previous !== undefined && previous.hits.length > 0;
  const words = announced ? FIRST_SUBJUNCTIVES : SURE_SUBJUNCTIVES;
  const sure = hasSubjunctive(source, sentence, words);
  if (!sure && !(stands && hasSubjunctive(source, sentence, PLURALS))) return undefined;
  const certain = sure || goesOn(source, sentence);
  if (!stands) return { from: sentence.from, to: sentence.to, speaker: NOBODY };
  let speaker: Speaker = NOBODY;
  if (before && sentence.block - before.sentence.block === 1 && certain) speaker = before.speaker;
  if (previous && followsOn(source, sentence, previous.sentence)) {
    for (const hit of previous.hits) {
      const phrase = findSubject(source, previous.sentence, hit);
      if (phrase) speaker = resolveSpeaker(source, phrase, undefined);
    }
    // "X wies das zurück. In Zeiten wie diesen sei das richtig."
    if (certain && speaker === NOBODY)
      speaker = speakerOfSentenceBefore(source, previous.sentence) ?? NOBODY;
  }
  if (!sure && speaker.speaker === null) return undefined;
  return { from: sentence.from, to: sentence.to, speaker };
}

/** Whether the next sentence is sure to be somebody's words. */
function goesOn(source: QuoteText, sentence: Sentence): boolean {
  const next = source.sentences[sentenceAt(source.sentences, sentence.start) + 1];
  return (
    next !== undefined &&
    followsOn(source, next, sentence) &&
    hasSubjunctive(source, next, SURE_SUBJUNCTIVES)
  );
}
