import type { Actor } from '#core/knowledge/actor-row.ts';

import { lastIndexBefore, lastUpTo } from './finding-order.ts';
import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHolders, holdsOffice, type OfficeQuery, type Period } from './holders.ts';
import { countsAt, type Reading } from './reading.ts';
import { readTitled, type Holder } from './titled-person.ts';
import { NOT_OURS } from './weigh-governments.ts';

/** What is known around an office word at token `at`. */
export interface HolderContext {
  /** What was found before, sorted by `from`. */
  byStart: readonly Finding[];
  gazetteer: Gazetteer;
  /** When the article may be from. */
  period: Period;
  /** Where in `byStart` each entity stands, so that no office walks back over the whole text. */
  byEntity: ReadonlyMap<string, readonly number[]>;
  home: string | undefined;
  at: number;
}

// A reader remembers about as many names back; the bound also keeps the walk linear.
const MANY = 10;
export const MEMORY = 120;

/**
 * The holder within the period; of several the one the article names last before the office, else first behind it;
 * without a country in the phrase that of the country the article is about.
 */
export function chooseHolder(
  query: OfficeQuery,
  { gazetteer, period, byStart, byEntity, home, at }: HolderContext,
): Actor | undefined {
  const own = findHolders(gazetteer, { ...query, of: query.of ?? home }, period);
  // "die Kanzlerin" in news from Austria, which has none
  const holders = own.length > 0 ? own : findHolders(gazetteer, query, period);
  const undated = period.earliest === undefined && period.latest === undefined;
  if (holders.length === 1 && !undated) return holders[0];
  const end = lastIndexBefore(byStart, at);
  let last = -1;
  let next = byStart.length;
  for (const { id } of holders) {
    const places = byEntity.get(id) ?? [];
    last = Math.max(last, lastUpTo(places, end));
    next = Math.min(next, places[0] ?? next);
  }
  const named = byStart[last === -1 ? next : last];
  return holders.find(({ id }) => id === named?.entity);
}

/**
 * The person named last before the office word who holds such an office, by the tables or by a title in the text:
 * "… Macron … Der Präsident sagte".
 */
export function lastHolderBefore(
  query: OfficeQuery,
  reading: Reading,
  {
    byStart,
    at,
    gazetteer,
    period,
    home,
  }: Pick<HolderContext, 'byStart' | 'at' | 'gazetteer' | 'period' | 'home'>,
): Holder | undefined {
  const last = lastIndexBefore(byStart, at);
  // "der Minister" is one of many kinds: by a title only whoever was named last.
  const counts = countsAt(reading, at);
  const notOurs = NOT_OURS.test(reading.tokens[at]!.text);
  let titled = query.offices.length < MANY ? MEMORY : 1;
  for (let i = last; i >= 0 && i > last - MEMORY; i--) {
    const finding = byStart[i]!;
    if (finding.kind !== 'person' || !finding.entity) continue;
    // "Mehr zum Thema: Merkel trifft Obama" below an article
    if (counts && !countsAt(reading, finding.from)) continue;
    // "Castro-Chavismus" says nothing of Castro's office.
    if (finding.rule === 'person-compound' && finding.country !== home) continue;
    const actor = gazetteer.actors.get(finding.entity);
    // Whose years in office the tables know was in it in those alone.
    const listed = actor?.terms.some(({ office }) => query.offices.includes(office));
    const holder = listed
      ? holdsOffice(actor!, query, period) &&
        !(notOurs && /DE|AT/.test(actor?.country ?? '')) &&
        actor
      : titled-- > 0 && readTitled(reading, finding, query);
    if (holder && !isNamedInClause(reading, byStart, { at, last, id: holder.id })) return holder;
  }
  return undefined;
}

/**
 * Whoever is meant in an article on one country where another paragraph names a foreign holder last: the country's own,
 * if the article names that one more often.
 *
 * "Lula reiste ab. … Macron lobte ihn.¶ Die Sprecherin des Präsidenten schwieg." in news from Brazil → Lula
 */
export function preferOwn(
  near: Holder,
  query: OfficeQuery,
  { reading: { blockOf }, context }: { reading: Reading; context: HolderContext },
): Holder {
  const { gazetteer, period, byStart, byEntity, home, at } = context;
  const end = lastIndexBefore(byStart, at);
  const places = byEntity.get(near.id) ?? [];
  const last = byStart[lastUpTo(places, end)];
  if (!home || near.country === home || !last || blockOf[last.from] === blockOf[at]) return near;
  const own = findHolders(gazetteer, { ...query, of: query.of ?? home }, period).find(({ id }) => {
    const named = byEntity.get(id) ?? [];
    return named.length > places.length && named[0]! <= end;
  });
  return own ?? near;
}

/** The person whom the text then gives such an office by a title: "Armeechef erklärt … Armeechef Jonas Barika". */
export function nextTitled(
  query: OfficeQuery,
  reading: Reading,
  { byStart, home, at }: HolderContext,
): Holder | undefined {
  const next = lastIndexBefore(byStart, at) + 1;
  return byStart
    .slice(next, next + MEMORY)
    .map((finding) => readTitled(reading, finding, query))
    .find((holder) => holder && (holder.country ?? home) === (home ?? holder.country));
}

/** "Der Sturz Assads … Der Machthaber floh": the person named last, who held such an office until some days ago. */
export function heldLately(
  query: OfficeQuery,
  { byStart, gazetteer, period, at }: HolderContext,
  days: number,
): Actor | undefined {
  for (let i = lastIndexBefore(byStart, at); i >= 0; i--) {
    const { kind, entity } = byStart[i]!;
    if (kind !== 'person') continue;
    const actor = gazetteer.actors.get(entity ?? '');
    return actor && holdsOffice(actor, query, lately(period, days)) ? actor : undefined;
  }
  return undefined;
}

export const YEAR = 365;
/** So long texts go on calling those by their office who have lost it. */
export const FORTNIGHT = 14;

/** The period with the days before it. */
export function lately({ earliest, latest }: Period, days: number): Period {
  return {
    earliest:
      earliest && new Date(Date.parse(earliest) - days * 86_400_000).toISOString().slice(0, 10),
    latest,
  };
}

/** "Der Staatschef lobte Macron": whoever the same clause goes on to name is somebody else. */
function isNamedInClause(
  { tokens, opens }: Reading,
  byStart: readonly Finding[],
  { at, last, id }: { at: number; last: number; id: string },
): boolean {
  for (let i = last + 1; i < byStart.length; i++) {
    const { from, kind, entity } = byStart[i]!;
    if (from <= at) continue;
    for (let k = at + 1; k <= from; k++)
      if (opens[k] || /^[,;:]$/.test(tokens[k]!.text)) return false;
    if (kind === 'person' && entity === id) return true;
  }
  return false;
}
