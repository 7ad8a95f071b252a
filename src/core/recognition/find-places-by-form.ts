import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { FOREIGN_NOUNS, NOT_PEOPLE } from '#core/knowledge/not-people.ts';
import { PLACE_ENDINGS, PLACE_NOUN_ENDS, PLACE_NOUNS } from '#core/knowledge/place-forms.ts';
import { DETERMINERS, SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { NOT_NAMES } from '#core/knowledge/titles.ts';
import { testWord, type Word } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Finding, Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isHuman } from './read-name-run.ts';
import { isCapital, surfaceOf, type Reading } from './reading.ts';

const LOCATIVE = new Set(['in', 'nach', 'aus', 'bei', 'bis', 'nahe', 'um', 'von']);
const INSIDE = /^(?:[Ii]n|[Aa]us|[Nn]ahe|nach|bei)$/;
// What German nouns behind "in" and "aus" do not look like: "Bessastadir" does, "Rionegro" does not.
const FOREIGN = /[^a-zäöüß]|[aiouy]$|sh|zh|kh|dj|[xy]|q(?!u)|ou|aa|oo|ii|uu|c(?![hk])/;
const PART = /^(?:im|nahe|bei|nördlich|südlich|östlich|westlich)$/;
const WHAT = /^(?:eine[mr]?|dem)$/;
// "einem der ärmsten Dörfer", "dem alten Hauptort": so far ahead the word for the place stands.
const AHEAD = 4;
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
function findElsewhere(reading: Reading, findings: Findings, found: readonly Finding[]): void {
  const { tokens, capitals, groupStart, groupEnd } = reading;
  const countries = new Map<string, string | undefined>();
  for (const { from, to, country } of found) {
    if (to === groupEnd[from]) countries.set(surfaceOf(reading, from, to), country);
  }
  for (const i of capitals) {
    if (findings.taken[i] || groupStart[i] !== i) continue;
    const to = groupEnd[i]!;
    const text = surfaceOf(reading, i, to);
    if (!countries.has(text) || findings.isTaken(i, to)) continue;
    if (DETERMINERS.has(tokens[i - 1]?.word.lower ?? '')) continue;
    const country = countries.get(text);
    findings.add(i, to, { kind: 'place', entity: null, country, rule: 'place-elsewhere' });
  }
}

function findByNeighbours(reading: Reading, hits: NameHits, findings: Findings): void {
  const { tokens, opens, groupStart, groupEnd, blockOf } = reading;
  let next = 1;
  const named = new Named(findings);
  for (const i of reading.capitals) {
    if (i < next || findings.taken[i] || opens[i] || groupStart[i] !== i) continue;
    const before = tokens[i - 1]!.word;
    // "Ingolstadt Süd" is no town of that name, "Berg" a town and a word.
    const noun =
      before.capital && (PLACE_NOUNS.has(before.lower) || (isPlaceNoun(before) && !hits.at(i - 1)));
    let to = groupEnd[i]!;
    // "die Provinz Haut-Kalumbo"
    const fits = mayBePlace(tokens[i]!.word) || (noun && mayBePlace(tokens[to - 1]!.word));
    if (hits.at(i) || !fits) continue;
    const listed = JOINS.test(before.text) ? named.ends.get(i - 1) : undefined;
    const inside = INSIDE.test(before.text);
    for (let words = 1; words < MOST_WORDS && continues(reading, hits, to); words++) {
      if (!noun && !(inside && isForeignPair(tokens[i]!.word, tokens[to]!.word))) break;
      to = groupEnd[to]!;
    }
    if (findings.isTaken(i, to) || blockOf[i] !== blockOf[to - 1]) continue;
    if (isCapital(tokens[to]) && !opens[to] && !noun) continue;
    const rule = noun
      ? 'place-noun'
      : (LOCATIVE.has(before.text) || inside) && hasPlaceEnding(tokens[i]!.word)
        ? 'place-ending'
        : listed !== undefined
          ? listed
          : isExplained(reading, named, { to, inside })
            ? 'place-explained'
            : (inside && isFar(before, tokens[i]!.word, to > groupEnd[i]!)) ||
                (tokens[i - 2]?.word.lower === 'im' && isSomewhere(hits, i - 1, tokens[i]!.word))
              ? 'place-inside'
              : undefined;
    if (!rule) continue;
    const country = noun ? countryBefore(hits, i - 2) : undefined;
    findings.add(i, to, { kind: 'place', entity: null, country, rule });
    named.ends.set(to, 'place-elsewhere');
    next = to;
  }
}

const JOINS = /^(?:und|oder|sowie)$/;

/** Where names of places end and those of places and countries begin. */
class Named {
  /** With the rule that finds what stands in a list with them: villages stand with villages. */
  readonly ends = new Map<number, 'place-listed' | 'place-elsewhere'>();
  readonly starts = new Set<number>();

  constructor({ list }: Findings) {
    for (const { kind, from, to, rule } of list) {
      if (kind === 'place' && rule !== 'place-adjective') this.ends.set(to, 'place-listed');
      if (kind === 'place' || kind === 'country') this.starts.add(from);
    }
  }
}

/** "Kalumbo, einem Vorort von Lima", "in Kalumbo im Norden", "in Kalumbo bei Lima", "in Kalumbo (Peru)". */
function isExplained(
  { tokens }: Reading,
  { starts }: Named,
  { to, inside }: { to: number; inside: boolean },
): boolean {
  const [first, second] = [tokens[to]?.text ?? '', tokens[to + 1]];
  if (inside && (PART.test(first) || /^[,(]$/.test(first)) && second) {
    const at = to + (PART.test(first) && PART.test(second.text) ? 2 : 1);
    if (starts.has(at)) return true;
    if (first === 'im') return COMPASS.test(second.text);
  }
  if (first !== ',' || !second || !WHAT.test(second.text)) return false;
  for (let i = to + 2; i < to + 2 + AHEAD && tokens[i]; i++) {
    if (isPlaceNoun(tokens[i]!.word)) return true;
    if (isCapital(tokens[i]) || DETERMINERS.has(tokens[i]!.word.lower)) return false;
  }
  return false;
}

const COMPASS = /^(?:Nord|Süd|Ost|West|Zentr|Landkreis|Bezirk|Kreis)/;

const isForeign = testWord(({ lower }) => lower.length > 3 && FOREIGN.test(lower));

/** "in Petach Tikva", "aus Rionegro", "nahe Turnberg": behind "bei" and "nach" stands too much else. */
function isFar({ lower }: Word, word: Word, pair: boolean): boolean {
  return lower === 'nahe' || (lower !== 'bei' && (pair || isForeign(word)));
}

/** "im schottischen Turnberry", but "im britischen Unterhaus": behind the adjective of a country or a part of one. */
function isSomewhere(hits: NameHits, at: number, word: Word): boolean {
  const tells = (hits.at(at)?.kinds ?? 0) & (KIND.country | KIND.placeAdjective);
  return tells !== 0 && (isForeign(word) || hasPlaceEnding(word));
}

/** "in Great Yarmouth", but "in Solid Gold": two words that are no ordinary ones. */
function isForeignPair(first: Word, second: Word): boolean {
  return !FIRST_NAMES.has(first.text) && mayBePlace(second);
}

const isPlaceNoun = testWord(({ lower }) => PLACE_NOUNS.has(lower) || PLACE_NOUN_ENDS.test(lower));

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
