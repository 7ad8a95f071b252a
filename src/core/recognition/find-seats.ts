import {
  ASKING_VERBS,
  FINITE_VERBS,
  GOVERNMENT_ACTS,
  GOVERNMENT_NOUNS,
  HOUSE_PARTS,
  LOCATIVE_PREPOSITIONS,
  MESSAGES,
  ROOMS,
  SAYING_AFTER_AUS,
  TOWN_NOUNS,
  TOWN_PARTICIPLES,
  TOWN_PROPERTIES,
  TOWN_SITES,
  VERBS_TO_GOVERNMENTS,
} from '#core/knowledge/seat-contexts.ts';
import { slugify } from '#core/text/slugify.ts';

import { wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND, type Entry } from './gazetteer.ts';
import { isTownInClause } from './is-town-in-clause.ts';
import type { NameHit } from './name-index.ts';
import { isCapital, type Reading } from './reading.ts';

type Seat = Extract<Entry, { kind: 'country' }>;

const CAPITALS = /^\p{Lu}{3,}$/u;
const JOINERS = new Set([',', 'und', 'oder', 'sowie', '/', 'bzw', '–']);
const ARTICLES = new Set(['der', 'die', 'das', 'dem', 'den', 'des']);
// Brüssel stands for the European Union as often as for Belgium: a town is all that is sure.
const NO_GOVERNMENT = new Set(['BE', 'LU']);

/**
 * Decides for capitals and seats of government whether the town is meant or the government, by the words around.
 *
 * "Peking warnte" → country CN, metonym; "in Peking" → place in CN; "zwischen Washington und Peking" → two governments
 */
export function findSeats(reading: Reading, hits: NameHits, findings: Findings): void {
  let last: { to: number; town: boolean } | undefined;
  for (const hit of hits.list) {
    if ((hit.kinds & (KIND.seat | KIND.seatAdjective)) === 0) continue;
    const seat = hit.entries.find(
      (entry): entry is Seat =>
        entry.kind === 'country' && (entry.form === 'capital' || entry.form === 'seat'),
    );
    const adjective = hit.entries.find(
      (entry): entry is Seat => entry.kind === 'country' && entry.form === 'capital-adjective',
    );
    const { from, to } = wordBounds(reading, hit);
    if ((!seat && !adjective) || findings.isTaken(from, to)) continue;
    if (!seat) {
      claimAdjective(reading, hit, { seat: adjective!, findings });
      continue;
    }
    const joined = joinedTo(reading, hits, { from, to, last });
    const compound = from !== hit.from || to !== hit.to;
    // "Kreml-Sprecher" is the government's, "Moskau-Reise" goes to the town.
    const building = seat.form === 'seat' && hit.entries.every((entry) => entry.kind !== 'place');
    const town =
      (compound && !building) ||
      (!compound &&
        (joined ?? (isInCapitals(reading, hit) || isTown(reading, hit, { seat, hits, findings }))));
    claimSeat(reading, hit, { seat, town, findings });
    last = { to, town };
  }
}

/** "DEN HAAG, 8. Oktober.": agencies and papers print so where they write from. */
function isInCapitals({ tokens }: Reading, { from, entries }: NameHit<Entry>): boolean {
  return CAPITALS.test(tokens[from]!.text) && entries.some(({ kind }) => kind === 'place');
}

/** What a list says: "in Moskau und Peking" are towns both, "Venedig, Wien und Luxemburg" and "Bogotá und Cali" too. */
function joinedTo(
  { tokens }: Reading,
  hits: NameHits,
  { from, to, last }: { from: number; to: number; last: { to: number; town: boolean } | undefined },
): boolean | undefined {
  const isTownAt = (at: number) => hits.at(at)?.entries.every(isTownOrState);
  // "Lima und Cusco", "Lima, Cusco und Quito sind dunkel"
  const row = [0, 1, 2].map((ahead) => tokens[to + ahead]?.text).join(' ');
  const behind =
    /^(?:und |, \S+ (?:,|und)$)/.test(row) &&
    tokens[from - 1]?.text !== 'zwischen' &&
    isTownAt(to + 1);
  if (from < 2 || !JOINERS.has(tokens[from - 1]!.text)) return behind || undefined;
  // "Lima–Cusco"; with blanks a dash parts clauses.
  if (tokens[from - 1]!.text === '–' && tokens[from - 1]!.end < tokens[from]!.start)
    return undefined;
  if (last?.to === from - 1) return last.town;
  return hits.at(from - 2)?.entries.some(isTownOrState) || undefined;
}

/** "Bogotá und Cali", "Berlin und Brandenburg": Berlin and Wien are states as well. */
function isTownOrState(entry: Entry): boolean {
  if (entry.kind !== 'place') return false;
  const { kind, country } = entry.place;
  return kind === 'city' || (kind === 'region' && (country === 'DE' || country === 'AT'));
}

function claimSeat(
  reading: Reading,
  hit: { from: number; to: number; entries: readonly Entry[] },
  { seat, town, findings }: { seat: Seat; town: boolean; findings: Findings },
): void {
  const { from, to } = wordBounds(reading, hit);
  if (!town) {
    findings.add(from, to, {
      kind: 'country',
      entity: seat.code,
      metonym: true,
      rule: seat.form === 'seat' ? 'country-seat' : 'country-metonym',
    });
    return;
  }
  const place = hit.entries.find((entry) => entry.kind === 'place');
  const name = reading.text.slice(reading.tokens[hit.from]!.start, reading.tokens[hit.to - 1]!.end);
  findings.add(from, to, {
    kind: 'place',
    entity: place ? place.place.id : slugify(seat.name ?? name),
    country: seat.code,
    rule: isDateline(reading, hit) ? 'place-dateline' : 'place-capital',
  });
}

/** "die Moskauer Führung" is the government; any other adjective of a capital is left to the places. */
function claimAdjective(
  { tokens }: Reading,
  { from, to }: { from: number; to: number },
  { seat, findings }: { seat: Seat; findings: Findings },
): void {
  if (!GOVERNMENT_NOUNS.has(tokens[to]?.word.lower ?? '')) return;
  findings.add(from, to, {
    kind: 'country',
    entity: seat.code,
    metonym: true,
    rule: 'country-metonym',
  });
}

function isTown(
  reading: Reading,
  { from, to, entries }: { from: number; to: number; entries: readonly Entry[] },
  { seat, hits, findings }: { seat: Seat; hits: NameHits; findings: Findings },
): boolean {
  if (NO_GOVERNMENT.has(seat.code) || isDateline(reading, { from, to })) return true;
  // "Havanna Barack Obama trifft …": a town glued to the headline behind it.
  if (opensBlock(reading, from) && isCapital(reading.tokens[to]) && findings.taken[to]) return true;
  // An author's name stands with the town of his desk.
  if (reading.blocks[reading.blockOf[from]!]?.kind === 'byline') return true;
  const { tokens, opens } = reading;
  // Den Haag is a seat and a town, the Kreml a building.
  const isBuilding = seat.form === 'seat' && entries.every((entry) => entry.kind !== 'place');
  const word = (index: number) => tokens[index]?.word.lower ?? '';
  const article = ARTICLES.has(word(from - 1));
  // What ends the sentence before says nothing.
  const before = opens[from] ? '' : word(article ? from - 2 : from - 1);
  if (isBuilding)
    return (
      /^(?:im|ins|in|am|zum|vor|beim|nahe)$/.test(before) ||
      ROOMS.has(word(from)) ||
      (word(from - 1) === 'des' && HOUSE_PARTS.has(before))
    );
  const owner = isGenitive(tokens[to - 1]!.text, entries);
  // "die Reform, über die Washington verhandelt": towns take no article.
  if (article && LOCATIVE_PREPOSITIONS.has(before)) return false;
  if (TOWN_PROPERTIES.has(word(to)) || isTownInClause(reading, hits, { from, to, owner, findings }))
    return true;
  if (VERBS_TO_GOVERNMENTS.has(word(to))) return false;
  if (GOVERNMENT_ACTS.has(word(to)) && owner) return false;
  if (before === 'aus') {
    // "Aus Oslo kam der erste Anruf.", "Aus Oslo gab es Kritik."
    const sent =
      /^(?:k[ao]m|gab)/.test(word(to)) &&
      [1, 2, 3, 4].some((ahead) => MESSAGES.has(word(to + ahead)));
    return !sent && !SAYING_AFTER_AUS.has(word(to)) && !isSentBefore(reading, from);
  }
  // "hieß es in Oslo", "in Oslo hieß es", "In Oslo sieht man das anders"
  if (
    before === 'in' &&
    (SAYS_IT.test(`${word(from - 3)} ${word(from - 2)}`) ||
      SAYS_IT.test(`${word(to)} ${word(to + 1)}`))
  )
    return false;
  // "die Bedrohung durch Oslo", "der Gang durch Oslo"
  if (before === 'durch' && GOVERNMENT_ACTS.has(word(from - 2))) return false;
  if (before === 'von' && TOWN_SITES.has(word(from - 2))) return true;
  if (before === 'von') return !actsBehindVon(tokens, word, { from, to });
  if (LOCATIVE_PREPOSITIONS.has(before) || TOWN_NOUNS.has(before)) return true;
  if (!article && followsNoun(reading, findings, from)) return !GOVERNMENT_ACTS.has(before);
  // "im usbekischen Samarkand", "in der umkämpften Hauptstadt Kiew": an adjective may stand between
  if (/^\p{Ll}+(?:en|er|em)$/u.test(word(from - 1)) && LOCATIVE_PREPOSITIONS.has(word(from - 2)))
    return true;
  // "im rund 100 Kilometer entfernten Bangkok"
  if (TOWN_PARTICIPLES.has(word(from - 1).slice(0, -2))) return true;
  return false;
}

const SAYS_IT =
  /^(?:h(?:ie|ei)(?:ß|ss)t? es|(?:beobachtet|verbucht|sieht|fürchtet|hofft|rechnet) man)$/;

/** "Kritik aus Oslo", "Kritik kam auch aus Oslo", "hieß es aus Oslo", but "Kritik an Ärzten aus Oslo" */
function isSentBefore({ tokens }: Reading, from: number): boolean {
  const word = (at: number) => tokens[at]?.word.lower ?? '';
  const [third, second] = [word(from - 3), word(from - 2)];
  if (MESSAGES.has(second) || third.startsWith('klang') || SAYS_IT.test(`${third} ${second}`))
    return true;
  return !isCapital(tokens[from - 2]) && (MESSAGES.has(third) || MESSAGES.has(word(from - 4)));
}

/**
 * "von" before a capital is local unless its government does something: a participle of acting follows ("von Peking
 * abgelehnt"), a verb of asking or a word for a government's act stands before.
 */
function actsBehindVon(
  tokens: Reading['tokens'],
  word: (index: number) => string,
  { from, to }: { from: number; to: number },
): boolean {
  if (GOVERNMENT_ACTS.has(word(from - 2)) || MESSAGES.has(word(from - 2))) return true;
  for (let i = from - 2; i >= from - 5; i--) if (ASKING_VERBS.has(word(i))) return true;
  for (let i = to; i < to + 4 && !/^[.,;:]?$/.test(word(i)); i++) {
    if (FINITE_VERBS.has(word(i))) return false;
    if (PARTICIPLE.test(word(i)) && !isCapital(tokens[i])) return !TOWN_PARTICIPLES.has(word(i));
  }
  return false;
}

/** "Washingtons", not "Paris": the name of the place without its last letter. */
function isGenitive(text: string, entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.kind === 'place' && `${entry.place.name}s` === text);
}

// "abgelehnt", "unterstützt", "kontrollierten": strong and weak participles with or without an adjective ending.
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|unter|über|miss)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)(?:e|er|es|em)?$/u;

/** "Landgericht Berlin", "die Straßen Bangkoks": a noun directly before, which is no person's name and opens no sentence. */
function followsNoun({ tokens, opens }: Reading, findings: Findings, from: number): boolean {
  const before = tokens[from - 1];
  if (!isCapital(before) || opens[from] || opens[from - 1] || findings.taken[from - 1])
    return false;
  return before!.text.length > 3;
}

// No dateline joins more; the bound keeps a text of nothing but slashes from taking its length squared.
const MOST_TOWNS = 4;
// An entry of a ticker is a sentence; in UTF-16 units.
const LONGEST_TICKER = 160;

/** "MOSKAU (dpa) -", "Berlin. Die Regierung", "Kiew/Moskau – …" at the beginning of a paragraph. */
export function isDateline(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const { tokens, blockOf } = reading;
  let head = from;
  // "Samarkand/Taschkent, 3.9.2016"
  for (let towns = 1; towns < MOST_TOWNS && tokens[head - 1]?.text === '/'; towns++) head -= 2;
  if (head < 0 || blockOf[head] !== blockOf[from] || !opensBlock(reading, head)) return false;
  const next = tokens[to]?.text ?? '';
  if (next === ':') return isParagraph(reading, from);
  return /^[(/–—·.,|-]$/.test(next) && (next !== ',' || tokens[to + 1]?.kind === 'number');
}

function opensBlock({ blockOf }: Reading, at: number): boolean {
  return at === 0 || blockOf[at - 1] !== blockOf[at];
}

/** "Asunción: Der Gipfel …" opens a report; in a headline the colon gives the government the word. */
function isParagraph({ blocks, blockOf }: Reading, at: number): boolean {
  const block = blocks[blockOf[at]!];
  if (block?.kind !== 'paragraph' && block?.kind !== 'lead') return false;
  return block.end - block.start > LONGEST_TICKER;
}
