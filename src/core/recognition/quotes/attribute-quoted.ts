import { NO_SAYING } from '#core/knowledge/speech-verbs.ts';

import { findSource } from './find-source.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject } from './find-subject.ts';
import { mayBeSubjunctive } from './may-be-subjunctive.ts';
import type { Quoted } from './pair-marks.ts';
import type { Place } from './place.ts';
import type { QuoteText, Sentence, VerbHit } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { NOBODY, resolveSpeaker, speakerOf, type Speaker } from './resolve-speaker.ts';
import { sentenceAt } from './sentence-at.ts';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS } from './small-words.ts';
import { speakerGoingOn } from './speaker-going-on.ts';
import { speakerOfAccount } from './speaker-of-account.ts';
import { speakerOfColon } from './speaker-of-colon.ts';
import { speakerOfSentenceBefore } from './speaker-of-sentence-before.ts';
import { speakerOfSentenceBehind } from './speaker-of-sentence-behind.ts';
import { speakerOfView } from './speaker-of-view.ts';
import { SIGN } from './word-signs.ts';

/** Verbs of thinking by the word that leads to what they hold or advise. */
const OPINIONS: ReadonlyMap<string, RegExp> = new Map([
  ['halten', /^für$/],
  ['raten', /^zur?$|^zum$/],
  ['empfehlen', /^(?:eine[nm]?|die|den|das)$/],
  ['befürchten', /^(?:eine[nm]?|die|den|das)$/],
  ['fürchten', /^(?:eine[nm]?|die|den|das)$/],
  ['hoffen', /^(?:auf|eine[nm]?)$/],
  ['finden', /^(?:das|es|dies)$/],
  ['bedauern', /^(?:bedauer\p{Ll}+|eine[nm]?|die|den|das)$/u],
  ['zeigen', /^sich$/],
  ['davon ausgehen', /^(?:von|vom|einer|einem)$/],
]);

/** Between a quotation and the verb behind it stand a comma and at most a word. */
const NEAR = 3;
/** Third person of the present or of a weak past; lower case. */
const FINITE_FORM = /^\p{Ll}{2,}(?:te|ten|t)$/u;

/**
 * Who says what stands between a pair of marks; undefined where nothing in the sentence, or in the quotation just
 * before, tells that somebody does. In order: the clause behind, the clause around, the clause before, a colon, a
 * source, the speaker who goes on.
 *
 * „Das ist gut“, sagte Blinken in Peking. „Es geht um viel.“ → twice Blinken
 */
export function attributeQuoted(
  source: QuoteText,
  stretch: Quoted,
  latest: Place['last'],
): Speaker | undefined {
  const { tokens, sentences } = source;
  const sentence = sentences[sentenceAt(sentences, stretch.start - 1)];
  if (!sentence || sentence.block !== stretch.block) return undefined;
  const open = tokenAt(source, sentence, stretch.start) - 1;
  const close = tokenAt(source, sentence, stretch.end);
  // Who spoke two paragraphs ago is not taken up by a pronoun.
  const last = latest && sentence.block - latest.block <= 1 ? latest : undefined;
  const place: Place = { source, sentence, open, close, last };
  // „Wir klagen“: what verbs say between the marks is not about the speaker.
  const hits = findSpeechVerbs(source, sentence).filter(
    (hit) =>
      (hit.finite < open || hit.finite > close) &&
      (hit.verb.manner !== 'thinks' || isOpinion(source, hit, open)),
  );
  return (
    speakerBehind(place, hits) ??
    speakerAround(place, hits) ??
    speakerBefore(place, hits) ??
    speakerOfColon(place, last) ??
    speakerOfView(source, sentence, open) ??
    speakerOfFirstHalf(place) ??
    speakerInserted(place) ??
    speakerOfSource(place) ??
    speakerGoingOn(place, tokens[sentence.from]!.start) ??
    speakerOfSentenceBehind(place) ??
    speakerAnnounced(place)
  );
}

/** "hält das für „falsch“", "rät zu „Geduld“": a verb of thinking whose object or judgement is quoted. */
function isOpinion({ tokens }: QuoteText, { verb, finite, final }: VerbHit, open: number): boolean {
  const before = OPINIONS.get(verb.lemma);
  // „…“, glaubt X
  if (finite > open)
    return !final && tokens[finite - 1]?.text === ',' && isMark(tokens[finite - 2]);
  if (before === undefined) return false;
  // "zeigte sich der Minister „entsetzt“"
  const small = /^\p{Ll}/u.test(tokens[open + 1]?.text ?? '');
  const reflexive = small && tokens[finite + 1]?.text === 'sich' && before.test('sich');
  return reflexive || before.test(tokens[open - 1]?.text ?? '');
}

const isMark = (token: QuoteText['tokens'][number] | undefined): boolean =>
  /^["“”«»]$/.test(token?.text ?? '');

/** „…“, sagte X · „…“, so X · „…“, hieß es in X */
function speakerBehind(
  { source, sentence, open, close, last }: Place,
  hits: readonly VerbHit[],
): Speaker | undefined {
  const { tokens, hidden } = source;
  let at = close + 1;
  const apart = tokens[at]?.text === ',';
  if (apart) at++;
  if (at >= sentence.to) return undefined;
  if (tokens[at]!.text === 'so') {
    const phrase = readNounPhrase(source, at + 1, sentence.to);
    if (phrase) return resolveSpeaker(source, phrase, last);
  }
  const hit = hits.find(
    ({ finite, from, final }) =>
      finite >= at &&
      (finite - at < (apart ? NEAR : 1) ||
        (final && from - close <= NEAR && tokens[from]!.text === 'wie')),
  );
  if (hit) return sayer({ source, sentence, open, close, last }, hit);
  // What opens its sentence and stands before a comma, a verb and its subject, is said, however short.
  const opens = open <= sentence.from;
  const phrase = apart ? subjectByForm(source, { sentence, at, opens }) : undefined;
  // Between two halves of a quotation stands nothing but who says it: „Aber“, fügte er an, „nicht so.“
  const halved =
    phrase &&
    /^[,:]$/.test(tokens[phrase.to]?.text ?? '') &&
    tokens[phrase.to + 1]?.kind === 'sign';
  return phrase && (hidden[close - 1] || halved || opens)
    ? resolveSpeaker(source, phrase, last)
    : undefined;
}

/** „…“, kondolierte X: whatever verb stands there, right before its subject, is one of speech. */
function subjectByForm(
  source: QuoteText,
  { sentence, at, opens }: { sentence: Sentence; at: number; opens: boolean },
): NounPhrase | undefined {
  const { text, kind } = source.tokens[at]!;
  if (kind !== 'word' || !/^\p{Ll}{3}/u.test(text)) return undefined;
  let behind = at + 1;
  while (/^(?:sich|es)$/.test(source.tokens[behind]?.text ?? '')) behind++;
  const known = !NO_SAYING.has(text);
  // "gestand", "schwor": other forms are told by the name they stand before.
  const sure = known && (FINITE_FORM.test(text) || isVerbBefore(source, at, behind));
  if (!sure && !(opens && !isSmall(text))) return undefined;
  const phrase = readNounPhrase(source, behind, sentence.to);
  if (!phrase || phrase.object || phrase.pronoun === 'es') return undefined;
  return sure || isVerbOfKnown(source, text, phrase) ? phrase : undefined;
}

/** "schloss Außenminister X", "bekannte X": other words before somebody known, unless they are adjectives. */
function isVerbOfKnown(source: QuoteText, text: string, phrase: NounPhrase): boolean {
  if (/(?:e[nrms]?|nd)$/.test(text) && !text.endsWith('te')) return false;
  return phrase.pronoun === undefined && resolveSpeaker(source, phrase, undefined).speaker !== null;
}

const isSmall = (word: string): boolean =>
  PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || ADVERBS.has(word);

/** Whether a word that may be no preposition, conjunction, adverb or adjective stands right before a person or article. */
function isVerbBefore({ tokens, personEnds }: QuoteText, at: number, behind: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[behind];
  const opens = next && (personEnds.has(next.start) || /^(?:der|die|eine?)$/.test(next.text));
  if (!opens || /(?:e|en|er|es|em|s)$/.test(text)) return false;
  return !isSmall(text);
}

/** habe Xi „…“ geäußert: the verb's own clause holds the quotation */
function speakerAround(place: Place, hits: readonly VerbHit[]): Speaker | undefined {
  const { open, close } = place;
  const around = hits.filter(({ from, to }) => from <= open && to > close);
  const hit = around.find(({ last }) => last > close) ?? around.at(-1);
  return hit && sayer(place, hit);
}

/** X sagte: „…“ · X sagte, dass dies „…“ sei */
function speakerBefore(place: Place, hits: readonly VerbHit[]): Speaker | undefined {
  const before = hits.filter(({ finite }) => finite < place.open);
  for (const hit of before.toReversed()) {
    const speaker = sayer(place, hit);
    if (speaker?.speakerText) return speaker;
  }
  const behind = hits.find(({ finite }) => finite > place.close);
  const speaker = behind && sayer(place, behind);
  const says = before.some(({ verb }) => verb.manner !== 'views');
  return speaker ?? (says ? NOBODY : undefined);
}

/** „Ja“, unkte X, „das ist gut“: who stands between the halves speaks both. */
function speakerOfFirstHalf({ source, sentence, open, last }: Place): Speaker | undefined {
  if (!last || last.start < sentence.start || last.block !== sentence.block) return undefined;
  const { speakerStart = -1, speakerEnd = -1 } = last;
  const between = speakerStart > last.end && speakerEnd < source.tokens[open]!.start;
  return between ? speakerOf(last) : undefined;
}

/** Es handle sich, so X, um ein „Unrecht“. */
function speakerInserted({ source, sentence, open, last }: Place): Speaker | undefined {
  if ((sentence.signs & SIGN.so) === 0) return undefined;
  const { tokens, hidden } = source;
  for (let at = sentence.from + 1; at + 1 < open; at++) {
    if (tokens[at]!.text !== 'so' || tokens[at - 1]!.text !== ',' || hidden[at]) continue;
    const phrase = readNounPhrase(source, at + 1, open);
    if (phrase && !phrase.object && isCommaAt(source, phrase.to))
      return resolveSpeaker(source, phrase, last);
  }
  return undefined;
}

/** An apposition has taken the comma behind it. */
function isCommaAt({ tokens }: QuoteText, at: number): boolean {
  return tokens[at]?.text === ',' || tokens[at - 1]!.text === ',';
}

function speakerOfSource({ source, sentence, last }: Place): Speaker | undefined {
  const hit = findSource(source, sentence);
  return hit && resolveSpeaker(source, hit.phrase, last);
}

/** "X verteidigte die Reform. „Wir haben keine Wahl.“" and no word on who says so. */
function speakerAnnounced({ source, sentence, open, close, last }: Place): Speaker | undefined {
  const { sentences, blocks, text } = source;
  if (open > sentence.from || close + 2 < sentence.to) return undefined;
  let index = sentenceAt(sentences, sentence.start) - 1;
  // "X fordert Geduld. Die Kosten stiegen. „…“": what may be his words already is told by the sentence before it.
  if (index > 0 && mayBeSubjunctive(source, sentences[index]!)) index--;
  const before = sentences[index];
  if (!before || (last && last.end > before.start)) return undefined;
  if (sentence.block - before.block > 1 || blocks[before.block]!.kind !== 'paragraph')
    return undefined;
  if (before.block === sentence.block && text.slice(before.end, sentence.start).includes('\n'))
    return undefined;
  return speakerOfSentenceBefore(source, before);
}

function sayer({ source, sentence, open, close, last }: Place, hit: VerbHit): Speaker | undefined {
  const subject = findSubject(source, sentence, hit);
  // "der die „Haltung der Partner“ erklären könne": what is quoted does not speak.
  if (subject && subject.from <= open && subject.coreTo > close) return undefined;
  const speaker = subject
    ? resolveSpeaker(source, subject, last)
    : speakerOfAccount(source, sentence, hit);
  // "Zeugen sahen einen „Kampf“": of a known person alone it is a judgement.
  if (hit.verb.manner === 'views') return speaker?.speaker ? speaker : undefined;
  if (speaker) return speaker;
  return hit.verb.lemma !== 'heißen' && (hit.verb.manner === 'says' || hit.passive)
    ? NOBODY
    : undefined;
}

/** Index of the first token at or behind an offset; a sentence's tokens are searched. */
function tokenAt({ tokens }: QuoteText, { from, to }: Sentence, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
