import { FAMOUS_NAMES } from '#core/knowledge/famous-names.ts';
import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { hasSurnameEnding } from '#core/knowledge/surname-endings.ts';

import { claimName, type PersonContext } from './find-names-by-form.ts';
import type { NameHits } from './find-names.ts';
import { KIND } from './gazetteer.ts';
import { isNoPerson } from './is-no-person.ts';
import { mayBeName, readNameRun, type NameRun } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';
import { ENOUGH, isInhabitant, weighContext } from './weigh-context.ts';

// Two unknown capital words side by side are mostly a name; one more sign is asked for.
const PAIR = 2;
const PERSONAL = new Set(
  'mit von gegen für an bei durch und sowie neben um über laut nach zwischen wie auch ,'.split(' '),
);

/**
 * Finds persons whose given name nobody listed: two or more words side by side that are no ordinary nouns, where
 * something else speaks for a name, too: a verb, a list, an ending that surnames have.
 *
 * "Zu Gast war Okello Odhiambo." → okello-odhiambo; "die Deutsche Bank", "mit Vattenfall Europe" → nobody
 */
export function findNamePairs(reading: Reading, context: PersonContext): void {
  const { tokens } = reading;
  const { hits, findings, people } = context;
  let next = 0;
  for (const i of reading.capitals) {
    if (i < next || findings.taken[i]) continue;
    const run = readNameRun(reading, hits, i) ?? readNameOfTown(reading, hits, i);
    if (!run) continue;
    next = run.to;
    if (run.words < 2 || run.given === '' || findings.isTaken(run.from, run.to)) continue;
    // "Løkke Rasmussen" alone is a surname the tables know.
    const hit = hits.at(run.from);
    if (
      hit?.to === run.to ||
      (hits.at(run.to - 1) && isSurnameAlone(hit, tokens[run.from]!.text)) ||
      isGenitive(hit, tokens[run.from]!.text) ||
      isNoPerson(reading, run.from, run.to)
    )
      continue;
    const { score, rule } = weighContext(reading, hits, run);
    if (score < 0) continue;
    // "Ida Khadra, ihr Bruder Nuhim Khadra"
    const kin = !hit && people.knows(run.surname) ? 1 : 0;
    const total =
      PAIR + kin + score + weighShape(run.given, run.surname) + weighPlace(reading, run.from);
    if (total < ENOUGH) continue;
    claimName(reading, context, {
      name: run,
      rule: score >= ENOUGH ? rule : 'person-two-words',
    });
  }
}

/** "die Finnin Siena Halonen", "Sydney Halonen": a town before an unknown word is a given name where it is one elsewhere. */
function readNameOfTown(reading: Reading, hits: NameHits, at: number): NameRun | undefined {
  const { tokens, opens, groupStart, groupEnd, text } = reading;
  const hit = hits.at(at);
  if (hit?.from !== at || hit.to !== at + 1 || opens[at + 1]) return undefined;
  if ((hit.kinds & (KIND.seat | KIND.placeName)) === 0 || (hit.kinds & KIND.person) !== 0)
    return undefined;
  if (groupStart[at] !== at || groupEnd[at] !== at + 1 || groupEnd[at + 1] !== at + 2)
    return undefined;
  const [town, name] = [tokens[at]!, tokens[at + 1]!];
  if (text.slice(town.end, name.start) !== ' ' || !mayBeName(reading, hits, at + 1))
    return undefined;
  // Of several people a club is told: "die Türken Istanbul Başakşehir".
  const singular = !opens[at] && isInhabitant(hits, at - 1) && !/[^i]n$/.test(tokens[at - 1]!.text);
  if (!(singular || FIRST_NAMES.has(town.text)) || isCapital(tokens[at + 2])) return undefined;
  return { from: at, to: at + 2, words: 2, given: town.text, surname: name.text };
}

/** "So hat Putin Kim empfangen": before a listed name a listed surname is somebody else's, unless it stands first. */
function isSurnameAlone(hit: ReturnType<NameHits['at']>, word: string): boolean {
  if (!hit || FIRST_NAMES.has(word)) return false;
  return hit.entries.every(
    (entry) =>
      entry.kind === 'person' && !entry.actor.names.some((name) => name.startsWith(`${word} `)),
  );
}

/** "Hasinas Erzfeindin", "Homers Odyssee": the genitive of a name the tables know begins no other name. */
function isGenitive(hit: ReturnType<NameHits['at']>, word: string): boolean {
  if (!FAMOUS_NAMES.has(word) && word.endsWith('s') && FAMOUS_NAMES.has(word.slice(0, -1)))
    return true;
  return (
    hit?.entries.some(
      (entry) =>
        entry.kind === 'person' &&
        word.endsWith('s') &&
        entry.actor.shortNames.includes(word.slice(0, -1)),
    ) ?? false
  );
}

function weighShape(given: string, surname: string): number {
  const first = given.split(/[ -]/)[0]!;
  if (/^\p{Lu}\.$/u.test(first)) return 1;
  return (FIRST_NAMES.has(first) ? 1 : 0) + (hasSurnameEnding(surname) ? 1 : 0);
}

function weighPlace({ tokens }: Reading, from: number): number {
  return PERSONAL.has(tokens[from - 1]?.word.lower ?? '') ? 1 : 0;
}
