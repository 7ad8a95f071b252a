import { OFFICES } from '#core/knowledge/offices.ts';
import {
  AMONG_LEADERS,
  CHIEFS,
  DEPUTIES,
  DEPUTIES_IN_GOVERNMENT,
  LED_BY_LEADERS,
  MINISTERS,
} from '#core/knowledge/titles.ts';

import type { NameHits } from './find-names.ts';
import { isCapital, type Reading } from './reading.ts';
import { roleWordOf } from './role-lexicon.ts';

// "die amtierende kommissarische Präsidentin": so many words stand before the office.
const LONGEST_APPOSITION = 5;
// "der Chef der seit Jahren verbotenen kleinen Bauernpartei": so far before the name the office stands.
const LONGEST_DESCRIPTION = 9;
const APPOSED = /^(?:der|die|damals|derzeit|früher|zuletzt)$/;
// Behind an office its body begins.
const BODY = /^(?:der|des|von|vom)$/;

/**
 * Whether the words around a name say that whoever bears it leads a state, government, ministry, party or armed group: a
 * title before it, a description before or behind it.
 *
 * "Finanzministerin Ada Solberg", "Ada Solberg (61), Premierministerin der Inseln", "der Chef der Rebellen, Ivo Hardt,"
 */
export function isNamedLeader(
  reading: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): boolean {
  const { tokens, opens } = reading;
  if (from > 0 && !opens[from] && leads(reading, hits, { at: from - 1, end: from })) return true;
  let comma = to;
  // "Ivo Hardt, 58 Jahre alt, Innenminister von …"
  if (tokens[to + 1]?.kind === 'number') while (comma < to + 5 && tokens[++comma]?.text !== ',');
  const first = tokens[comma + 1];
  if (
    tokens[comma]?.text === ',' &&
    first &&
    (isCapital(first) ? BODY.test(tokens[comma + 2]?.text ?? '') : APPOSED.test(first.text))
  ) {
    let at = comma + 1;
    while (at < comma + LONGEST_APPOSITION && tokens[at + 1] && !isCapital(tokens[at])) at++;
    if (leads(reading, hits, { at, end: at + LONGEST_DESCRIPTION })) return true;
  }
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.kind === 'word') return false;
  for (let at = from - 3; at > from - LONGEST_DESCRIPTION && at >= 0 && !opens[at + 1]; at--) {
    if (BODY.test(tokens[at + 1]!.text) && leads(reading, hits, { at, end: from - 1 })) return true;
  }
  return false;
}

/**
 * Whether the office at a token makes a leader of the head of what stands between it and `end`. Presidents and chairmen
 * there are of everything: "der Präsident der Republik", but "der Präsident des Bauernverbands".
 */
function leads(
  { tokens, groupStart }: Reading,
  hits: NameHits,
  { at, end }: { at: number; end: number },
): boolean {
  const { word } = tokens[at]!;
  if (!word.capital) return false;
  const start = groupStart[at]!;
  const isDeputy = [start, start - 1].some((i) => DEPUTIES.test(tokens[i]?.text ?? ''));
  if (isDeputy && !DEPUTIES_IN_GOVERNMENT.test(word.lower)) return false;
  const isChief = CHIEFS.test(word.lower);
  const isOfAnything = isChief || /^vizepräsident|sekretär/.test(word.lower);
  const isLeader =
    AMONG_LEADERS.has(word.lower) ||
    MINISTERS.test(word.lower) ||
    (roleWordOf(word)?.offices.some((office) => OFFICES[office].leader) ?? false);
  // "FDP-Chef", but "FDP-Generalsekretär"
  if (start < at && isParty(hits, start)) return isChief || (isLeader && !isOfAnything);
  if (!isOfAnything || end <= at + 1 || !BODY.test(tokens[at + 1]?.text ?? '')) return isLeader;
  for (let i = at + 2; i < end && tokens[i] && !/^(?:[,.]|im?n?)$/.test(tokens[i]!.text); i++)
    if (LED_BY_LEADERS.test(tokens[i]!.word.lower) || isParty(hits, i)) return true;
  return false;
}

function isParty(hits: NameHits, at: number): boolean {
  return (hits.at(at)?.entries ?? []).some(
    (entry) => entry.kind === 'organisation' && /^(?:party|militia)$/.test(entry.organisation.kind),
  );
}
