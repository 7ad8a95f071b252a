import { FOREIGN_NOUNS } from '#core/knowledge/not-people.ts';
import {
  COMPOUND_BODIES,
  INSTITUTION_NOUNS,
  NATIONAL_BODIES,
  SCIENCES,
} from '#core/knowledge/organisation-words.ts';
import { DETERMINERS } from '#core/knowledge/sentence-openers.ts';
import { slugify } from '#core/text/slugify.ts';

import type { NameHits } from './find-names.ts';
import { mayBegin } from './find-organisations-by-noun.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isCapital, surfaceOf, type Reading } from './reading.ts';

const TOWN = KIND.placeName | KIND.seat | KIND.country;

/**
 * Claims an institution that no table lists by the German noun that ends or begins its name: behind a hyphen, with a name
 * before it that is no ordinary word, or before its town or field. The town within such a name is no mention of its own.
 *
 * "die Danu-Universität", "die Universität Kassel", "das Bremer Institut für Meereskunde" → three organisations
 */
export function claimGermanBody(
  reading: Reading,
  hits: NameHits,
  { at, findings }: { at: number; findings: Findings },
): void {
  const { tokens, opens, groupStart, groupEnd } = reading;
  if (groupEnd[at] !== at + 1 || hits.at(at)) return;
  const { lower } = tokens[at]!.word;
  let from = groupStart[at]!;
  let to = 0;
  if (/ät$|schule$/.test(lower)) to = endOfTown(reading, hits, at + 1);
  else if (INSTITUTION_NOUNS.test(lower)) to = endOfField(reading, at + 1);
  const national =
    to === 0 && NATIONAL_BODIES.test(lower) ? startOfNational(reading, hits, from) : -1;
  if (national >= 0) {
    from = national;
    to = endOfField(reading, at + 1) || at + 1;
    if (isExplained(reading, to)) return;
  } else if (to > 0) {
    // "Institut für Meereskunde (IMK)" is found with its abbreviation.
    if (isExplained(reading, to)) return;
    const { text, word } = tokens[Math.max(0, from - 1)]!;
    // "Technische Universität Kassel", "Bremer Institut für Meereskunde"
    if (!opens[from] && word.capital && /e[nr]?$/.test(text) && !DETERMINERS.has(word.lower))
      from = groupStart[from - 1]!;
    // "eine Akademie der Wissenschaften", "die größte Universität von Accra"
    if (/^k?ein|[sß]ten?$/i.test(tokens[from - 1]?.text ?? '')) return;
  } else {
    const { word } = tokens[from]!;
    const known = (hits.at(from)?.kinds ?? 0) & ~KIND.place;
    if (from === at || !word.capital || known || !COMPOUND_BODIES.test(lower)) return;
    if (isCommonNoun(word.text) || FOREIGN_NOUNS.has(word.lower)) return;
    to = at + 1;
  }
  if (findings.isTaken(from, to)) return;
  const surface = surfaceOf(reading, from, to);
  // "des Deutschen Lehrerverbands" is the "Deutsche Lehrerverband"
  const entity = slugify(
    national < 0 ? surface : surface.replace(/(?<=e)[nrsm](?= )|(?<=[dgkmnt])e?s$/g, ''),
  );
  findings.add(from, to, { kind: 'organisation', entity, rule: 'organisation-form' });
}

function isExplained({ tokens }: Reading, to: number): boolean {
  return tokens[to]?.text === '(' && /^\p{Lu}{2}/u.test(tokens[to + 1]?.text ?? '');
}

/**
 * Where a country's adjective with a capital letter begins a body's name in the middle of a sentence: at "Deutsche" in
 * "der Deutsche Lehrerverband", "der Deutsche Olympische Sportbund"; −1 for "die deutsche Liga" and "Deutsche Vereine
 * klagen".
 */
function startOfNational({ tokens, opens }: Reading, hits: NameHits, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 2) && isCapital(tokens[i]); i--) {
    if (opens[i] || !/e[nrsm]?$/.test(tokens[i]!.text)) return -1;
    const hit = hits.at(i);
    const isAdjective = hit?.entries.some(
      (entry) => entry.kind === 'country' && entry.form === 'adjective',
    );
    if (isAdjective) return hit!.from === i && hit!.to === i + 1 ? i : -1;
  }
  return -1;
}

/** One behind "Kassel", "von Accra", "zu Lübeck", "der Philippinen"; 0 where none of them stands there. */
function endOfTown(reading: Reading, hits: NameHits, at: number): number {
  const { tokens, opens, groupEnd } = reading;
  const link = tokens[at]?.text ?? '';
  const first = /^(?:von|zu|der)$/.test(link) ? at + 1 : at;
  const token = tokens[first];
  // "die an der Universität Jura lehrt"
  if (!token?.word.capital || opens[first] || token.text === 'Jura') return 0;
  const hit = hits.at(first);
  if (hit) return (hit.kinds & TOWN) === 0 ? 0 : groupEnd[hit.to - 1]!;
  if (link === 'der' || !mayBegin(token.word) || /i[ek]$/.test(token.text)) return 0;
  // "Universität Complutense Madrid"
  return endOfTown(reading, hits, first + 1) || groupEnd[first]!;
}

/** One behind "für Meereskunde", "für Friedens- und Konfliktforschung"; 0 where no field follows. */
function endOfField({ tokens, groupEnd }: Reading, at: number): number {
  if (tokens[at + 1]?.text === 'Wissenschaften') return at + 2;
  if (tokens[at]?.text !== 'für') return 0;
  let to = at + 1;
  // "das Zentrum für Geflüchtete" is a house, "das Zentrum für Friedensforschung" one of a kind.
  let isProper = !/zentrums?$/.test(tokens[at - 1]!.word.lower);
  if (/e[nrs]?$/.test(tokens[to]?.text ?? '') && isCapital(tokens[to + 1]))
    isProper = isCapital(tokens[to++]) || isProper;
  if (!isCapital(tokens[to])) return 0;
  to = groupEnd[to]!;
  const and = tokens[to]?.text === '-' ? to + 1 : to;
  const next = tokens[and + 1];
  if (tokens[and]?.text === 'und' && next?.word.capital && isCommonNoun(next.text))
    to = groupEnd[and + 1]!;
  return isProper || SCIENCES.test(tokens[to - 1]!.word.lower) ? to : 0;
}
