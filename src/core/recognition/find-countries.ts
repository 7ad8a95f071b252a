import { perWord, type Word } from '#core/text/word.ts';

import { readCountryInWord } from './country-in-word.ts';
import { wordBounds } from './find-full-names.ts';
import type { NameHits } from './find-names.ts';
import type { Claim, Findings } from './finding.ts';
import { KIND, type CountryForm, type Entry, type Gazetteer } from './gazetteer.ts';
import { isCapital, type Reading } from './reading.ts';

const SEAT_FORMS: ReadonlySet<CountryForm> = new Set(['capital', 'capital-adjective', 'seat']);

type CountryEntry = Extract<Entry, { kind: 'country' }>;

/**
 * Finds countries by name, adjective and inhabitants, alone and in compounds; two countries of a double adjective share
 * its span. Capitals and seats are left to `findSeats`.
 *
 * "US-Präsident" → US over the whole compound; "chinesisch-russische" → CN and RU; "auf Russisch" → nothing
 */
export function findCountries(reading: Reading, hits: NameHits, findings: Findings): void {
  const claims: { from: number; to: number; claim: Claim }[] = [];
  let named: ReadonlySet<string> | undefined;
  for (const hit of hits.list) {
    if ((hit.kinds & KIND.country) === 0 || findings.isTaken(hit.from, hit.to)) continue;
    const { from, to } = wordBounds(reading, hit);
    if (findings.isTaken(from, to) || isCurrency(reading, to)) continue;
    const compound = from !== hit.from || to !== hit.to;
    const entry = hit.entries.find(
      (each): each is CountryEntry =>
        each.kind === 'country' &&
        !SEAT_FORMS.has(each.form) &&
        isMeant(reading, hit, { form: each.form, compound }),
    );
    if (!entry || isLanguageLesson(reading, hits, { hit, form: entry.form, end: to })) continue;
    const { code: entity, form } = entry;
    if (hit.to === hit.from + 1 && isRepublic(reading, hit.from)) {
      named ??= listNamed(reading, hits);
      if (!named.has(entity) || isOtherRepublic(reading, hit)) continue;
    }
    // Claimed together at the end, so that the second country of a compound still finds its tokens free.
    claims.push({ from, to, claim: { kind: 'country', entity, rule: ruleOf(form, compound) } });
  }
  for (const { from, to, claim } of claims) findings.add(from, to, claim);
}

/** Finds countries, seats and places inside words written in one: "Russlandpolitik", "prorussische", "Nordsyrien". */
export function findCountriesInWords(
  reading: Reading,
  hits: NameHits,
  { findings, gazetteer }: { findings: Findings; gazetteer: Gazetteer },
): void {
  const { tokens } = reading;
  let claimIn = CLAIMS.get(gazetteer);
  if (!claimIn) CLAIMS.set(gazetteer, (claimIn = perWord((word) => readWord(word, gazetteer))));
  for (let i = 0; i < tokens.length; i++) {
    const claim = claimIn(tokens[i]!.word);
    if (!claim || findings.taken[i] || hits.at(i)) continue;
    const { from, to } = wordBounds(reading, { from: i, to: i + 1 });
    if (!findings.isTaken(from, to)) findings.add(from, to, claim);
  }
}

/** What words of one form hold, for each gazetteer. */
const CLAIMS = new WeakMap<Gazetteer, (word: Word) => Claim | null>();
// "Malikrise" is the shortest such word.
const SHORTEST = 8;

function readWord({ kind, text }: Word, gazetteer: Gazetteer): Claim | null {
  if (kind !== 'word' || text.length < SHORTEST) return null;
  return readCountryInWord(text, gazetteer) ?? null;
}

/** "Deutsch-Kurs", "Deutsch-Wagram": a capital stem before a noun that is no people's name is a language or a name. */
function isLanguageLesson(
  { tokens }: Reading,
  hits: NameHits,
  { hit, end, form }: { hit: { from: number; to: number }; end: number; form: CountryForm },
): boolean {
  if (form !== 'stem' || hit.to >= end || !isCapital(tokens[hit.from])) return false;
  const last = tokens[end - 1]!;
  if (!isCapital(last)) return false;
  return ((hits.at(end - 1)?.kinds ?? 0) & KIND.anyCountry) === 0;
}

/** "die Volksrepublik": alone it is a country the article names elsewhere. */
function isRepublic({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.text === 'Volksrepublik';
}

/** The countries the article names by other words. */
function listNamed(reading: Reading, hits: NameHits): Set<string> {
  const others = hits.list.filter(({ from }) => !isRepublic(reading, from));
  const entries = others.flatMap((hit) => hit.entries);
  return new Set(entries.flatMap((entry) => (entry.kind === 'country' ? [entry.code] : [])));
}

/** "die Volksrepublik Polen", "die Luhansker Volksrepublik" */
function isOtherRepublic(
  { tokens, opens }: Reading,
  { from, to }: { from: number; to: number },
): boolean {
  const isPart = isCapital(tokens[from - 1]) && !opens[from - 1];
  return isPart || (isCapital(tokens[to]) && !opens[to]);
}

/** "US-Dollar", "Taiwan-Dollar": a currency names no country. */
function isCurrency({ tokens }: Reading, to: number): boolean {
  return CURRENCIES.has(tokens[to - 1]!.text);
}

const CURRENCIES = new Set('Dollar Dollars Franken Pfund Rubel Krone Kronen'.split(' '));

function isMeant(
  { tokens, opens, text }: Reading,
  { from, to }: { from: number; to: number },
  { form, compound }: { form: CountryForm; compound: boolean },
): boolean {
  if (compound || form === 'name' || form === 'inhabitants')
    return form !== 'inhabitants' || !isLanguage(tokens[from - 1]?.text);
  const next = tokens[to];
  const near = next !== undefined && text.slice(tokens[to - 1]!.end, next.start).trim() === '';
  if (form === 'stem') {
    // "russisch besetzte Gebiete"; alone it is a language or an adverb
    return near && !isCapital(tokens[from]) && /(?:te|ten|ter|tes|ene|enen|ener)$/.test(next.text);
  }
  if (!isCapital(tokens[from]) || opens[from]) return true;
  // In mid-sentence a capital adjective is part of a name ("Russische Föderation"), else a language ("im Russischen").
  return near && isCapital(next);
}

function isLanguage(before: string | undefined): boolean {
  return before === 'im' || before === 'ins' || before === 'vom';
}

function ruleOf(form: CountryForm, compound: boolean): string {
  if (compound)
    return form === 'stem' || form === 'adjective'
      ? 'country-double-adjective'
      : 'country-compound';
  if (form === 'inhabitants') return 'country-inhabitants';
  return form === 'name' ? 'country-name' : 'country-adjective';
}
