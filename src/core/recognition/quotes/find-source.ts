import { ACCOUNTS } from '#core/knowledge/speech-verbs.ts';

import { findWithin } from './find-subject.ts';
import type { QuoteText, Sentence } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { SIGN } from './word-signs.ts';

/** A source named by a preposition rather than a verb, as token indices `[from, to)`. */
export interface SourceHit {
  from: number;
  to: number;
  phrase: NounPhrase;
}

const COMPOUND =
  /^\p{Lu}\p{L}+(?:angaben|aussagen|berichte?n?|informationen|kreisen|meinung|meldung(?:en)?|mitteilung|schätzungen|umfragen?)$/u;
/** Those that name an event as well, unless it is said whose they are. */
const OWNED = new Set(['Ermittlungen', 'Untersuchungen', 'Analyse', 'Vernehmen']);
const OPENERS = new Set(['laut', 'Laut']);

const tellsAccount = (noun: string): boolean => ACCOUNTS.has(noun) || COMPOUND.test(noun);

/**
 * The source of a statement named without a verb: "laut X", "X zufolge", "nach Angaben von X",
 * "nach Polizeiangaben", "seinen Angaben nach".
 *
 * "Medienberichten zufolge kam …" → "Medienberichten"
 */
export function findSource(
  source: QuoteText,
  { from, to, signs: any }: Sentence,
): SourceHit | undefined {
  if ((any & SIGN.source) === 0) return undefined;
  const { tokens, signs } = source;
  for (let at = from; at < to; at++) {
    if ((signs[at]! & SIGN.source) === 0) continue;
    const word = tokens[at]!.text;
    if (OPENERS.has(word)) {
      const phrase = readNounPhrase(source, at + 1, to);
      const hit = phrase && { from: at, to: phrase.to, phrase };
      if (hit) return isOwn(source, hit) ? ofSubject(source, hit, { from, to }) : hit;
    } else if (word === 'nach' || word === 'Nach') {
      const hit = readNach(source, at, to) ?? readNachBehind(source, from, at);
      if (hit) return isOwn(source, hit) ? ofSubject(source, hit, { from, to }) : hit;
    } else if (word === 'zufolge') {
      const phrase = phraseBefore(source, from, at);
      if (phrase) return { from: phrase.from, to: at + 1, phrase };
    }
  }
  return undefined;
}

function isOwn({ tokens }: QuoteText, { phrase }: SourceHit): boolean {
  return /^eigene[nmr]$/.test(tokens[phrase.from]!.text);
}

/** "Trump erwägt nach eigenen Angaben …": the account is that of whom the sentence is about. */
function ofSubject(
  source: QuoteText,
  hit: SourceHit,
  { from, to }: { from: number; to: number },
): SourceHit {
  const subject = findWithin(source, from, hit.from) ?? findWithin(source, hit.to, to);
  return subject ? { ...hit, phrase: { ...hit.phrase, owner: subject } } : hit;
}

function readNach(source: QuoteText, at: number, to: number): SourceHit | undefined {
  const { tokens } = source;
  const phrase = readNounPhrase(source, at + 1, to);
  if (!phrase) return undefined;
  const noun = tokens[phrase.head]!.text;
  const last = tokens[phrase.coreTo - 1]!.text;
  if (!tellsAccount(noun) && !tellsAccount(last)) return undefined;
  if (OWNED.has(noun) && phrase.to === phrase.coreTo) return undefined;
  // "nach Angaben von X": X speaks, the word before it only says how.
  const von = tokens[phrase.coreTo]?.text;
  const behind =
    phrase.to > phrase.coreTo
      ? readNounPhrase(source, phrase.coreTo + (von === 'von' || von === 'vom' ? 1 : 0), phrase.to)
      : undefined;
  return { from: at, to: phrase.to, phrase: behind ? { ...behind, object: false } : phrase };
}

/** "seinen Angaben nach", "dem Vernehmen nach" */
function readNachBehind(source: QuoteText, from: number, at: number): SourceHit | undefined {
  if (at === from || !ACCOUNTS.has(source.tokens[at - 1]!.text)) return undefined;
  const phrase = phraseBefore(source, from, at);
  return phrase && { from: phrase.from, to: at + 1, phrase };
}

function phraseBefore(source: QuoteText, from: number, at: number): NounPhrase | undefined {
  const MOST_WORDS = 14;
  for (let start = Math.max(from, at - MOST_WORDS); start < at; start++) {
    const phrase = readNounPhrase(source, start, at);
    if (phrase?.to === at) return phrase;
  }
  return undefined;
}
