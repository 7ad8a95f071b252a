import { DETERMINERS } from '#core/knowledge/sentence-openers.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCapital, type Reading } from './reading.ts';

/** Heads of names of parties, alliances and institutions; in any case. */
const isBody = testWord(({ lower }) =>
  /(?:partei|front|allianz|bewegung|union|organisation|bund|verband|rat|zentrum|institut|agentur|kommission|bündnis|miliz|armee|liga|kongress|komitee|gewerkschaft|föderation|behörde|vereinigung|koalition|gemeinschaft|mission|forum|netzwerk|streitkräfte|kräfte|truppe|brigade|tribunal|gerichtshof|fonds|programm|werk)(?:e?s|en|n)?$/.test(
    lower,
  ),
);
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;
// Abbreviations that name a kind of thing, not one of it.
const COMMON = new Set('NGO NGOS OK AG GMBH KG PDF TV IT KI PR'.split(' '));
const LINKS = /^(?:des|der|für|von|und|zur|zum|am|im|de|la|du|del|pour|of|for|the|al)$/;
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
  const { tokens, groupStart, groupEnd, text } = reading;
  // By their first word: "FLN-A" is one of "FLN".
  const found = new Map<string, Map<string, string>>();
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || !isCapital(tokens[i + 1])) continue;
    const close = closeOf(reading, i);
    // "(Front pour la Libération, FLA)": the abbreviation is the last thing in the bracket.
    const last = close < 0 ? -1 : groupStart[close - 1]!;
    if (last <= i || !ABBREVIATION.test(tokens[last]!.text) || hits.at(last)) continue;
    if (COMMON.has(tokens[last]!.word.lower.toUpperCase())) continue;
    const from = nameBefore(reading, i);
    if (from < 0 || findings.isTaken(last, close)) continue;
    const abbreviation = text.slice(tokens[last]!.start, tokens[close - 1]!.end);
    const entity = slugify(abbreviation);
    const claim = { kind: 'organisation' as const, entity, rule: 'organisation-abbreviated' };
    if (!findings.isTaken(from, i) && !isListed(hits, from, i)) findings.add(from, i, claim);
    const first = tokens[last]!.text;
    if (!found.has(first)) found.set(first, new Map());
    found.get(first)!.set(abbreviation, entity);
  }
  if (found.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if (groupStart[i] !== i || findings.taken[i]) continue;
    for (const [abbreviation, entity] of found.get(tokens[i]!.text) ?? []) {
      if (!text.startsWith(abbreviation, tokens[i]!.start)) continue;
      const next = text[tokens[i]!.start + abbreviation.length] ?? ' ';
      if (/[\p{L}\p{N}]/u.test(next) || findings.isTaken(i, groupEnd[i]!)) continue;
      findings.add(i, groupEnd[i]!, {
        kind: 'organisation',
        entity,
        rule: 'organisation-abbreviated',
      });
    }
  }
}

function closeOf({ tokens }: Reading, open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + MOST_WORDS + 4); i++) {
    if (tokens[i]!.text === ')') return i;
  }
  return -1;
}

/** First token of the noun phrase before a bracket whose head is a word for a body; −1 where none is. */
function nameBefore(reading: Reading, bracket: number): number {
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
    if (opens[i]) return -1;
    if (!isCapital(token) && !LINKS.test(token.text) && token.text !== '-' && token.text !== '’')
      return -1;
  }
  return -1;
}

function isListed(hits: NameHits, from: number, to: number): boolean {
  const hit = hits.at(from);
  return hit?.to === to && (hit.kinds & KIND.organisation) !== 0;
}
