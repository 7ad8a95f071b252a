import type { Actor } from '#core/knowledge/actor-row.ts';
import { DEFAULT_OFFICE_COUNTRY } from '#core/knowledge/role-words.ts';
import { testWord } from '#core/text/word.ts';

import { createNeighbourhood, indexEntities, lastIndexBefore, lastUpTo } from './finding-order.ts';
import type { Finding, Findings } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHolders, holdsOffice, runsWithin, type Period, type OfficeQuery } from './holders.ts';
import { countsAt, type Reading } from './reading.ts';
import { COLLEAGUES, ORGANISATION_ROLE_WORDS, ROLE_WORDS, type RoleWord } from './role-lexicon.ts';
import { isNamedBeside, readRolePhrase, type RolePhrase } from './role-phrase.ts';

export interface RoleContext {
  findings: Findings;
  /** What was found before, sorted by `from`. */
  byStart: readonly Finding[];
  gazetteer: Gazetteer;
  /** When the article may be from. */
  period: Period;
}

/**
 * Finds descriptions of an office without a name beside them and resolves them to the holder within the article's date
 * bounds. Not resolved (entity null): former, designated and deputy ones, and offices with several holders within the
 * bounds of whom the article names none.
 *
 * 2015: "der US-Präsident" → barack-obama; "der damalige US-Präsident" → null; "US-Präsident Obama" → no office mention
 */
export function findRoles(reading: Reading, context: RoleContext): void {
  const { findings, byStart, gazetteer, period } = context;
  const { tokens, groupEnd } = reading;
  const near = createNeighbourhood(byStart);
  const home = mostMentionedCountry(reading, byStart);
  const byEntity = indexEntities(byStart);
  let lastRole: Finding | undefined;
  for (const i of reading.capitals) {
    if (groupEnd[i] !== i + 1) continue;
    if (!mayBeRole(tokens[i]!.word)) continue;
    const text = tokens[i]!.text;
    const word = ROLE_WORDS.get(text);
    const colleague = COLLEAGUES.has(text);
    const around = near(i);
    // "Papst Franziskus": an office inside a name is part of the name.
    if (isInsidePerson(around, i)) continue;
    const query = word ?? ORGANISATION_ROLE_WORDS.get(text) ?? COLLEAGUE_WORD;
    const phrase = readRolePhrase(reading, around, { at: i, word: query });
    if (text.startsWith('Bundes')) phrase.of ??= federationOf(home);
    let meant: RoleWord | undefined = query;
    if (phrase.of !== undefined && !isCountry(phrase.of))
      meant = ORGANISATION_ROLE_WORDS.get(text) ?? word;
    // "Élysée-Chef": the head of a seat is the head of its state.
    if (text === 'Chef' && isCountry(phrase.of)) meant = ROLE_WORDS.get('Staatschef');
    if (colleague) meant = colleagueOf(lastRole, byStart, { at: i, gazetteer, period });
    if (!meant || isNamedBeside(reading, around, phrase)) continue;
    if (colleague && phrase.of === undefined) continue;
    // "Minister für nationale Sicherheit" says which.
    if (!word && tokens[i + 1]?.text === 'für') continue;
    if (phrase.of === undefined && !phrase.definite && !word?.of) continue;
    // "der Vorsitzende", "der Direktor" are offices of anybody unless the text has named one.
    if (!word && !colleague && (phrase.of === undefined || text.startsWith('Minister'))) {
      const { offices, gender } = meant;
      const wanted = { offices, of: phrase.of, gender };
      if (!lastHolderBefore(wanted, { reading, byStart, at: i, gazetteer, period })) continue;
    }
    phrase.of = meant.of ?? phrase.of;
    claim(reading, phrase, {
      findings,
      gazetteer,
      period,
      byStart,
      byEntity,
      at: i,
      word: meant,
      colleague,
      home,
    });
    const made = findings.list.at(-1);
    if (made?.kind === 'role' && made.entity) lastRole = made;
  }
}

function isInsidePerson(around: readonly Finding[], at: number): boolean {
  for (const { kind, from, to } of around) {
    if (kind === 'person' && from <= at && at < to) return true;
  }
  return false;
}

const mayBeRole = testWord(
  ({ text }) => ROLE_WORDS.has(text) || COLLEAGUES.has(text) || ORGANISATION_ROLE_WORDS.has(text),
);

/** ISO codes are capitals, ids of organisations are not. */
function isCountry(of: string | undefined): boolean {
  return of !== undefined && /^[A-Z]{2}$/.test(of);
}

/** Whose "Bundespräsident" and "Bundeskanzler" is meant: Austria's or Switzerland's where the article is about them. */
function federationOf(home: string | undefined): string {
  return home === 'AT' || home === 'CH' ? home : 'DE';
}

// A reader remembers about as many names back; the bound also keeps the walk linear.
const MEMORY = 120;

const COLLEAGUE_WORD: RoleWord = {
  offices: [],
  of: undefined,
  gender: undefined,
  number: 'either',
};

function claim(
  reading: Reading,
  phrase: RolePhrase,
  context: RoleContext & {
    byEntity: ReadonlyMap<string, readonly number[]>;
    at: number;
    word: RoleWord;
    colleague: boolean;
    home: string | undefined;
  },
): void {
  const { groupStart, groupEnd } = reading;
  const { findings, gazetteer, period, byStart, at, word, colleague } = context;
  const from = groupStart[at]!;
  const query: OfficeQuery = {
    offices: word.offices,
    of: phrase.of,
    gender: word.gender ?? genderByArticle(reading, phrase, at),
  };
  const near =
    phrase.of === undefined
      ? lastHolderBefore(query, { reading, byStart, at, gazetteer, period })
      : undefined;
  const unsure = phrase.other || (!near && phrase.of === undefined && wasHeld(query, context));
  const holder = unsure ? undefined : (near ?? chooseHolder(query, context));
  const country = holder?.country ?? (isCountry(phrase.of) ? phrase.of : undefined);
  findings.add(from, groupEnd[at]!, {
    kind: 'role',
    entity: holder?.id ?? null,
    country,
    rule: ruleOf({ colleague, tied: word.of !== undefined, fromText: phrase.of === undefined }),
  });
}

/** "die Vorsitzende" is a woman, "der Vorsitzende" a man; in the other cases the ending is the same. */
function genderByArticle(
  { tokens }: Reading,
  { from }: RolePhrase,
  at: number,
): 'm' | 'f' | undefined {
  if (!tokens[at]!.text.endsWith('e')) return undefined;
  const article = tokens[from]!.text.toLowerCase();
  return article === 'die' ? 'f' : article === 'der' ? 'm' : undefined;
}

function ruleOf(facts: { colleague: boolean; tied: boolean; fromText: boolean }): string {
  if (facts.colleague) return 'role-colleague';
  if (facts.tied) return 'role-word';
  return facts.fromText ? 'role-office-context' : 'role-office-country';
}

interface HolderContext extends RoleContext {
  /** Where in `byStart` each entity stands, so that no office walks back over the whole text. */
  byEntity: ReadonlyMap<string, readonly number[]>;
  home: string | undefined;
  at: number;
}

/**
 * The holder within the period; of several the one the article names last before the office, else first behind it;
 * without a country in the phrase that of the country the article is about.
 */
function chooseHolder(
  query: OfficeQuery,
  { gazetteer, period, byStart, byEntity, home, at }: HolderContext,
): Actor | undefined {
  const first = query.offices[0];
  const of = query.of ?? (first && DEFAULT_OFFICE_COUNTRY[first] ? undefined : home);
  const holders = findHolders(gazetteer, { ...query, of }, period);
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

/** The person named last before the office word who holds such an office: "… Macron … Der Präsident sagte". */
function lastHolderBefore(
  query: OfficeQuery,
  {
    reading,
    byStart,
    at,
    gazetteer,
    period,
  }: Omit<RoleContext, 'findings'> & {
    reading: Reading;
    at: number;
  },
) {
  const last = lastIndexBefore(byStart, at);
  for (let i = last; i >= 0 && i > last - MEMORY; i--) {
    const finding = byStart[i]!;
    if (finding.kind !== 'person' || !finding.entity) continue;
    const actor = gazetteer.actors.get(finding.entity);
    if (!actor || !holdsOffice(actor, query, period)) continue;
    if (!isNamedInClause(reading, byStart, { at, last, id: actor.id })) return actor;
  }
  return undefined;
}

/** "Der Sturz Assads … Der Machthaber floh": the person named last held such an office until a year ago. */
function wasHeld(query: OfficeQuery, { byStart, gazetteer, period, at }: HolderContext): boolean {
  const { earliest, latest } = period;
  const before = earliest && `${Number(earliest.slice(0, 4)) - 1}${earliest.slice(4)}`;
  for (let i = lastIndexBefore(byStart, at); i >= 0; i--) {
    const { kind, entity } = byStart[i]!;
    if (kind !== 'person') continue;
    const actor = entity ? gazetteer.actors.get(entity) : undefined;
    return actor !== undefined && holdsOffice(actor, query, { earliest: before, latest });
  }
  return false;
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

/** The office of the person before a "Amtskollege": that of the last person named who holds one. */
function colleagueOf(
  role: Finding | undefined,
  byStart: readonly Finding[],
  { at, gazetteer, period }: { at: number; gazetteer: Gazetteer; period: Period },
): RoleWord | undefined {
  const last = lastIndexBefore(byStart, at);
  for (let i = last; i >= 0 && i > last - MEMORY; i--) {
    const finding = byStart[i]!;
    const nearest = role && role.from > finding.from ? role : finding;
    if ((nearest.kind !== 'person' && nearest.kind !== 'role') || !nearest.entity) continue;
    const terms = gazetteer.actors.get(nearest.entity)?.terms ?? [];
    const running = terms.filter((term) => holdsTerm(term.office) && runsWithin(term, period));
    const office = running.at(-1)?.office;
    if (office) {
      const offices = [office, ...(SAME_TABLE.get(office) ?? [])];
      return { offices, of: undefined, gender: undefined, number: 'either' };
    }
  }
  return undefined;
}

// Heads of government meet presidents as colleagues.
const SAME_TABLE = new Map([
  ['president', ['prime-minister'] as const],
  ['prime-minister', ['chancellor', 'president'] as const],
  ['chancellor', ['prime-minister', 'president'] as const],
] as const) as ReadonlyMap<string, readonly RoleWord['offices'][number][]>;

function holdsTerm(office: string): boolean {
  return office.endsWith('minister') || office === 'president' || office === 'chancellor';
}

/** The country an article speaks of most, in blocks that count: whose "Regierungschef" is meant when none is named. */
function mostMentionedCountry(reading: Reading, byStart: readonly Finding[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, entity, from } of byStart) {
    if (kind !== 'country' || !entity || !countsAt(reading, from)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
