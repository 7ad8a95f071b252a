import { FOREIGN_NOUNS, NOT_PEOPLE } from '#core/knowledge/not-people.ts';
import { PLACE_ENDINGS, PLACE_NOUNS } from '#core/knowledge/place-forms.ts';
import { DETERMINERS, SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { NOT_NAMES } from '#core/knowledge/titles.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Finding, Findings } from './finding.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isHuman } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';

const LOCATIVE = new Set(['in', 'nach', 'aus', 'bei', 'bis', 'nahe', 'um', 'von']);
const LONGEST_ENDING = 8;
// "Harf Sufyan", "El Catey", "Poplar Bluff": names of places nobody lists have two words at most.
const MOST_WORDS = 2;

/**
 * Finds places no table lists: behind a word for what they are, and behind a preposition where they end as places do.
 * They have no id; a country's adjective before the word tells the country, else `locatePlaces` may.
 *
 * "in der usbekischen Provinz Surchon" → place in UZ; "in Twistringen" → place; "in Rente" → nothing
 */
export function findPlacesByForm(reading: Reading, hits: NameHits, findings: Findings): void {
  const first = findings.list.length;
  findByNeighbours(reading, hits, findings);
  const found = findings.list.slice(first);
  if (found.length > 0) findElsewhere(reading, findings, found);
}

/** "Hangelar liegt …": one word that the text shows to be a place once is one everywhere, unless an article stands before. */
function findElsewhere(
  { tokens, groupStart, groupEnd }: Reading,
  findings: Findings,
  found: readonly Finding[],
): void {
  const countries = new Map<string, string | undefined>();
  for (const { from, to, country } of found) {
    if (to === from + 1) countries.set(tokens[from]!.text, country);
  }
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (findings.taken[i] || !countries.has(text)) continue;
    if (groupStart[i] !== i || groupEnd[i] !== i + 1) continue;
    if (DETERMINERS.has(tokens[i - 1]?.word.lower ?? '')) continue;
    const country = countries.get(text);
    findings.add(i, i + 1, { kind: 'place', entity: null, country, rule: 'place-elsewhere' });
  }
}

function findByNeighbours(reading: Reading, hits: NameHits, findings: Findings): void {
  const { tokens, opens, groupStart, groupEnd, blockOf } = reading;
  let next = 1;
  for (const i of reading.capitals) {
    if (i < next || findings.taken[i] || opens[i] || groupStart[i] !== i) continue;
    if (hits.at(i) || !mayBePlace(tokens[i]!.word)) continue;
    const before = tokens[i - 1]!.word;
    const kind = before.capital && PLACE_NOUNS.has(before.lower);
    if (!kind && !(LOCATIVE.has(before.text) && hasPlaceEnding(tokens[i]!.word))) continue;
    let to = groupEnd[i]!;
    for (let words = 1; kind && words < MOST_WORDS && continues(reading, hits, to); words++) {
      to = groupEnd[to]!;
    }
    if (findings.isTaken(i, to) || blockOf[i] !== blockOf[to - 1]) continue;
    if (isCapital(tokens[to]) && !opens[to] && !kind) continue;
    findings.add(i, to, {
      kind: 'place',
      entity: null,
      country: kind ? countryBefore(hits, i - 2) : undefined,
      rule: kind ? 'place-noun' : 'place-ending',
    });
    next = to;
  }
}

/** What a word's form alone tells against its being a place. */
const mayBePlace = testWord(
  (word) =>
    word.text.length > 1 &&
    /^\p{Lu}[\p{L}’']*\p{Ll}$/u.test(word.text) &&
    !SENTENCE_OPENERS.has(word.lower) &&
    !NOT_NAMES.has(word.lower) &&
    !NOT_PEOPLE.has(word.text) &&
    !FOREIGN_NOUNS.has(word.lower) &&
    !isHuman(word) &&
    !/(?:isch|lich|ig)(?:e[nrsm]?)$/.test(word.text) &&
    !isCommonNoun(word.text),
);

const hasPlaceEnding = testWord(({ lower }) => {
  for (let size = Math.min(LONGEST_ENDING, lower.length - 2); size >= 3; size--) {
    if (PLACE_ENDINGS.has(lower.slice(-size))) return true;
  }
  return false;
});

function continues({ tokens, text, opens }: Reading, hits: NameHits, at: number): boolean {
  const token = tokens[at];
  if (!token || opens[at] || !isCapital(token) || hits.at(at)) return false;
  return text.slice(tokens[at - 1]!.end, token.start) === ' ' && mayBePlace(token.word);
}

/** "der usbekischen Provinz Surchon": the country of the adjective before the word for the place. */
function countryBefore(hits: NameHits, at: number): string | undefined {
  for (const entry of hits.at(at)?.entries ?? []) {
    if (entry.kind === 'country' && entry.form === 'adjective') return entry.code;
  }
  return undefined;
}
