import {
  BEFORE_VON,
  GOVERNMENT_NOUNS,
  LOCATIVE_PREPOSITIONS,
  MESSAGES,
  SAYING_AFTER_AUS,
  TOWN_NOUNS,
  TOWN_PROPERTIES,
} from '#core/knowledge/seat-contexts.ts';
import { slugify } from '#core/text/slugify.ts';

import { wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import type { Entry } from './gazetteer.ts';
import type { Reading } from './reading.ts';

type Seat = Extract<Entry, { kind: 'country' }>;

const JOINERS = new Set([',', 'und', 'oder', 'sowie', '/', 'bzw']);
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
    const joined =
      last !== undefined && last.to === from - 1 && JOINERS.has(reading.tokens[from - 1]!.text)
        ? last.town
        : undefined;
    const town = from !== hit.from || to !== hit.to || (joined ?? isTown(reading, hit, seat));
    claimSeat(reading, hit, { seat, town, findings });
    last = { to, town };
  }
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
    entity: place ? place.place.id : slugify(name.replace(/s$/, '')),
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
  if (!GOVERNMENT_NOUNS.has(tokens[to]?.text.toLowerCase() ?? '')) return;
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
  seat: Seat,
): boolean {
  if (NO_GOVERNMENT.has(seat.code) || isDateline(reading, { from, to })) return true;
  const { tokens } = reading;
  // Den Haag is a seat and a town, the Kreml a building.
  const isBuilding = seat.form === 'seat' && entries.every((entry) => entry.kind !== 'place');
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const article = ARTICLES.has(word(from - 1));
  const before = word(article ? from - 2 : from - 1);
  if (isBuilding) return /^(?:im|ins|in|am|zum|vor|beim|nahe)$/.test(before);
  if (TOWN_PROPERTIES.has(word(to))) return true;
  if (before === 'aus') return !SAYING_AFTER_AUS.has(word(to)) && !MESSAGES.has(word(from - 2));
  if (before === 'von')
    return BEFORE_VON.has(word(from - 2)) || /^(?:nach|bis|aus)$/.test(word(to));
  if (LOCATIVE_PREPOSITIONS.has(before) || TOWN_NOUNS.has(before))
    return !article || before !== 'vor';
  // "im usbekischen Samarkand", "in der umkämpften Hauptstadt Kiew": an adjective may stand between
  if (/^\p{Ll}+(?:en|er|em)$/u.test(word(from - 1)) && LOCATIVE_PREPOSITIONS.has(word(from - 2)))
    return true;
  return false;
}

/** "MOSKAU (dpa) -", "Berlin. Die Regierung", "Kiew/Moskau – …" at the beginning of a paragraph. */
export function isDateline(
  { tokens, blockOf }: Reading,
  { from, to }: { from: number; to: number },
): boolean {
  let head = from;
  // "Samarkand/Taschkent, 3.9.2016"
  while (head >= 2 && tokens[head - 1]!.text === '/' && blockOf[head - 2] === blockOf[from])
    head -= 2;
  if (head > 0 && blockOf[head - 1] === blockOf[from]) return false;
  const next = tokens[to]?.text ?? '';
  return /^[(/–—.,|-]$/.test(next) && (next !== ',' || tokens[to + 1]?.kind === 'number');
}
