import {
  BODY_NOUN_ENDS,
  CLUB_HEADS,
  COMPANY_TAILS,
  COMPOUND_BODIES,
  INSTITUTION_NOUNS,
  INSTITUTION_TAILS,
  MOVEMENT_HEADS,
  NAME_JOINERS,
  NATIONAL_BODIES,
} from '#core/knowledge/organisation-words.ts';
import { DETERMINERS, SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { slugify } from '#core/text/slugify.ts';
import type { Token } from '#core/text/tokenize.ts';
import { testWord } from '#core/text/word.ts';

import { claimGermanBody } from './claim-german-body.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCapital, type Reading } from './reading.ts';

// "International Institute for Strategic Studies" has three words behind its head, few names more.
const MOST_WORDS = 5;
const TOWN = KIND.placeName | KIND.seat | KIND.country;
const SMALL_WORDS = new Set('in und von für mit auch'.split(' '));
// "Laut BBC News", "die Fluglinie Cameroon Airlines"
const isNoPart = testWord(({ lower }) => SENTENCE_OPENERS.has(lower) || BODY_NOUN_ENDS.test(lower));
// "Social Media", "Fake News"
const PLAIN = /^(?:Social|Fake|Breaking|Good|Top)$/;
const isNoName = testWord(({ lower }) => DETERMINERS.has(lower) || SMALL_WORDS.has(lower));

/**
 * Finds institutions and movements that no table lists by a word of their own language that ends or begins such names.
 * Before persons are looked for: in "Trump University" nobody is named.
 *
 * "Jenny Town vom Stimson Center" → stimson-center
 */
export function findOrganisationsByForm(
  reading: Reading,
  hits: NameHits,
  findings: Findings,
): void {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const { text, word } = tokens[i]!;
    const bank = text === 'Bank' && (isOfBank(tokens[i - 1]) || tokens[i + 1]?.text === 'of');
    if (!bank && !namesInstitution(word)) {
      if (endsGermanBody(word)) claimGermanBody(reading, hits, { at: i, findings });
      continue;
    }
    const tail = bank || INSTITUTION_TAILS.has(text) || COMPANY_TAILS.has(text);
    const from = tail ? firstOf(reading, hits, i) : i;
    // "Berliner Congress Center" is found by its last word.
    const next = tokens[i + 1];
    if (tail && next && namesInstitution(next.word) && goesOn(reading, i + 1)) continue;
    const to = CLUB_HEADS.has(text) ? endOfTowns(reading, hits, i + 1) : lastOf(reading, i);
    // A head alone is no name, and what the tables know is left to them.
    if (to - from < 2 || findings.isTaken(from, to)) continue;
    if (to - from === 2 && (PLAIN.test(tokens[from]!.text) || isOrganisation(hits, from))) continue;
    if (isListed(hits, { from, to, at: i })) continue;
    const name = reading.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    findings.add(from, to, {
      kind: 'organisation',
      entity: slugify(name),
      rule: 'organisation-form',
    });
    i = to - 1;
  }
}

const namesInstitution = testWord(
  ({ text }) =>
    INSTITUTION_TAILS.has(text) ||
    COMPANY_TAILS.has(text) ||
    MOVEMENT_HEADS.has(text) ||
    CLUB_HEADS.has(text),
);

/** "Bank" is a German word as well; "Kenya Commercial Bank" is told by the word before, "Bank of Uganda" by the one behind. */
const isOfBank = (token: Token | undefined): boolean =>
  /^(?:Commercial|Industrial|Investment|Savings|Development|Reserve|Merchant|Overseas|Agricultural|International|National|State|Trust)$/.test(
    token?.text ?? '',
  );

/** "BBC News" is the BBC. */
function isOrganisation(hits: NameHits, at: number): boolean {
  return ((hits.at(at)?.kinds ?? 0) & KIND.organisation) !== 0;
}

const endsGermanBody = testWord(
  ({ lower }) =>
    COMPOUND_BODIES.test(lower) || INSTITUTION_NOUNS.test(lower) || NATIONAL_BODIES.test(lower),
);

/** "der Schweizer NGO HD Centre": an adjective of a country, and words for what such a thing is, stand before the name. */
function isApart({ tokens }: Reading, hits: NameHits, at: number): boolean {
  if (/^(?:NGO|NGOs|UN|Uno|Thinktank|Denkfabrik)$/.test(tokens[at]!.text)) return true;
  if (isNoPart(tokens[at]!.word)) return true;
  return (
    hits.at(at)?.entries.some(({ kind, ...entry }) => {
      if (kind !== 'country') return false;
      return 'form' in entry && (entry.form === 'adjective' || entry.form === 'inhabitants');
    }) ?? false
  );
}

function firstOf(reading: Reading, hits: NameHits, at: number): number {
  let from = at;
  while (at - from < MOST_WORDS && goesOn(reading, from - 1) && !isApart(reading, hits, from - 1))
    from--;
  return from;
}

/** "FC Bayern München", "Dynamo Kiew": of a club's name only what lies on the map. */
function endOfTowns(reading: Reading, hits: NameHits, at: number): number {
  let to = at;
  while (goesOn(reading, to) && ((hits.at(to)?.kinds ?? 0) & TOWN) !== 0) to = hits.at(to)!.to;
  return to;
}

function lastOf(reading: Reading, at: number): number {
  const { tokens } = reading;
  const leads = MOVEMENT_HEADS.has(tokens[at]!.text);
  let to = at + 1;
  while (to - at <= MOST_WORDS) {
    let next = to;
    while (NAME_JOINERS.has(tokens[next]?.text ?? '') && isNear(reading, next)) next++;
    // Behind "Center" a noun goes on only with "for"; behind "Partido" any does.
    if (!goesOn(reading, next) || (next === to && to === at + 1 && !leads)) break;
    to = next + 1;
  }
  return to;
}

/** Whether a token is a capitalised word in one line with the token before and behind it. */
function goesOn(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    isCapital(token) &&
    !isNoName(token.word) &&
    isNear(reading, at) &&
    isNear(reading, at + 1)
  );
}

/** Whether nothing but a blank, or a hyphen's nothing, stands before a token. */
function isNear({ text, tokens }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return true;
  return /^ ?$/.test(text.slice(before.end, token.start));
}

/** "University of New South Wales" is no listed place, "Bryan College Station" is one. */
function isListed(
  hits: NameHits,
  { from, to, at }: { from: number; to: number; at: number },
): boolean {
  for (let i = from; i < to; i++) {
    const hit = hits.at(i);
    if (!hit || hit.to - hit.from < 2) continue;
    if ((hit.kinds & KIND.organisation) !== 0) return true;
    if ((hit.kinds & KIND.place) !== 0 && hit.from <= at && at < hit.to) return true;
  }
  return false;
}
