import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { DETERMINERS } from '#core/knowledge/sentence-openers.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import { isCutOut, organisationsIn } from './choose-organisation.ts';
import { claimElsewhere, rememberName, type FoundNames } from './claim-elsewhere.ts';
import type { NameHits } from './find-names.ts';
import { isAbbreviation } from './find-organisations-by-noun.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isCapital, type Reading } from './reading.ts';

/** Heads of names of parties, alliances and institutions; in any case. */
const isBody = testWord(({ lower }) =>
  /(?:partei|front|allianz|bewegung|union|organisation|bund|verband|rat|zentrum|institut|agentur|kommission|bündnis|block|konzern|bank|regierung|miliz|armee|liga|kongress|komitee|gewerkschaft|föderation|behörde|vereinigung|koalition|gemeinschaft|mission|forum|netzwerk|streitkräfte|kräfte|truppe|brigade|tribunal|gerichtshof|fonds|programm|werk)(?:e?s|en|n)?$/.test(
    lower,
  ),
);
// "die Kommunisten (XYZ)": the plural is what they are, the abbreviation their name.
const MEMBERS = /(?:isten|kraten|ativen|eralen|grünen|linken)$/i;
// "die Kämpfer der FNL", "ein Abgeordneter der FNL"
const BELONGING =
  /^von$|^(?=\p{Lu}).*(?:isten?|kraten?|[Aa]bgeordnete[nrs]?|[Kk]ämpfern?|[Rr]ebellen|[Pp]olitiker(?:in|n)?|[Aa]nhänger[sn]?)$/u;
// "FNL-Chef", "der FNL-Abgeordnete"
const LEADER =
  /^(?:chef|vorsitz|sprecher|führ|anhänger|kämpfer|rebell|miliz|abgeordnet|politiker|kandidat|mitglied|generalsekretär)/;
const POLITICAL =
  /^(?:rechts?|links?|national|konserv|liberal|sozial|islam|kommun|populis|regierend|opposition)\p{Ll}*e[nrm]?$/u;
// "World Trade Center (WTC)", "Large Hadron Collider (LHC)"
const THING = /^(?:Cent(?:er|re)s?|Systems?|Collider|Array|Treaty|Agreement|Act)$/;
const LINKS =
  /^(?:des|der|den|für|gegen|in|von|und|zur|zum|am|im|de|la|du|del|pour|of|for|the|al)$/;
// "Bürgerplattform" has an abbreviation, "Grüne" hardly ever: behind those stands where somebody belongs.
const LONG = 10;
// "Volksbewegung für die Befreiung des Landes" is about as long as such names get.
const MOST_WORDS = 9;

/**
 * Finds bodies no table lists that the text abbreviates: a noun such as "Partei" or "Front" with what belongs to it, its
 * abbreviation in brackets behind, and the abbreviation wherever it stands again.
 *
 * "die Befreiungsfront des Azawad (FLA) … die FLA" → three mentions of fla
 */
export function findOrganisationsByAbbreviation(
  reading: Reading,
  hits: NameHits,
  findings: Findings,
): void {
  const { tokens, groupStart, text } = reading;
  const found: FoundNames = new Map();
  let things: ReadonlySet<string> | undefined;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || !isCapital(tokens[i + 1])) continue;
    const close = closeOf(reading, i);
    // "(Front pour la Libération, FLA)": the abbreviation is the last thing in the bracket.
    const last = close < 0 ? -1 : groupStart[close - 1]!;
    if (last <= i) continue;
    const short = tokens[last]!;
    const listed = last === i + 1 ? explainedBefore(reading, hits, i) : undefined;
    if (listed) {
      rememberName(found, [short.text, text.slice(short.start, tokens[close - 1]!.end)], listed);
      continue;
    }
    if (hits.at(last)) continue;
    // "der Rat gegen Korruption am Golf (Corag) … die Corag": spoken as a word, with an article like a thing
    const coined =
      last === i + 1 &&
      !isCommonNoun(short.text) &&
      (things ??= listThings(reading)).has(short.text);
    if (!coined && !isAbbreviation(short.word)) continue;
    const members = MEMBERS.test(tokens[i - 1]!.text) && isCapital(tokens[i - 1]);
    const from = members ? i : nameBefore(reading, i, short.text);
    if (from < 0 || findings.isTaken(last, close)) continue;
    const abbreviation = text.slice(short.start, tokens[close - 1]!.end);
    const entity = slugify(abbreviation);
    const claim = { kind: 'organisation' as const, entity, rule: 'organisation-abbreviated' };
    if (!members && !findings.isTaken(from, i) && !isListed(hits, from, i))
      findings.add(from, i, claim);
    rememberName(found, [short.text, abbreviation]);
  }
  findByMembers(reading, hits, found);
  claimElsewhere(reading, found, { hits, findings, rule: 'organisation-abbreviated' });
}

/**
 * The listed organisation that stands before a bracket whose one word abbreviates it: "Deutsche Bahn (DB)". What the
 * word means elsewhere yields only to a name of another kind that begins with its letter: "Ärzte für den Frieden (AFD)".
 */
function explainedBefore(reading: Reading, hits: NameHits, bracket: number): string | undefined {
  const { tokens } = reading;
  const { text } = tokens[bracket + 1]!;
  const hit = hits.at(bracket - 1);
  if (!/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(text) || hit?.to !== bracket) return undefined;
  const [entry, ...others] = organisationsIn(hit.entries);
  if (!entry || entry.weak || others.length > 0 || isCutOut(reading, hits, hit)) return undefined;
  const { id, kind } = entry.organisation;
  const own = hits.at(bracket + 1);
  if (!own) return hit.to - hit.from > 1 || tokens[hit.from]!.text.length >= LONG ? id : undefined;
  const isOther = organisationsIn(own.entries).every(
    ({ organisation }) => organisation.kind !== kind,
  );
  const begins = hit.to - hit.from > 1 && tokens[hit.from]!.text[0] === text[0];
  return isOther && begins ? id : undefined;
}

/** The words that stand behind an article somewhere in the text. */
function listThings({ tokens, capitals }: Reading): Set<string> {
  const behind = capitals.filter((at) => /^d(?:er|ie|as)$/.test(tokens[at - 1]?.text ?? ''));
  return new Set(behind.map((at) => tokens[at]!.text));
}

function closeOf({ tokens }: Reading, open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + MOST_WORDS + 4); i++) {
    if (tokens[i]!.text === ')') return i;
  }
  return -1;
}

/** "FNL-Chef Muster", "Muster von der FNL", "der rechten FNL": what people lead or belong to. */
function findByMembers(reading: Reading, hits: NameHits, found: FoundNames): void {
  const { tokens, capitals, groupStart, groupEnd } = reading;
  for (const i of capitals) {
    const { word, text } = tokens[i]!;
    if (!isAbbreviation(word) || text.length < 3 || groupStart[i] !== i || hits.at(i)) continue;
    const last = tokens[groupEnd[i]! - 1]!.word.lower;
    const before = tokens[i - 1]?.text ?? '';
    const member =
      groupEnd[i]! > i + 1
        ? LEADER.test(last)
        : POLITICAL.test(before) || (before === 'der' && BELONGING.test(tokens[i - 2]?.text ?? ''));
    if (member) rememberName(found, [text, text]);
  }
}

/** First token of the noun phrase before a bracket whose head is a word for a body; −1 where none is. */
function nameBefore(reading: Reading, bracket: number, abbreviation: string): number {
  const { tokens, groupStart, opens } = reading;
  for (let i = bracket - 1; i >= 0 && i >= bracket - MOST_WORDS; i--) {
    const token = tokens[i]!;
    if (isCapital(token) && isBody(token.word) && token.text !== 'Bund') {
      let from = groupStart[i]!;
      // "Kommunistische Partei": adjectives with a capital letter belong to the name.
      while (
        from > 0 &&
        !opens[from] &&
        !DETERMINERS.has(tokens[from - 1]!.word.lower) &&
        /^\p{Lu}\p{Ll}+(?:e|en|er|es)$/u.test(tokens[from - 1]!.text)
      )
        from = groupStart[from - 1]!;
      return from;
    }
    if (opens[i]) break;
    if (!isCapital(token) && !LINKS.test(token.text) && token.text !== '-' && token.text !== '’')
      break;
  }
  return initialsBefore(reading, bracket, abbreviation);
}

/** "Inuit Ataqatigiit (IA)": the abbreviation has the first letters of the words before it. */
function initialsBefore({ tokens, text, opens }: Reading, bracket: number, name: string): number {
  let left = name.length;
  let i = bracket;
  while (left > 0 && i > 0 && !opens[i] && text[tokens[i - 1]!.end] === ' ') {
    const token = tokens[--i]!;
    if (!isCapital(token) && LINKS.test(token.text)) continue;
    if (!isCapital(token) || token.text[0] !== name[--left] || THING.test(token.text)) return -1;
  }
  // "Max Muster (MM)"
  return left === 0 && !FIRST_NAMES.has(tokens[i]!.text) ? i : -1;
}

function isListed(hits: NameHits, from: number, to: number): boolean {
  const hit = hits.at(from);
  return hit?.to === to && (hit.kinds & KIND.organisation) !== 0;
}
