import { FIRST_SUBJUNCTIVES } from '#core/knowledge/speech-verbs.ts';

import { findSource } from './find-source.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject, findWithin } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { hasSubjunctive } from './report.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { tellsWithin } from './tells-within.ts';
import { SIGN } from './word-signs.ts';

/** "Kritik kam von X": what is said has no verb of its own, and whose it is stands behind "von". */
const CAME = /^(?:(?:be)?k[ao]mm?(?:en|t)?|gab|gibt|erhielt|erhält|erntete?|stammte?)$/;
/** Auxiliaries of hearsay and of the passive. */
const TOLD = /^(?:soll|sollen|wurde|wurden|wird|worden)$/;
/** Words that may stand between the verb and a subject behind it. */
const BETWEEN = new Set(['sich', 'auch', 'dagegen', 'hingegen', 'jedoch', 'aber']);

/**
 * Whom a sentence is about who may be the one that is quoted next without a word on who speaks: the subject of its verb
 * of speech, else the known person who is its subject. Undefined rather than whom it only names.
 *
 * "Macron verteidigte die Reform." → emmanuel-macron; "Die Regierung lud Macron ein." → undefined
 */
export function speakerOfSentenceBefore(
  source: QuoteText,
  sentence: Sentence,
): Speaker | undefined {
  const { tokens } = source;
  const hits = findSpeechVerbs(source, sentence).filter(
    ({ verb, final, passive }) =>
      !final && !passive && verb.manner !== 'thinks' && verb.manner !== 'views',
  );
  if (hits.length > 0 && tellsWithin(source, sentence, hits)) return undefined;
  // "Man werde darüber sprechen, sagte X.": what somebody says tells of other talk.
  const hit = hits.find(({ verb }) => verb.manner === 'says') ?? hits[0];
  if (hit && hit.verb.lemma !== 'heißen') {
    const phrase = findSubject(source, sentence, hit);
    return phrase && resolveSpeaker(source, phrase, undefined);
  }
  // What is told of somebody, or of another's account, is not his word.
  if ((sentence.signs & SIGN.so) !== 0 || findSource(source, sentence)) return undefined;
  if (isTold(source, sentence) || hasSubjunctive(source, sentence, FIRST_SUBJUNCTIVES))
    return undefined;
  const phrase = findWithin(source, sentence.from, sentence.to);
  if (!phrase) return undefined;
  const came = tokens[phrase.to];
  if (came && CAME.test(came.text))
    return speakerOfVon(source, { from: phrase.to, to: sentence.to });
  if (phrase.from > sentence.from + 1 && !standsBehindVerb(source, sentence, phrase))
    return undefined;
  const speaker = resolveSpeaker(source, phrase, undefined);
  return speaker.speaker === null ? undefined : speaker;
}

/** "X soll erschossen worden sein", "X wurde geehrt" */
function isTold({ tokens, hidden }: QuoteText, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (!hidden[at] && TOLD.test(tokens[at]!.text)) return true;
  return false;
}

/**
 * Who is named behind "von" where a verb in the tokens `[from, to)` tells that something came from somebody.
 *
 * "Lob bekam Merz von Söder" → markus-soeder
 */
export function speakerOfVon(
  source: QuoteText,
  { from, to }: { from: number; to: number },
): Speaker | undefined {
  let came = false;
  for (let at = from; at + 1 < to; at++) {
    const { text } = source.tokens[at]!;
    came ||= CAME.test(text);
    if (!came || !/^vo[nm]$/.test(text)) continue;
    const phrase = readNounPhrase(source, at + 1, to);
    const speaker = phrase && resolveSpeaker(source, { ...phrase, object: false }, undefined);
    return speaker?.speaker ? speaker : undefined;
  }
  return undefined;
}

/** "Nach dem Treffen zeigte sich X enttäuscht": right behind the verb stands the subject. */
function standsBehindVerb({ tokens }: QuoteText, { from }: Sentence, phrase: NounPhrase): boolean {
  let at = phrase.from - 1;
  while (at > from && BETWEEN.has(tokens[at]!.text)) at--;
  return at > from && FINITE.test(tokens[at]!.text);
}

/** Forms that verbs have in the third person, of the present or past. */
const FINITE =
  /^(?:\p{Ll}{2,}(?:te|t)|ist|war|hat|wird|will|soll|kann|muss|darf|sah|kam|ging|gab|nahm|ließ|hielt|fand|bat|rief|blieb|traf|sprach|stand|begann|wies|zog|warf|griff|schloss|verließ|empfing)$/u;
