import { PARLIAMENT_COUNTRIES } from '#core/knowledge/organisations/parliaments.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND, type Entry, type Organisation } from './gazetteer.ts';
import { countsAt, isCapital, type Reading } from './reading.ts';

export type OrganisationEntry = Extract<Entry, { kind: 'organisation' }>;

/** What an article says about whose parties it means. */
export interface PartyContext {
  /** How often each organisation is named by a form that is its alone. */
  sure: ReadonlyMap<string, number>;
  /** How much each country stands in the article: its names, persons, places, its parties. */
  countries: ReadonlyMap<string, number>;
  /** The weight of the country that stands in it most. */
  most: number;
}

export interface Choice {
  entry: OrganisationEntry;
  /** Its country stands beside it, or the article is about it: the word needs no other proof of being a name. */
  certain: boolean;
}

// German news names other countries where it means them and its own only now and then.
const HOME = 'DE';
const PERSON_WEIGHT = 0.5;
const PLACE_WEIGHT = 0.5;
// A party under its own name is better evidence than one more mention of a country.
const PARTY_WEIGHT = 2;
const SELF_WEIGHT = 4;
// "Republikaner" and "Demokraten" in one text are those of the country that has both.
const PAIR_WEIGHT = 1.5;
// A country with less than a quarter of the leading one's weight is only mentioned in passing.
const SHARE = 0.25;
// With half of it a country is one of those the article is about.
const CERTAIN_SHARE = 0.5;
const MOST_ADJECTIVES = 3;
const LINK = /^(?:der|des|von|aus)$/;
// "oppositionellen", but not "der" and "den"
const ADJECTIVE = /^\p{Ll}{4,}e[nrsm]?$/u;

const NONE: readonly OrganisationEntry[] = [];

/** The parties and other organisations that may be meant by a hit. */
export function organisationsIn(entries: readonly Entry[]): OrganisationEntry[] {
  return entries.filter((entry): entry is OrganisationEntry => entry.kind === 'organisation');
}

const namesParliament = testWord(({ text }) => PARLIAMENT_COUNTRIES.has(text));

/**
 * Weighs the countries of an article and counts the organisations that are named unmistakably; one pass over the hits.
 *
 * "Thailand wählt. Die thailändische Regierung …" → countries TH 2
 */
export function readPartyContext(
  reading: Reading,
  hits: NameHits,
  findings: Findings,
): PartyContext {
  const sure = new Map<string, number>();
  const countries = new Map<string, number>();
  const shared = new Map<string, Set<string>>();
  const weigh = (code: string | undefined, weight: number) => {
    if (code) countries.set(code, (countries.get(code) ?? 0) + weight);
  };
  for (const { from, to, entries, kinds } of hits.list) {
    const organisations = (kinds & KIND.organisation) === 0 ? NONE : organisationsIn(entries);
    const only = organisations.length === 1 && !organisations[0]!.weak ? organisations[0]! : null;
    if (only) sure.set(only.organisation.id, (sure.get(only.organisation.id) ?? 0) + 1);
    if (!countsAt(reading, from) || findings.isTaken(from, to)) continue;
    if (only && isParty(only.organisation)) weigh(only.organisation.country, PARTY_WEIGHT);
    const text = reading.tokens[to - 1]!.text;
    for (const { organisation } of only ? [] : organisations) {
      if (!organisation.country || !isParty(organisation)) continue;
      const forms = shared.get(organisation.country) ?? new Set<string>();
      shared.set(organisation.country, forms.add(text));
    }
    const [first] = entries;
    if (first?.kind === 'country') weigh(first.code, 1);
    else if (first?.kind === 'place' && !first.place.weak) weigh(first.place.country, PLACE_WEIGHT);
  }
  for (const { kind, country, from } of findings.list) {
    if (kind === 'person' && countsAt(reading, from)) weigh(country, PERSON_WEIGHT);
  }
  for (const { text, word } of reading.tokens) {
    if (namesParliament(word)) weigh(PARLIAMENT_COUNTRIES.get(text), 1);
  }
  for (const [code, forms] of shared) {
    // only where the article knows the country anyhow: alone, the pair would be proof of itself
    if (forms.size > 1 && countries.has(code)) weigh(code, (forms.size - 1) * PAIR_WEIGHT);
  }
  return { sure, countries, most: Math.max(0, ...countries.values()) };
}

/**
 * Chooses among the organisations of one name: the country beside it decides, then the weight of the countries in the
 * article, then the one whose form is sure. Undefined when none of them fits.
 *
 * "die britischen Konservativen" → conservative-party; "die Demokratische Partei" in an article on Thailand → that one
 */
export function chooseOrganisation(
  entries: readonly OrganisationEntry[],
  beside: string | undefined,
  { sure, countries, most }: PartyContext,
): Choice | undefined {
  const [first] = entries;
  const needsCountry = entries.some(
    ({ weak, organisation }) => weak && isParty(organisation) && organisation.country,
  );
  if (!first || (entries.length === 1 && !needsCountry)) {
    return first && { entry: first, certain: false };
  }
  if (beside) {
    const own = entries.find(({ organisation }) => organisation.country === beside);
    return own && { entry: own, certain: true };
  }
  let best: OrganisationEntry | undefined;
  let weight = 0;
  for (const entry of entries) {
    const { id, country } = entry.organisation;
    const mine = (countries.get(country ?? '') ?? 0) + Math.min(sure.get(id) ?? 0, 2) * SELF_WEIGHT;
    if (mine > weight) {
      best = entry;
      weight = mine;
    }
  }
  if (best && weight >= most * SHARE)
    return { entry: best, certain: weight >= most * CERTAIN_SHARE };
  const fallback =
    entries.find(({ weak }) => !weak) ??
    (most === 0 ? entries.find(({ organisation }) => organisation.country === HOME) : undefined);
  return fallback && { entry: fallback, certain: false };
}

/**
 * The ISO code of the country named directly beside a name: by an adjective or the head of its compound, or by a
 * genitive behind it.
 *
 * "die französischen Sozialisten", "US-Demokraten", "Sozialistische Partei Albaniens", "die Grünen der Schweiz"
 */
export function countryBeside(
  { tokens, groupStart, groupEnd }: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): string | undefined {
  if (groupStart[from] !== from) return countryAt(hits, groupStart[from]!, /./);
  for (let at = from - 1; at >= Math.max(0, from - MOST_ADJECTIVES); at--) {
    const code = countryAt(hits, at, /adjective|stem/);
    if (code) return code;
    // "der britischen oppositionellen Konservativen": further adjectives may stand between
    if (!ADJECTIVE.test(tokens[at]!.text)) break;
  }
  if (groupEnd[to - 1] !== to) return undefined;
  const linked = LINK.test(tokens[to]?.text ?? '');
  const at = linked ? to + 1 : to;
  const code = countryAt(hits, at, /^name$/);
  const last = code ? hits.at(at)!.to - 1 : at;
  // "von US-Präsident" names the president
  if (!code || groupEnd[last] !== last + 1) return undefined;
  return linked || /s$|['’]$/.test(tokens[last]!.text) ? code : undefined;
}

/**
 * Whether a name is only a part of a longer one that nobody listed: "Neue Demokratische Partei", "National Democratic
 * Party", "Evangelische Volkspartei".
 */
export function isCutOut(
  { tokens, groupStart, opens, text }: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): boolean {
  const single = to - from < 2;
  if (single && !tokens[from]!.text.endsWith('partei')) return false;
  if (groupStart[from] !== from) return !hits.at(groupStart[from]!);
  const before = tokens[from - 1];
  if (!before || !isCapital(before) || opens[from]) return false;
  if (text.slice(before.end, tokens[from]!.start).includes('\n')) return false;
  if (hits.at(from - 1)) return false;
  if (tokens[to - 1]!.text.endsWith('Party')) return !/partei$/i.test(before.text);
  // "Evangelische Volkspartei"
  if (single) return endingOf(before.text) !== undefined && before.text.length > 3;
  // Two adjectives of one ending belong together; "Koalitionspartner Demokratische Partei" does not.
  const ending = endingOf(tokens[from]!.text);
  return ending !== undefined && ending === endingOf(before.text) && before.text.length > 3;
}

function endingOf(adjective: string): string | undefined {
  return /^\p{Lu}\p{Ll}+?(e[nrsm]?)$/u.exec(adjective)?.[1];
}

function isParty({ kind }: Organisation): boolean {
  return kind === 'party';
}

/** The country named at a token, where it is named by one of some forms. */
function countryAt(hits: NameHits, index: number, forms: RegExp): string | undefined {
  const hit = hits.at(index);
  if (!hit || (hit.kinds & KIND.anyCountry) === 0) return undefined;
  const entry = hit.entries.find(({ kind }) => kind === 'country');
  return entry?.kind === 'country' && forms.test(entry.form) ? entry.code : undefined;
}
