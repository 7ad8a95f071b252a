import type { Quote, Span } from '#core/article.ts';
import { SPEECH_NOUNS } from '#core/knowledge/speech-verbs.ts';
import type { Named } from '#core/recognition/finding.ts';

import { belongsToOther } from './belongs-to-other.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';
import { findSubject } from './find-subject.ts';
import { genderOfDescription } from './gender-of-description.ts';
import { mayMeanOffice } from './may-mean-office.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { resolveInhabitant } from './resolve-inhabitant.ts';
import { SUBORDINATORS } from './small-words.ts';

/** Who speaks: the words that say so, and the actor where one is known. */
export type Speaker = Pick<Quote, 'speaker' | 'speakerText' | 'speakerStart' | 'speakerEnd'>;

export const NOBODY: Speaker = { speaker: null, speakerText: null };

/** A quote with its speaker. Written out, because what is spread gets a shape of its own at every call. */
export function toQuote(
  { start, end, form }: Pick<Quote, 'start' | 'end' | 'form'>,
  of: Speaker,
): Quote {
  const { speaker, speakerText, speakerStart, speakerEnd } = of;
  return speakerStart === undefined || speakerEnd === undefined
    ? { start, end, form, speaker, speakerText }
    : { start, end, form, speaker, speakerText, speakerStart, speakerEnd };
}

/** A pronoun means somebody named in its own sentence or the two before. */
const SENTENCES_BACK = 2;
/** Of a person by the article of the subject. */
const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['eine', 'f'],
]);
/** A title introduced longer ago is not taken up by itself; a bound, so that a long text stays linear. */
const MENTIONS_BACK = 200;
const SECOND_TITLE = / und [\p{L}-]+$/u;
/** In characters. */
const LONGEST_TITLE = 60;
/** In tokens, before the comma of a relative clause. */
const LONGEST_ANTECEDENT = 10;
const AGED = /^Jährigen?$/;

/**
 * The speaker a noun phrase names: the person who is its head, the holder of the office it names, for a pronoun or a
 * bare title the person last spoken of that fits. No actor rather than a doubtful one.
 *
 * "Putins Sprecher Dmitri Peskow" → dmitri-peskow; "Ein Sprecher Putins" → null
 */
export function resolveSpeaker(
  source: QuoteText,
  phrase: NounPhrase,
  last: { speaker: string | null } | undefined,
): Speaker {
  const { text, tokens } = source;
  const [start, end] = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end];
  const words = text.slice(start, end).replace(/,$/, '');
  const named = (speaker: string | null): Speaker => ({
    speaker,
    speakerText: words,
    speakerStart: start,
    speakerEnd: start + words.length,
  });
  if (phrase.owner) return named(resolveSpeaker(source, phrase.owner, last).speaker);
  if (phrase.several) return named(null);
  const gender = genderOfPhrase(source, phrase);
  if (gender) return named(resolvePronoun(source, { phrase, gender }, last));
  if (phrase.pronoun !== undefined) return named(null);
  const described = genderOfDescription(source, phrase);
  const speaker =
    findHead(source, phrase, end) ??
    resolveTitle(source, phrase) ??
    resolveOffice(source, phrase, last) ??
    resolveInhabitant(source, phrase) ??
    findAuthor(source, phrase, { start, end }) ??
    (described ? resolvePronoun(source, { phrase, gender: described }, last) : null);
  return named(speaker);
}

/** "in einer Erklärung Bans", "nach Andrejews Worten": words have the speaker whose they are. */
function findAuthor(
  { tokens, people }: QuoteText,
  { from, to }: NounPhrase,
  { start, end }: Span,
): string | null {
  let words = false;
  for (let at = from; at < to; at++) words ||= SPEECH_NOUNS.has(tokens[at]!.text);
  const [author, other] = words ? mentionsWithin(people, start, end) : [];
  return author && !other && isGenitive(author) ? author.entity : null;
}

/** The relative pronoun at a token, and whom the phrase before its comma names: "Ein Helfer Putins, der sagte". */
export function resolveRelative(source: QuoteText, sentence: Sentence, at: number): Speaker {
  const { start, end, text } = source.tokens[at]!;
  for (let from = Math.max(sentence.from, at - LONGEST_ANTECEDENT); from < at - 1; from++) {
    const phrase = readNounPhrase(source, from, at - 1);
    if (phrase?.to !== at - 1) continue;
    const speaker = phrase.several ? null : findHead(source, phrase, source.tokens[at - 2]!.end);
    return { speaker, speakerText: text, speakerStart: start, speakerEnd: end };
  }
  return { speaker: null, speakerText: text, speakerStart: start, speakerEnd: end };
}

function findHead(source: QuoteText, phrase: NounPhrase, end: number): string | null {
  const { text, tokens } = source;
  const start = tokens[phrase.from]!.start;
  const within = mentionsWithin(source.mentions, start, end);
  const persons = within.filter(
    (mention) =>
      mention.kind === 'person' &&
      mention.entity !== null &&
      // "Putin-Sprecher" is somebody else.
      mention.rule !== 'person-compound' &&
      !isGenitive(mention) &&
      text[mention.end] !== '-' &&
      !belongsToOther(text.slice(start, mention.start)),
  );
  if (persons.length > 0) return persons.at(-1)!.entity;
  const head = tokens[phrase.head]!;
  return (
    within.find(
      ({ kind, entity, start: from, end: to }) =>
        kind === 'role' && entity && from <= head.end && to >= head.start,
    )?.entity ?? null
  );
}

/** "Blinkens": the mention ends in an s that the name does not have. */
function isGenitive({ text, entity }: Named): boolean {
  return /[^s]s$|['’]s?$/.test(text) && entity !== null && !entity.endsWith('s');
}

/** Of "er" and "sie", and of "der 54-Jährige", which means somebody named before just the same. */
function genderOfPhrase({ tokens }: QuoteText, { from, head, pronoun }: NounPhrase) {
  const word = pronoun ?? (AGED.test(tokens[head]!.text) ? tokens[from]!.word.lower : '');
  return word === 'er' || word === 'der' ? 'm' : word === 'sie' || word === 'die' ? 'f' : undefined;
}

function resolvePronoun(
  source: QuoteText,
  { phrase, gender }: { phrase: NounPhrase; gender: 'm' | 'f' },
  last: { speaker: string | null } | undefined,
): string | null {
  const at = source.tokens[phrase.from]!.start;
  const fits = (entity: string) => (source.genderOf(entity) ?? gender) === gender;
  const index = sentenceAt(source.sentences, at);
  const from = isBehindReport(source, phrase, index) ? index - 1 : index;
  let back = SENTENCES_BACK;
  let spokenOf: string | null = null;
  for (let i = from; i >= Math.max(0, index - back); i--) {
    const { start, end } = source.sentences[i]!;
    const said = i < index ? lastSayer(source, source.sentences[i]!) : undefined;
    if (said && 'entity' in said) {
      if (fits(said.entity)) return said.entity;
    } else if (said && (said.gender ?? gender) === gender) return null;
    const named = mentionsWithin(source.people, start, Math.min(end, at)).filter(
      (mention) => !isGenitive(mention),
    );
    const known = named.map((mention) => mention.entity!).filter(fits);
    // Of several persons in a sentence the one it began with is its subject and what the pronoun takes up.
    if (known.length === 0) continue;
    if (last?.speaker && known.includes(last.speaker)) return last.speaker;
    if (i === index || !opensWithPronoun(source, i, gender)) return known[0]!;
    spokenOf ??= known[0]!;
    back = SENTENCES_BACK + 1;
  }
  return last?.speaker && fits(last.speaker) ? last.speaker : spokenOf;
}

/** "Er hofft, dass Putin kommt. Er sagte": whoever else such a sentence names is not taken up by the next pronoun. */
function opensWithPronoun(
  { sentences, tokens }: QuoteText,
  index: number,
  gender: 'm' | 'f',
): boolean {
  return tokens[sentences[index]!.from]!.text === (gender === 'm' ? 'Er' : 'Sie');
}

/** "Orban seien sie bekannt, sagte er": whoever is named in what he said is not he. */
function isBehindReport(
  { tokens, sentences }: QuoteText,
  phrase: NounPhrase,
  index: number,
): boolean {
  const { from } = sentences[index]!;
  return (
    phrase.pronoun !== undefined &&
    phrase.from >= from + 3 &&
    tokens[phrase.from - 2]!.text === ',' &&
    tokens[phrase.from - 3]!.kind !== 'sign' &&
    !SUBORDINATORS.has(tokens[from]!.word.lower)
  );
}

/**
 * Whom a sentence names as saying something: he, rather than whom he speaks of, is taken up by the next one. Where the
 * name means nobody known, its gender, as far as the article tells.
 */
function lastSayer(
  source: QuoteText,
  sentence: Sentence,
): { entity: string } | { gender: 'm' | 'f' | undefined } | undefined {
  const { tokens, mentions } = source;
  const hits = findSpeechVerbs(source, sentence);
  // "Wie X sagt, hat Y darauf hingewiesen": the whole sentence is X's.
  const inOrder = tokens[sentence.from]!.text === 'Wie' ? hits : hits.toReversed();
  for (const hit of inOrder) {
    const phrase = hit.verb.manner === 'says' ? findSubject(source, sentence, hit) : undefined;
    if (!phrase || phrase.several || phrase.pronoun !== undefined) continue;
    const [start, end] = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end];
    const entity = findHead(source, phrase, end);
    if (entity !== null) return { entity };
    // "die Politikerin" was named before, as he or she is.
    if (genderOfDescription(source, phrase)) continue;
    const thing = mentionsWithin(mentions, start, end).some(({ kind }) => kind !== 'role');
    if (!thing) return { gender: GENDER.get(tokens[phrase.from]!.word.lower) };
  }
  return undefined;
}

/** "der Minister" after "Außenminister Wang Yi": the last person introduced by that title. */
function resolveTitle({ text, tokens, mentions }: QuoteText, phrase: NounPhrase): string | null {
  const first = tokens[phrase.from]!.text;
  const isBare =
    phrase.to === phrase.coreTo && phrase.head === phrase.to - 1 && phrase.head === phrase.from + 1;
  if (!isBare || !/^(?:der|die)$/i.test(first)) return null;
  const title = tokens[phrase.head]!.word.lower;
  const at = tokens[phrase.from]!.start;
  const here = firstFrom(mentions, at);
  for (let i = here - 1; i >= Math.max(0, here - MENTIONS_BACK); i--) {
    const { kind, entity, start } = mentions[i]!;
    if (kind !== 'person') continue;
    const before = text.slice(Math.max(0, start - LONGEST_TITLE), start).trimEnd();
    // "der Anwalt und Autor Max Muster"
    if (before.toLowerCase().replace(SECOND_TITLE, '').endsWith(title)) return entity;
    if (before.toLowerCase().endsWith(title)) return entity;
  }
  return null;
}

/** "der Minister", "der Präsident": who spoke last, if the tables know that he holds or held such an office. */
function resolveOffice(
  source: QuoteText,
  phrase: NounPhrase,
  last: { speaker: string | null } | undefined,
): string | null {
  const { tokens, officesOf, genderOf } = source;
  const bare = phrase.to === phrase.coreTo && phrase.head === phrase.from + 1;
  if (!last?.speaker || !bare || phrase.head !== phrase.to - 1) return null;
  const article = tokens[phrase.from]!.word.lower;
  if (article !== 'der' && article !== 'die') return null;
  const title = tokens[phrase.head]!.text;
  const offices = officesOf(last.speaker);
  const holds = offices.some((office) => mayMeanOffice(title, office));
  return holds && genderOf(last.speaker) === (article === 'der' ? 'm' : 'f') ? last.speaker : null;
}

/** Mentions are sorted by start; those that lie in `[start, end)`. */
function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  const found: Named[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    if (mentions[i]!.end <= end) found.push(mentions[i]!);
  }
  return found;
}

/** Index of the first mention that begins at or behind an offset. */
function firstFrom(mentions: readonly Named[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last sentence that begins at or before an offset. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
