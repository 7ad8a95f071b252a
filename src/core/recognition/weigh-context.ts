import {
  ACTING_VERBS,
  LIVING_VERBS,
  PERSONAL_NOUNS,
  PREDICATE_NOUNS,
  SAYING_VERBS,
  SUBORDINATORS,
} from '#core/knowledge/person-verbs.ts';
import { DETERMINERS, NO_ADJECTIVE, SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { THING_BEFORE } from '#core/knowledge/titles.ts';

import type { NameHits } from './find-names.ts';
import type { Entry } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isListedFirstName } from './parse-name.ts';
import { isHuman } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';

/** How much speaks for a person at one place of the text, and the rule that weighs most there. */
export interface Weight {
  score: number;
  rule: string;
}

/** So much evidence makes a person of an unknown word; the weights below are counted in its thirds. */
export const ENOUGH = 3;

// A clause about somebody tells within so many words what the person is or does.
const CLAUSE = 14;
const POSSESSIVE = 4;
const QUOTES = /^[„“”"»«‚‘›‹’]$/;
const CLAUSE_ENDS = /^[.!?;:]$/;
const BEGINS_CLAUSE = new Set([
  ',',
  'und',
  'aber',
  'denn',
  'doch',
  'sondern',
  'oder',
  '–',
  '-',
  ';',
]);
const CLAUSE_SIGN = /^(?:[.,;:!?“”"»«)]|dessen|deren)$/;
// An object behind the word: the word is the subject then.
const OBJECT =
  /^(?:den|einen|einem|das|die|ihn|ihm|sich|ihren|ihrem|seine|seinen|seinem|sein|keinen|keine|kein|als|ein|eine|dem|diese|diesen)$/;
// "die 19-jährige Ida", "der kleine Emil"; of other words alone most are nouns.
const AGED = /(?:jährig|^klein)e[nr]?$/;
const LOCATIVE = new Set(['in', 'nach', 'aus', 'nahe', 'ab', 'via', 'rund', 'im', 'am']);

/**
 * Weighs what stands around the tokens `[from, to)` for and against their being a person's name: verbs that people are
 * the subject of, words for what people are, ages and dates in brackets, relative pronouns. Negative where an article,
 * an adjective or a noun shows that it is a thing.
 *
 * "Kolb starb 1986" → 3; "der Kolb", "in Kolb" → negative; "Kolb war 1986 Mitglied" → 2
 */
export function weighContext(
  reading: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): Weight {
  const none: Weight = { score: -ENOUGH, rule: '' };
  const { tokens, opens, groupEnd } = reading;
  const before = tokens[from - 1]?.text ?? '';
  if (AGED.test(before) && (to > groupEnd[from]! || isListedFirstName(tokens[from]!.word)))
    return { score: ENOUGH, rule: 'person-human-noun' };
  if (isThingHere(reading, hits, { from, to })) return none;
  const after = tokens[to]?.text ?? '';
  const first = opens[from] === 1;
  if (
    !first &&
    tokens[from - 1]!.kind === 'word' &&
    isHuman(tokens[from - 1]!.word) &&
    isCapital(tokens[from - 1])
  ) {
    return { score: ENOUGH, rule: 'person-human-noun' };
  }
  const bracket = weighBracket(reading, hits, to);
  if (bracket > 0) return { score: bracket, rule: 'person-bracket' };
  if (isSpeaker(reading, from, to)) return { score: ENOUGH, rule: 'person-speech' };
  if (hasTradeBehind(reading, to)) return { score: ENOUGH, rule: 'person-apposition' };
  // "Deutsche Reeder": one word behind an inhabitant may be a noun, two are a name.
  if (!first && isInhabitant(hits, from - 1)) return { score: 2, rule: 'person-human-noun' };
  let score = 0;
  const lower = before.toLowerCase();
  const subordinate = SUBORDINATORS.has(lower);
  const leads = first || subordinate || BEGINS_CLAUSE.has(before);
  if (leads && !subordinate) {
    if (SAYING_VERBS.has(after) || LIVING_VERBS.has(after)) score += first ? ENOUGH : 2;
    else if (ACTING_VERBS.has(after)) score += first ? 2 : 1;
  }
  if (subordinate) score += 1;
  if (showsSubject(after)) {
    if (LIVING_VERBS.has(lower)) score += 2;
    else if (SAYING_VERBS.has(lower)) score += ENOUGH;
    else if (ACTING_VERBS.has(lower)) score += OBJECT.test(after) ? 2 : 1;
    else if (before === 'sich' && !isDeterminer(tokens[from - 2]?.text)) score += 2;
  }
  if (after === ',' && tokens[to + 1]?.text === 'der') score += 2;
  if (score > 0 || before === 'von' || before === 'mit') score += weighClause(reading, to);
  return { score, rule: 'person-acts' };
}

/** "die Tochter Kolbs": whether the word before is something that only people have, and the word a genitive. */
export function isOwnedPersonally({ tokens, opens }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    !opens[from] &&
    /[^s]s$/.test(tokens[to - 1]!.text) &&
    PERSONAL_NOUNS.has(before.text.toLowerCase()) &&
    !isCapital(tokens[to])
  );
}

/** "Kolbs Tochter": whether behind a genitive something stands that only people have. */
export function ownsPersonally({ tokens, opens }: Reading, to: number): boolean {
  for (let i = to; i < to + 3 && tokens[i] && !opens[i]; i++) {
    if (isCapital(tokens[i])) return PERSONAL_NOUNS.has(tokens[i]!.text.toLowerCase());
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** Behind a verb and a word, what an object without article hardly has behind it. */
function showsSubject(word: string): boolean {
  return CLAUSE_SIGN.test(word) || DETERMINERS.has(word) || SENTENCE_OPENERS.has(word);
}

function isDeterminer(word: string | undefined): boolean {
  return word !== undefined && DETERMINERS.has(word.toLowerCase());
}

function isThingHere(
  { tokens, opens, groupEnd, text }: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before?.text === '.' && tokens[from - 2]?.text === 'St') return true;
  if (before && !opens[from]) {
    const lower = before.text.toLowerCase();
    if (isDeterminer(lower) || LOCATIVE.has(lower) || THING_BEFORE.has(lower)) return true;
    if (before.kind === 'number') return true;
    const opener = opens[from - 1] === 1 && SENTENCE_OPENERS.has(lower);
    if (
      before.kind === 'word' &&
      isCapital(before) &&
      !opener &&
      !isHuman(before.word) &&
      !isInhabitant(hits, from - 1)
    )
      return true;
    if (before.kind === 'word' && isAdjective(before.text)) return true;
    if (before.text === '&' || before.text === '/' || before.text === '#' || before.text === '@')
      return true;
  }
  if (!after) return false;
  if (QUOTES.test(after.text) && before && QUOTES.test(before.text)) return true;
  // "(Magyar Garda)", "(Societas Europaea)": what a bracket holds alone is a translation or an abbreviation's long form.
  if (before?.text === '(' && after.text === ')') return true;
  if (after.text === '&' || after.text === '/' || after.text === '*') return true;
  if (
    after.start === tokens[to - 1]!.end &&
    /^[-.‐‑@]$/.test(after.text) &&
    !/\s/.test(text[after.end] ?? ' ')
  )
    return true;
  if (after.kind === 'number' && after.text.length < 4) return true;
  // "Vattenfall Europe", "Kolb Werke": a capital word goes on unless it begins a new sentence.
  return (
    groupEnd[to] !== undefined &&
    !opens[to] &&
    isCapital(after) &&
    text[after.start - 1] === ' ' &&
    !isCommonNoun(after.text)
  );
}

/** "alter Kolb", "deutschen Vontobel": an adjective before it; verbs with the same ending are known. */
function isAdjective(word: string): boolean {
  return (
    /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word) &&
    !NO_ADJECTIVE.has(word) &&
    !SAYING_VERBS.has(word) &&
    !LIVING_VERBS.has(word) &&
    !ACTING_VERBS.has(word) &&
    !SUBORDINATORS.has(word) &&
    !/te$|ten$/.test(word)
  );
}

/** Whether a token is a word for the people of a country: "die Finnin Sanni Leinonen". */
export function isInhabitant(hits: NameHits, at: number): boolean {
  return (
    hits
      .at(at)
      ?.entries.some((entry) => entry.kind === 'country' && entry.form === 'inhabitants') ?? false
  );
}

/** "…, ein holländischer Hacker", "…, Sprecher der Behörde": what somebody is, behind a comma. */
function hasTradeBehind({ tokens, opens, groupEnd }: Reading, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  for (let i = at + 1; i <= at + APPOSITION && tokens[i] && !opens[i]; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.text !== '-') return false;
    // "…, die UN-Koordinatorin"
    if (isCapital(token)) return isHuman(tokens[groupEnd[i]! - 1]!.word);
    if (i === at + 1 && !APPOSED.test(token.text) && !isAdjective(token.text)) return false;
  }
  return false;
}

// "…, der neue stellvertretende Sprecher": so many words may stand between comma and trade.
const APPOSITION = 5;
const APPOSED = /^(?:der|die|ein|eine|ehemals|einst|bis|früher|damals|zuletzt|seit)$/;

/** An age between commas; an age, a party, dates of life in brackets: 3, minutes of a match: 2; else 0. */
function weighBracket({ tokens }: Reading, hits: NameHits, at: number): number {
  const inside = tokens[at + 1];
  const isAge = inside?.kind === 'number' && inside.text.length === 2;
  if (isAge && tokens[at]!.text === ',' && tokens[at + 2]?.text === ',') return ENOUGH;
  if (!inside || tokens[at]!.text !== '(') return 0;
  if (inside.text === '*' || inside.text === '†' || inside.text === 'geb') return ENOUGH;
  const hit = hits.at(at + 1);
  if (hit && tokens[hit.to]?.text === ')' && hit.entries.some(isParty)) return ENOUGH;
  if (inside.kind !== 'number') return 0;
  const next = tokens[at + 2]?.text;
  if (isAge && (next === ')' || next === ',')) return ENOUGH;
  const year = inside.text.length === 4 && (next === '–' || next === '-' || next === '—');
  if (year && tokens[at + 3]?.text.length === 4) return ENOUGH;
  return inside.text.length <= 2 && next === '.' && tokens[at + 3]?.text === ')' ? 2 : 0;
}

function isParty(entry: Entry): boolean {
  return entry.kind === 'organisation' && entry.organisation.kind === 'party';
}

/** "…“, so Kolb.", "Kolb zufolge": reported speech names its speaker. */
function isSpeaker({ tokens, opens }: Reading, from: number, to: number): boolean {
  // "Beobachtern zufolge": the dative of a plural is no name.
  if (tokens[to]?.text === 'zufolge') return !/[^e]ern$/.test(tokens[to - 1]!.text);
  // "Schwarz: „Ich bin …“" in an interview.
  if (tokens[to]?.text === ':' && opens[from] && QUOTES.test(tokens[to + 1]?.text ?? ''))
    return true;
  if (tokens[from - 1]?.text !== 'so') return false;
  const edge = tokens[from - 2]?.text ?? '';
  return (edge === ',' || QUOTES.test(edge)) && /^[.,;:“"»«]$/.test(tokens[to]?.text ?? '.');
}

/** What the rest of the clause tells of a person: 2 for what only people are, 1 for a possessive. */
function weighClause({ tokens, opens }: Reading, to: number): number {
  let weight = 0;
  for (let i = to; i < to + CLAUSE && tokens[i] && !opens[i]; i++) {
    const { text } = tokens[i]!;
    if (CLAUSE_ENDS.test(text)) break;
    if (i < to + POSSESSIVE && /^(?:sein|seine|seinen|seinem|seiner)$/.test(text))
      weight = Math.max(weight, 1);
    if (PREDICATE_NOUNS.has(text.toLowerCase()) || LIVING_VERBS.has(text)) return 2;
  }
  return weight;
}
