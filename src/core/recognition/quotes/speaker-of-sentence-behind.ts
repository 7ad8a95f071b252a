import { SPEECH_NOUNS } from '#core/knowledge/speech-verbs.ts';

import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject, findWithin } from './find-subject.ts';
import type { Place } from './place.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { THAT, WHOLE } from './report-before.ts';
import { hasSubjunctive } from './report.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';

const TAKEN_UP =
  /^[Mm]it (?:diese[nmr]|solchen) (?:Worten|Sätzen|Satz|Appell|Botschaft|Parole|Warnung|Aussage|Begründung|Ankündigung)$/;
/** Nouns for what was just said, besides those of speech. */
const SAID = /^(?:Satz|Sätze|Urteil|Botschaft|Spruch)$/;
const COMES = /^(?:stamm|kam|komm)/;
/** What somebody does who does not speak, or of whom others tell. */
const LISTENS = /^(?:hör|lies|las$|lasen$|vernahm|wird$|wurde|soll)/;

/**
 * Who speaks where the sentence behind a quotation, or what follows its dash, takes up the words or goes on to tell of
 * the speaker: "So", "Das sagte", a noun for the words; at the head of a paragraph a known person who is its subject.
 *
 * „Wir stehen am Abgrund.“ Mit diesen Worten eröffnete X die Konferenz. · „Es reicht.“ X steht am Fenster.
 */
export function speakerOfSentenceBehind(place: Place): Speaker | undefined {
  const { source, sentence, open, close } = place;
  const { sentences, tokens, blocks } = source;
  if (open > sentence.from) return undefined;
  const dashed = /^[–—-]$/.test(tokens[close + 1]?.text ?? '');
  if (!dashed && close + 2 < sentence.to) return undefined;
  const next = dashed ? sentence : sentences[sentenceAt(sentences, sentence.start) + 1];
  if (!next || next.block !== sentence.block) return undefined;
  const from = dashed ? close + 2 : next.from;
  const opening = tokens.slice(from, from + 3).map(({ text }) => text);
  // Behind the three words stands the verb, or what they are about.
  let phrase = TAKEN_UP.test(opening.join(' '))
    ? findWithin(source, from + (dashed ? 3 : 4), next.to)
    : undefined;
  if (!phrase && !dashed) {
    const first = sentence.start <= blocks[sentence.block]!.start + 1;
    phrase = takingUp(source, next) ?? (first ? personTold(source, next) : undefined);
  }
  const speaker = phrase && resolveSpeaker(source, phrase, undefined);
  return speaker?.speaker ? speaker : undefined;
}

/** "So eröffnete X", "Das sagte X", "Der Satz stammt von X", "Das Urteil von X fällt hart aus" */
function takingUp(source: QuoteText, { from, to, ...rest }: Sentence): NounPhrase | undefined {
  const { tokens } = source;
  const { text } = tokens[from]!;
  if (text === 'So') {
    let at = from + 2;
    while (/^(?:es|das|sich)$/.test(tokens[at]?.text ?? '')) at++;
    const phrase = readNounPhrase(source, at, to);
    return phrase?.object ? undefined : phrase;
  }
  const sentence = { from, to, ...rest };
  if (THAT.has(text) && tokens[from + 1]!.kind === 'word') {
    const hit = findSpeechVerbs(source, sentence)[0];
    if (hit?.from === from && WHOLE.has(hit.verb.lemma.replace(' ', '')))
      return findSubject(source, sentence, { ...hit, from: from + 1 });
  }
  const phrase = readNounPhrase(source, from, to);
  if (!phrase) return undefined;
  const { head, coreTo } = phrase;
  if (!SPEECH_NOUNS.has(tokens[head]!.text) && !SAID.test(tokens[head]!.text)) return undefined;
  const von = coreTo + (COMES.test(tokens[coreTo]?.text ?? '') ? 1 : 0);
  return /^vo[nm]$/.test(tokens[von]?.text ?? '') ? findWithin(source, von + 1, to) : undefined;
}

/** "X steht am Fenster": a person of whom a sentence tells what he does. */
function personTold(source: QuoteText, sentence: Sentence): NounPhrase | undefined {
  const { tokens, personEnds } = source;
  const phrase = findWithin(source, sentence.from, sentence.to);
  if (phrase?.from !== sentence.from || phrase.several) return undefined;
  const { text } = tokens[phrase.to]!;
  if (!/^\p{Ll}/u.test(text) || LISTENS.test(text)) return undefined;
  if (hasSubjunctive(source, sentence) || findSpeechVerbs(source, sentence).length > 0)
    return undefined;
  for (let at = phrase.from; at < phrase.to; at++)
    if (personEnds.has(tokens[at]!.start)) return phrase;
  return undefined;
}
