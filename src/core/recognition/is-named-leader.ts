import { OFFICES } from '#core/knowledge/offices.ts';
import { AMONG_LEADERS } from '#core/knowledge/titles.ts';

import type { NameHits } from './find-names.ts';
import type { Entry } from './gazetteer.ts';
import { isCapital, type Reading } from './reading.ts';
import { ORGANISATION_ROLE_WORDS, roleWordOf } from './role-lexicon.ts';

interface Name {
  from: number;
  to: number;
}

/**
 * Whether the words around a name say that whoever bears it leads a state, government, ministry, party or armed group: a
 * title before it, a description before or behind it.
 *
 * "Finanzministerin Ada Solberg", "Ada Solberg, 61, Premierministerin der Inseln", "der Chef der Rebellen, Ivo Hardt,"
 */
export function isNamedLeader(reading: Reading, hits: NameHits, name: Name): boolean {
  return (
    isTitled(reading, hits, name.from) ||
    isDescribedBehind(reading, hits, name.to) ||
    isDescribedBefore(reading, hits, name)
  );
}

/** "Präsident Solberg", "Vizepremier Hardt", "FDP-Chef Hardt"; a deputy minister is none. */
function isTitled({ tokens, opens, groupStart }: Reading, hits: NameHits, from: number): boolean {
  const at = from - 1;
  if (at < 0 || opens[from] || !isCapital(tokens[at])) return false;
  const start = groupStart[at]!;
  const { lower, text } = tokens[at]!.word;
  const isDeputy =
    /^(?:Vize|Stell)/.test(tokens[start]!.text) || DEPUTY.test(tokens[start - 1]?.word.lower ?? '');
  if (isDeputy && !HEADS.test(lower)) return false;
  const party = start < at && (hits.at(start)?.entries.some(isPartyOrMilitia) ?? false);
  // "SPD-Generalsekretär"
  if (isLeadersWord(tokens[at]!.word)) return !(party && /sekretär/.test(lower));
  if (!party || start !== at - 2) return false;
  const offices = ORGANISATION_ROLE_WORDS.get(text)?.offices ?? [];
  return offices.includes('party-leader') || offices.includes('armed-group-leader');
}

const DEPUTY = /^(?:stellvertretende|erste)[rn]?$/;
// Deputies of these belong to the government.
const HEADS =
  /(?:premier|premierminister(?:in)?|präsident(?:in)?|regierungschef(?:in)?|kanzler(?:in)?)$/;
// Ministers nobody listed the ministry of; no member of a government is who is one in a shadow only.
const MINISTER =
  /^(?:(?!staatsm|vize|schatten).*minister|vize(?:regierungschef|premierminister))(?:s|in)?$/;

function isLeadersWord(word: Reading['tokens'][number]['word']): boolean {
  if (AMONG_LEADERS.has(word.lower) || MINISTER.test(word.lower)) return true;
  return roleWordOf(word)?.offices.some((office) => OFFICES[office].leader) ?? false;
}

// "die amtierende kommissarische Präsidentin": so many words stand before the office.
const LONGEST_APPOSITION = 5;

/** "Ada Solberg, die amtierende Präsidentin", "Ivo Hardt, 58 Jahre alt, Innenminister von …", "Solberg und Hardt, die Anführer …" */
function isDescribedBehind(reading: Reading, hits: NameHits, to: number): boolean {
  const { tokens, opens } = reading;
  const joined = /^(?:und|sowie)$/.test(tokens[to]?.text ?? '')
    ? endOfCapitals(reading, to + 1)
    : 0;
  const at = joined > 0 ? joined : behindAge(reading, to);
  if (tokens[at]?.text !== ',') return false;
  const article = /^(?:der|die)$/.test(tokens[at + 1]?.text ?? '');
  if (!article || joined > 0) {
    const office = at + (article ? 2 : 1);
    const { text = '', word } = tokens[office] ?? {};
    if (!word || joined > 0 !== article) return false;
    if (joined > 0 && !PLURAL.test(text)) return false;
    return BODY.test(tokens[office + 1]?.text ?? '') && leads(reading, hits, { at: office });
  }
  for (let i = at + 2; i < at + 1 + LONGEST_APPOSITION && tokens[i] && !opens[i]; i++) {
    if (isCapital(tokens[i])) return leads(reading, hits, { at: i });
    if (DEPUTY.test(tokens[i]!.text)) return false;
  }
  return false;
}

const PLURAL = /(?:chefs|führer|minister|präsidenten|vorsitzenden)$/i;
// Behind an office its body begins.
const BODY = /^(?:der|des|von|vom)$/;

/** "…, 58 Jahre alt," or "(58),": the comma behind an age; the token itself without one. */
function behindAge({ tokens }: Reading, at: number): number {
  if (tokens[at + 1]?.kind !== 'number' || !/^[,(]$/.test(tokens[at]!.text)) return at;
  let to = at + 2;
  while (/^(?:Jahre|alt|\))$/.test(tokens[to]?.text ?? '')) to++;
  return to;
}

function endOfCapitals({ tokens }: Reading, from: number): number {
  let to = from;
  while (to < from + LONGEST_APPOSITION && isCapital(tokens[to])) to++;
  return to;
}

// "der Chef der seit Jahren verbotenen kleinen Bauernpartei": so far before the name the office stands.
const LONGEST_DESCRIPTION = 9;
const CLOSES = /^[,.;:!?)“”"«»–]$/;

/** "Der Präsident der Inselregierung, Ivo Hardt, …": the description of a body's head before the name. */
function isDescribedBefore(reading: Reading, hits: NameHits, { from, to }: Name): boolean {
  const { tokens, opens } = reading;
  if (tokens[from - 1]?.text !== ',' || !CLOSES.test(tokens[to]?.text ?? '.')) return false;
  if (!isCapital(tokens[from - 2])) return false;
  for (let i = from - 3; i > from - LONGEST_DESCRIPTION && i >= 0 && !opens[i + 1]; i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.text !== '-') return false;
    if (!isCapital(tokens[i]) || !BODY.test(tokens[i + 1]!.text)) continue;
    if (leads(reading, hits, { at: i, to: from - 1 })) return true;
  }
  return false;
}

/**
 * Whether the office at a token makes a leader of the head of what stands behind it. Presidents and chairmen there are of
 * everything: "der Präsident der Republik", but "der Präsident des Bauernverbands".
 */
function leads(
  reading: Reading,
  hits: NameHits,
  { at, to = at + LONGEST_DESCRIPTION }: { at: number; to?: number },
): boolean {
  const { tokens, opens, groupEnd } = reading;
  const { word } = tokens[at]!;
  const sure = isLeadersWord(word);
  if (sure && !OF_ANYTHING.test(word.lower)) return true;
  if (!sure && !CHIEF.test(word.lower)) return false;
  if (!BODY.test(tokens[at + 1]?.text ?? '')) return sure;
  for (let i = at + 2; i < to && tokens[i] && !opens[i] && tokens[i]!.text !== ','; i++) {
    if (ELSEWHERE.test(tokens[i]!.text)) return false;
    if (!isCapital(tokens[i])) continue;
    if (groupEnd[i] === i + 1 && isLedBody(hits, i, tokens[i]!.word.lower)) return true;
  }
  return false;
}

const OF_ANYTHING = /^(?:vize)?präsident|sekretär/;
// What stands behind these says where the body is, not what it is.
const ELSEWHERE = /^(?:in|im|für|aus|am|auf|mit|bei)$/;
const CHIEF =
  /^(?:chef|chefin|chefs|vorsitzende[rn]?|anführer|anführerin|führer|führerin|präsident|präsidentin)$/;
const LED =
  /(?:regierung|republik|staat|staates|partei|rebellen|miliz|milizen|separatisten|aufständischen|dschihadisten|putschisten|junta)$/;

function isLedBody(hits: NameHits, at: number, lower: string): boolean {
  return LED.test(lower) || (hits.at(at)?.entries.some(isLed) ?? false);
}

function isLed(entry: Entry): boolean {
  return (
    (entry.kind === 'country' && entry.form === 'name') ||
    (entry.kind === 'place' && entry.place.kind === 'region') ||
    isPartyOrMilitia(entry)
  );
}

function isPartyOrMilitia(entry: Entry): boolean {
  return entry.kind === 'organisation' && /^(?:party|militia)$/.test(entry.organisation.kind);
}
