import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '#core/knowledge/first-names.ts';
import {
  NAME_PARTICLES,
  NOT_NAMES,
  OCCUPATION_SUFFIXES,
  TITLE_SUFFIXES,
  TITLE_WORDS,
} from '#core/knowledge/titles.ts';
import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

import {
  endOfArabicName,
  endOfArabicTail,
  endOfEastAsianName,
  endOfNickname,
} from './end-of-given-name.ts';
import { isOffDuty } from './end-of-title.ts';
import type { NameHits } from './find-names.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { hasEmptyLine, isCapital, surfaceOf, type Reading } from './reading.ts';
import { isNobleTitle, isSurnameLikeWord } from './surname-like-word.ts';

const TITLE_ENDS: ReadonlySet<string> = new Set(TITLE_SUFFIXES);
const OCCUPATION_ENDS: ReadonlySet<string> = new Set(OCCUPATION_SUFFIXES);
// The longest suffix decides how far back a compound is looked at.
const SIZES = [...TITLE_SUFFIXES, ...OCCUPATION_SUFFIXES].map((suffix) => suffix.length);
const LONGEST_SUFFIX = Math.max(...SIZES);
const SHORTEST_SUFFIX = Math.min(...SIZES);

/** Whether a word is a title that stands before a name: "Präsident", "Verteidigungsministerin". */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_WORDS.has(lower) || endsIn(lower, TITLE_ENDS);
}

/** As `isTitle`, for the word of a token. */
export const isTitleWord = testWord(({ text }) => isTitle(text));

/** As `isOccupation`, for the word of a token. */
export const isOccupationWord = testWord(({ text }) => isOccupation(text));

/** Whether a word says what somebody is: "Krankenschwester", "Kampfpilot". */
export function isOccupation(word: string): boolean {
  // "Konstantin", "Severin"
  return endsIn(word.toLowerCase(), OCCUPATION_ENDS) && !FIRST_NAMES.has(word);
}

function endsIn(lower: string, ends: ReadonlySet<string>): boolean {
  for (let size = Math.min(LONGEST_SUFFIX, lower.length); size >= SHORTEST_SUFFIX; size--) {
    if (ends.has(lower.slice(-size))) return true;
  }
  return false;
}

/** Whether a word is a given name, in full or hyphenated: "Hans", "Karl-Heinz". */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) && !AMBIGUOUS_FIRST_NAMES.has(word);
}

/** Whether a word, as it is printed, is a small word inside names. */
export const isNameParticle = testWord(({ text }) => NAME_PARTICLES.has(text));
const mayBeFirstName = testWord(({ text }) => isFirstName(text));
/** Whether a word is in the table of given names. */
export const isListedFirstName = testWord(({ text }) => FIRST_NAMES.has(text));

// In tokens: more given names and initials than anybody has, so that a text of nothing else is read once.
const LONGEST_GIVEN = 24;

/** A stretch of tokens that has the form of a person's name. */
export interface ParsedName {
  from: number;
  to: number;
  /** Given names and initials as printed; empty when only a surname follows a title. */
  given: string;
  /** Surname with its particles, as printed. */
  surname: string;
}

/**
 * Reads a name from token `from` on: given names and initials, particles, surname. Undefined when what stands there has
 * not the form of a name or is known to be something else.
 *
 * "Nicholas R. Burns" → given "Nicholas R.", surname "Burns"; "Ursula von der Leyen" → surname "von der Leyen"
 */
export function parseName(
  reading: Reading,
  hits: NameHits,
  options: { from: number; needsFirstName: boolean },
): ParsedName | undefined {
  const { tokens, groupEnd } = reading;
  const { from, needsFirstName } = options;
  const asian = endOfEastAsianName(reading, from);
  if (asian > 0)
    return cut(reading, { from, surnameFrom: lastWordStart(reading, from + 1, asian), to: asian });
  let at = from;
  let firstNames = 0;
  while (at < tokens.length && at - from < LONGEST_GIVEN) {
    const given = endOfGivenName(reading, at, firstNames > 0);
    if (given === 0 || !follows(reading, from, given)) break;
    // An initial alone is no given name: "z. B. Master", "N. V."
    if (tokens[given - 1]!.text !== '.') firstNames++;
    at = given;
  }
  if (needsFirstName && firstNames === 0) return undefined;
  if (firstNames > 0) at = endOfNickname(reading, at);
  const surnameFrom = at;
  // "Reza Al-e Ahmad"
  if (firstNames > 0 && groupEnd[at] === at + 3 && tokens[at + 2]!.text === 'e') at += 3;
  while (
    at < tokens.length &&
    groupEnd[at] === at + 1 &&
    !isLooseArticle(tokens, at) &&
    isNameParticle(tokens[at]!.word) &&
    follows(reading, from, at + 1)
  )
    at++;
  const isName =
    // "die Piloten Rob Morgan Ansteckabzeichen": a long noun behind two given names is no surname.
    !(firstNames > 1 && isLongNoun(tokens[at]?.text ?? '')) &&
    (isSurname(reading, hits, at) ||
      (firstNames > 0 && isSurnameLikeWord(reading, hits, { from, at })));
  if (!isName || !follows(reading, from, at + 1)) {
    // The last given name was the surname: "Frank Walter", "Martin Schulz" with both in the list.
    if (at !== surnameFrom || firstNames < 2) return undefined;
    return cut(reading, { from, surnameFrom: lastWordStart(reading, from, at), to: at });
  }
  // "Emir von Katar" is a title and a country.
  const owner = at > surnameFrom ? (hits.at(at)?.kinds ?? 0) : 0;
  // "Samuel Norman von der Universität", "Anfang Juli vom Gericht"
  const isBody = (firstNames > 1 ? /^vo[nm]$/ : /^vom$/).test(tokens[surnameFrom]!.text);
  if (
    (owner & KIND.anyCountry) !== 0 ||
    (isBody && isCommonNoun(tokens[groupEnd[at]! - 1]!.text)) ||
    ((owner & KIND.organisation) !== 0 && /^(?:von|den|der)$/.test(tokens[at - 1]!.text))
  ) {
    // "Filiz Polat von den Grünen": the last given name was the surname.
    if (firstNames < 2) return undefined;
    const to = surnameFrom;
    return cut(reading, { from, surnameFrom: lastWordStart(reading, from, to), to });
  }
  at = groupEnd[at]!;
  if (firstNames > 0 && continues(reading, hits, { from, at })) at = groupEnd[at]!;
  // "Siham Zein ad-Din", "Saleh Ali al-Arouri": behind a name an article begins one more part of it.
  for (let to = endOfArabicTail(reading, at); to > 0; to = endOfArabicTail(reading, at)) {
    if (!follows(reading, from, at + 1)) break;
    at = to;
  }
  return cut(reading, { from, surnameFrom: lastNameStart(reading, surnameFrom, at), to: at });
}

/**
 * "Cellou Dalein Diallo": behind a given name and an unknown word one more unknown word belongs to the name, unless
 * its ending is that of a plural noun ("sagte Peter Müller Journalisten").
 */
function continues(
  reading: Reading,
  hits: NameHits,
  { from, at }: { from: number; at: number },
): boolean {
  const { tokens, opens, text } = reading;
  const token = tokens[at];
  if (!token || opens[at] || !mayBeSurname(hits, at) || !mayBeSurname(hits, at - 1)) return false;
  if (text.slice(tokens[at - 1]!.end, token.start) !== ' ') return false;
  if (!isSurname(reading, hits, at) || !follows(reading, from, at + 1)) return false;
  // "Maria Giulias Name", "die Piloten Rob Morgan Abzeichen": a noun behind the name is no part of it.
  return (
    /^\p{Lu}\p{Ll}+(?:['’]\p{Lu}\p{Ll}+)?$/u.test(token.text) &&
    !NOUN_END.test(token.text) &&
    !isCommonNoun(token.text)
  );
}

// Of shorter nouns many are surnames: "Schneider", "Zimmermann".
const LONG_NOUN = 12;

function isLongNoun(word: string): boolean {
  return word.length >= LONG_NOUN && isCommonNoun(word);
}

/** Unknown, or known as nothing but a surname. */
function mayBeSurname(hits: NameHits, at: number): boolean {
  return ((hits.at(at)?.kinds ?? 0) & ~KIND.shortName) === 0;
}

// Ends of common nouns, most of them plurals, that may follow a name without an article.
const NOUN_END =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|isten|enten|anten|ern|innen|lichen|leuten)$/;

/** The surname of a name in one piece is its last word; particles before it belong to it. */
function lastNameStart({ tokens, groupStart }: Reading, surnameFrom: number, to: number): number {
  const last = groupStart[to - 1]!;
  if (!isCapital(tokens[surnameFrom]) || last <= surnameFrom) return surnameFrom;
  // "Zein ad-Din" is one name: nobody is called "ad-Din" alone.
  return tokens[to - 1]!.text === 'Din' ? Math.max(surnameFrom, groupStart[last - 1]!) : last;
}

function lastWordStart({ groupStart }: Reading, from: number, to: number): number {
  return Math.max(from, groupStart[to - 1]!);
}

const NICKNAME = / [^\p{L}].*[^\p{L}.]$/u;

function cut(
  reading: Reading,
  { from, surnameFrom, to }: { from: number; surnameFrom: number; to: number },
): ParsedName {
  return {
    from,
    to,
    given: from < surnameFrom ? surfaceOf(reading, from, surnameFrom).replace(NICKNAME, '') : '',
    surname: surfaceOf(reading, surnameFrom, to),
  };
}

// Given names printed shortened: "Lars Chr. Helgason".
const SHORTENED = /^(?:Kr|Chr|Th|Joh)$/;

/** One behind a given name or initial at `at`, 0 when there is none. */
function endOfGivenName(reading: Reading, at: number, inside: boolean): number {
  const { tokens, groupEnd, groupStart } = reading;
  const token = tokens[at];
  if (!token || !isCapital(token) || groupStart[at] !== at) return 0;
  const end = groupEnd[at]!;
  if (
    token.text.length === 1 &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 1]?.start === token.end
  ) {
    return isOffDuty(tokens, at) ? 0 : at + 2;
  }
  if (inside && SHORTENED.test(token.text) && tokens[at + 1]?.text === '.') return at + 2;
  if (inside && isNobleTitle(reading, at)) return end;
  const arabic = end === at + 1 ? endOfArabicName(reading, at) : 0;
  if (arabic > 0) return arabic;
  if (mayBeFirstName(token.word) || (inside && isListedFirstName(token.word))) {
    // "Karl-Heinz" is one given name, "Merkel-Besuch" none.
    for (let i = at + 2; i < end; i += 2) if (!isListedFirstName(tokens[i]!.word)) return 0;
    return end;
  }
  return 0;
}

/** Whether the tokens `[from, to)` stand in one line or a wrapped one, parted by single blanks or nothing. */
function follows({ text, tokens, blockOf }: Reading, from: number, to: number): boolean {
  if (to - 1 <= from) return true;
  if (to > tokens.length) return false;
  const [end, start] = [tokens[to - 2]!.end, tokens[to - 1]!.start];
  return start - end <= 2 && !hasEmptyLine(text, end, start) && blockOf[from] === blockOf[to - 1];
}

/** "der" and "den" belong to a name only behind "von" or "van": "van der Bellen", but "Tal der Tränen". */
function isLooseArticle(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]!.text;
  return (
    (text === 'der' || text === 'den') && !/^(?:von|van|aus)$/i.test(tokens[at - 1]?.text ?? '')
  );
}

// Ends of words that are streets, schools and prizes, not people.
const THING_SUFFIX =
  /(?:stra(?:ße|sse)|platz|allee|schule|stiftung|preis|brücke|gasse|kirche|stadion)(?:s|es)?$/i;

/** What the word alone tells: no abbreviation, street, title, month or the like. */
const mayBeSurnameForm = testWord(
  ({ text, lower }) =>
    !/^\p{Lu}{2,}$/u.test(text) &&
    !THING_SUFFIX.test(text) &&
    !(text.endsWith('haus') && isCommonNoun(text)) &&
    !NOT_NAMES.has(lower) &&
    !isTitle(text),
);

function isSurname({ tokens, groupStart, groupEnd }: Reading, hits: NameHits, at: number): boolean {
  const token = tokens[at];
  if (!token || groupStart[at] !== at) return false;
  // "al-Nuaimi" is a surname in one word.
  if (isNameParticle(token.word)) {
    return groupEnd[at]! > at + 1 && isCapital(tokens[groupEnd[at]! - 1]);
  }
  if (!isCapital(token) || token.text.length < 2) return false;
  if (!mayBeSurnameForm(token.word)) return false;
  if (groupEnd[at]! > at + 1 && !isCapital(tokens[groupEnd[at]! - 1])) return false;
  const hit = hits.at(at);
  if (!hit) return true;
  // A name of several words that is no person's stays what it is; one word may be a surname as well ("London").
  return hit.to - hit.from === 1 || (hit.kinds & KIND.person) !== 0;
}
