import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findWithin } from './find-subject.ts';
import type { Place } from './place.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { hasSubjunctive } from './report.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';

const TAKEN_UP =
  /^[Mm]it (?:diese[nmr]|solchen) (?:Worten|Sätzen|Satz|Appell|Botschaft|Parole|Warnung|Aussage|Begründung|Ankündigung)$/;
/** Verbs behind "das" that are not about it but tell it; what X rejects is not his. */
const SAID = /^(?:sagt|schr[ei]|erklär)/;
/** What somebody does who does not speak, or of whom others tell. */
const LISTENS = /^(?:hör|wird$|wurde|soll)/;

/**
 * Who speaks where the sentence behind a quotation, or what follows its dash, takes up the words or goes on to tell of
 * the speaker: "So", "Das sagte"; at the head of a paragraph a known person who is its subject.
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

/** "So eröffnete X", "So hat es X gesagt", "Das sagte X", "Der Satz stammt von X" */
function takingUp(source: QuoteText, { from, to }: Sentence): NounPhrase | undefined {
  const [first, verb, next] = source.tokens.slice(from, from + 3).map(({ text }) => text);
  if (/^stamm(?:t|en)$/.test(next!) && source.tokens[from + 3]?.text === 'von') {
    const author = readNounPhrase(source, from + 4, to);
    return author && { ...author, object: false };
  }
  if (first !== 'So' && !(/^D(?:as|ies)$/.test(first!) && SAID.test(verb!))) return undefined;
  const phrase = readNounPhrase(source, next === 'es' ? from + 3 : from + 2, to);
  return phrase?.object ? undefined : phrase;
}

/** "X steht am Fenster": somebody of whom a sentence tells what he does. */
function personTold(source: QuoteText, sentence: Sentence): NounPhrase | undefined {
  const { from, to } = sentence;
  const phrase = findWithin(source, from, to);
  if (phrase?.from !== from || phrase.several || phrase.pronoun !== undefined) return undefined;
  const { text } = source.tokens[phrase.to]!;
  const tells = /^\p{Ll}/u.test(text) && !LISTENS.test(text) && !hasSubjunctive(source, sentence);
  return tells && findSpeechVerbs(source, sentence).length === 0 ? phrase : undefined;
}
