import type { Quote } from '#core/article.ts';
import { SPEECH_NOUNS } from '#core/knowledge/speech-verbs.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findWithin } from './find-subject.ts';
import { isAbstract } from './is-abstract.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { hasSubjunctive, standsInSubjunctive } from './report.ts';
import { NOBODY, resolveSpeaker, speakerOf, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';
import { ADVERBS } from './small-words.ts';
import { speakerOfSentenceBefore, speakerOfVon } from './speaker-of-sentence-before.ts';

const SENTENCES_BACK = 3;
/** "Allen müsse klar sein: „…“": whoever it is addressed to does not say it. */
const EVERYBODY = /^(?:alle[nrs]?|jede[nmrs]?|man|niemand(?:em|en)?|beiden?|uns|ihnen)$/i;
/**
 * Who speaks where nothing but a colon, or a noun like "Worten", introduces a quotation: whom the words before it name
 * as subject, for a mere "Und:" who spoke before. `open` is the token of the opening mark.
 *
 * Erkki Tuomioja, Präsident des Rates: „…“ · Jede Schuld weist Lawrow von sich: „…“ · Und: „…“
 */
export function speakerOfColon(
  { source, sentence, open }: { source: QuoteText; sentence: Sentence; open: number },
  last: Quote | undefined,
): Speaker | undefined {
  const { tokens } = source;
  const colon = tokens[open - 1]?.text === ':';
  if (!colon && !SPEECH_NOUNS.has(tokens[open - 1]?.text ?? '')) return undefined;
  if (open - 1 <= sentence.from) return undefined;
  if (colon && isAddition(source, sentence.from, open - 1)) {
    const before =
      (last && speakerOfLast(source, sentence, { last, back: 1 })) ??
      speakerOfWordsBefore(source, sentence);
    if (before) return before;
  }
  const giver = colon ? speakerOfVon(source, { from: sentence.from, to: open - 1 }) : undefined;
  if (giver) return giver;
  const phrase = findWithin(source, sentence.from, open - 1);
  const speaker = phrase ? resolveSpeaker(source, phrase, last) : NOBODY;
  if (speaker.speaker !== null) return speaker;
  const teller = colon ? speakerOfNoun(source, sentence.from, open - 1) : undefined;
  if (teller || !phrase) return teller ?? NOBODY;
  // "Am Ende stand der Satz, den alle kennen: „…“"
  const noun = tokens[phrase.head]!.text;
  if (colon && phrase.to === phrase.coreTo && (SPEECH_NOUNS.has(noun) || noun === 'Satz')) {
    const before = speakerOfWordsBefore(source, sentence);
    if (before?.speaker) return before;
  }
  const goesOn =
    colon && hasSubjunctive(source, { from: sentence.from, to: open, signs: sentence.signs });
  if (goesOn && EVERYBODY.test(tokens[phrase.head]!.text)) {
    const before = last && speakerOfLast(source, sentence, { last, back: 2 });
    if (before) return before;
  }
  if (!isAbstract(source, phrase)) return speaker;
  const other = findWithin(source, phrase.to, open - 1);
  const real = other && resolveSpeaker(source, other, last);
  return real?.speaker ? real : speaker;
}

/** "Das zeigt eine Antwort von Max Muster auf Fragen: „…“": a noun for words says whose they are. */
function speakerOfNoun(source: QuoteText, from: number, to: number): Speaker | undefined {
  const { tokens } = source;
  for (let at = to - 3; at >= from; at--) {
    if (!SPEECH_NOUNS.has(tokens[at]!.text)) continue;
    const next = tokens[at + 1]!.text;
    const begin = /^vo[nm]$/.test(next) ? at + 2 : /^(?:des|der)$/.test(next) ? at + 1 : 0;
    const phrase = begin > 0 ? readNounPhrase(source, begin, to) : undefined;
    const speaker = phrase && resolveSpeaker(source, { ...phrase, object: false }, undefined);
    if (speaker?.speaker) return speaker;
  }
  return undefined;
}

/** Whom the sentence before is about, or the one before those that report his words. */
function speakerOfWordsBefore(source: QuoteText, { start, block }: Sentence): Speaker | undefined {
  const { sentences } = source;
  const index = sentenceAt(sentences, start);
  for (let i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
    const sentence = sentences[i]!;
    if (sentence.block !== block) return undefined;
    if (findSpeechVerbs(source, sentence).length > 0 || !standsInSubjunctive(source, sentence))
      return speakerOfSentenceBefore(source, sentence);
  }
  return undefined;
}

/** Who spoke in the same paragraph, at most so many sentences back. */
function speakerOfLast(
  { sentences }: QuoteText,
  sentence: Sentence,
  { last, back }: { last: Quote; back: number },
): Speaker | undefined {
  const index = sentenceAt(sentences, sentence.start);
  const said = sentenceAt(sentences, last.end - 1);
  if (index - said > back || sentences[said]?.block !== sentence.block) return undefined;
  const speaker = speakerOf(last);
  return speaker === NOBODY ? undefined : speaker;
}

/** "Und:", "Und weiter:", "Außerdem:" */
function isAddition({ tokens }: QuoteText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ADVERBS.has(tokens[at]!.word.lower)) return false;
  return true;
}
