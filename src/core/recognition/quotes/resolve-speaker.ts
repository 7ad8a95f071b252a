import type { Quote } from '#core/article.ts';

import { findAuthor } from './find-author.ts';
import { findHead } from './find-head.ts';
import { isGenitive } from './is-genitive.ts';
import { AGED } from './last-sayer.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveInhabitant } from './resolve-inhabitant.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveTitle } from './resolve-title.ts';
import { sentenceAt } from './sentence-at.ts';

/** Who speaks: the words that say so, and the actor where one is known. */
export type Speaker = Pick<Quote, 'speaker' | 'speakerText' | 'speakerStart' | 'speakerEnd'>;

export const NOBODY: Speaker = { speaker: null, speakerText: null };

/**
 * The speaker of a quote, `NOBODY` where it has none.
 *
 * „Ja“, sagte Blinken. → antony-blinken, "Blinken"
 */
export function speakerOf({ speaker, speakerText, speakerStart, speakerEnd }: Quote): Speaker {
  return speakerStart === undefined || speakerEnd === undefined
    ? NOBODY
    : { speaker, speakerText, speakerStart, speakerEnd };
}

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

/** In tokens, before the comma of a relative clause. */
const LONGEST_ANTECEDENT = 10;
const LATTER = /^(?:diese|letztere)r?$/;
const NOUN_BEHIND = /\s(?:vom|zum|beim|de[mnr]|eine[mnr]) (?:\p{Ll}+ )?\p{Lu}/u;
/** In mentions: whom the text itself gave a title just before has it rather than whom the tables know. */
const FRESH = 4;

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
  if (LATTER.test(phrase.pronoun ?? '')) return named(resolveLatter(source, phrase));
  const gender = genderOfPhrase(source, phrase);
  if (gender) return named(resolvePronoun(source, { phrase, gender }, last));
  if (phrase.pronoun !== undefined) return named(null);
  const speaker =
    resolveTitle(source, phrase, FRESH) ??
    findHead(source, phrase, end) ??
    resolveTitle(source, phrase) ??
    resolveInhabitant(source, phrase) ??
    findAuthor(source, phrase, last) ??
    resolveDescription(source, phrase, last);
  return named(speaker);
}

/** "Neben ihr steht Max Muster. Dieser sagt": the man or woman named last, in the sentence before. */
function resolveLatter(
  { text, people, sentences, tokens, genderOf }: QuoteText,
  { from, pronoun }: NounPhrase,
): string | null {
  const at = tokens[from]!.start;
  const before = sentences[sentenceAt(sentences, at) - 1];
  if (!before) return null;
  const gender = pronoun!.endsWith('r') ? 'm' : 'f';
  const named = mentionsWithin(people, before.start, at).filter((one) => !isGenitive(one));
  const last = named.findLast(({ entity }) => (genderOf(entity!) ?? gender) === gender);
  // "X verlangte das vom Rat. Dieser sagte"
  return last && !NOUN_BEHIND.test(text.slice(last.end, at)) ? last.entity : null;
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

/** Of "er" and "sie", and of "der 54-Jährige", which means somebody named before just the same. */
function genderOfPhrase({ tokens }: QuoteText, { from, head, pronoun }: NounPhrase) {
  const word = pronoun ?? (AGED.test(tokens[head]!.text) ? tokens[from]!.word.lower : '');
  return word === 'er' || word === 'der' ? 'm' : word === 'sie' || word === 'die' ? 'f' : undefined;
}
