import { GOVERNMENT_ACTS } from '#core/knowledge/seat-contexts.ts';
import { ATTACKS, SEIZED, SITUATION, STRIKES, WAY } from '#core/knowledge/town-situations.ts';

import type { NameHits } from './find-names.ts';
import type { Findings } from './finding.ts';
import { KIND } from './gazetteer.ts';
import { isCommonNoun } from './is-common-noun.ts';
import { isCapital, type Reading } from './reading.ts';

const CLUBS = /^(?:\p{Lu}{2,4}|As|Real|Hertha|Spartak|Dynamo|Lazio|Benfica|Sporting)$/u;
const PARTICIPLE = /(?:t|oss|omm|iff)(?:en)?$/;
const IS_TOWN = /(?:stadt|städten?|metropole|schauplatz)$/;
const COPULA = /^(?:w[ieu]rde?|sei|ist|war|bleibt|gehörte?)$/;
const PREPOSITION = /^(?:a[mn]|auf|bei|durch|für|gegen|i[mn]|mit|nach|seit|unter|vo[nr]|zu)$/;
// An object or a verb of its own: the capital before it does something.
const OBJECT =
  /^(?:d(?:er|ie|as|en|em)|k?eine?[nmr]?|(?:ihr|sein)e?[nmr]?|hat|hatte|habe|will|kann|soll|muss)$/;
const ENDS_CLAUSE = /^(?:[.,;:!?–"“]?|und|w[uo]rden?|ha[bt]en?|hatt?en?|hat)$/;
const ADVANCES = /^(?:rück|marschier|zog|flog|fiel|feuer)(?:t?en?)?$/;
const DESCRIBED = /^(?:alt|benachbart|umkämpft|brennend|.*entfernt)e[nrms]?$/;
const CITY_OFFICES = /(?:bürgermeister|senator)(?:in|s)?$/;
// So far a clause and a headline are read, in tokens.
const REACH = 9;
// So far to each side a list of keywords is read, in UTF-16 units.
const NEAR = 40;

/**
 * Whether the words around a capital say what towns are and undergo, not governments: it is taken, bombed, left or lies
 * somewhere; or it stands in a club's name, in a list of keywords or alone at the head of a report.
 *
 * "haben Sanaa erobert", "Lima liegt im Nebel", "Dynamo Kiew", "Oslo: Zug entgleist" → true; "Oslo lehnte ab" → false
 */
export function isTownInClause(
  reading: Reading,
  hits: NameHits,
  { from, to, owner, findings }: { from: number; to: number; owner: boolean; findings: Findings },
): boolean {
  const { tokens, opens, blockOf } = reading;
  const word = (at: number) => tokens[at]?.word.lower ?? '';
  const [before, next, third] = [word(from - 1), word(to), word(to + 1)];
  // "Sofia, wo …"
  if (next === ',' && third === 'wo') return true;
  if (DESCRIBED.test(before)) return true;
  const noun = tokens[from - 1];
  if (!opens[from] && isCapital(noun) && !findings.taken[from - 1]) {
    if (CLUBS.test(noun!.text)) return true;
    // "„Nationalstadion Peking“", "Straßen Teherans sind leer"
    if (opens[from - 1] && isCommonNoun(noun!.text) && !GOVERNMENT_ACTS.has(before)) return true;
  }
  // "Oslos früherer Bürgermeister"
  if (owner) return [to, to + 1, to + 2].some((at) => CITY_OFFICES.test(word(at)));
  if (before === 'auf' && (ATTACKS.test(word(from - 2)) || ADVANCES.test(word(from - 2))))
    return true;
  if (before === 'von' && /^(?:nach|zum|bis)$/.test(next)) return true;
  if (/^(?:19|20)\d\d$/.test(next) || (before === 'zwischen' && WAY.test(word(from - 2))))
    return true;
  // "Die Lima Lions spielen", "Paris Brunson singt": a name of something else, since a verb is missing.
  if (isCapital(tokens[to]) && !opens[to] && !hits.at(to) && !isCommonNoun(tokens[to]!.text))
    if (opens[from] || /^d(?:er|ie|as|en|em|es)$/.test(before)) return true;
  const inBlock = (at: number) => (blockOf[at] === blockOf[from] ? word(at) : '');
  const rest = [to, to + 1, to + 2, to + 3, to + 4].map(inBlock).join(' ');
  return (
    isHeld(word, { from, to }, isCapital(tokens[to])) ||
    // "Der Druck auf Lima wächst": the verb is another noun's.
    (!PREPOSITION.test(before) && SITUATION.test(rest)) ||
    [SITUATION, STRIKES].some((pattern) => pattern.test(`${before} ${rest}`)) ||
    isKeyword(reading, { from, to }) ||
    headsReport(reading, hits, { from, to })
  );
}

/** "verließ Oslo am Abend", "haben Oslo nach Tagen eingenommen", "Oslo wurde bombardiert" */
function isHeld(
  word: (at: number) => string,
  { from, to }: { from: number; to: number },
  capitalNext: boolean,
): boolean {
  const next = word(to);
  const before = word(from - 1);
  // "Ein Skandal erschüttert Lima" is its government's, "eine Explosion" is not.
  const held = before.startsWith('erschütt') ? ATTACKS.test(word(from - 2)) : SEIZED.test(before);
  if (held && !OBJECT.test(next) && !capitalNext) return true;
  const passive = COPULA.test(next);
  let free = false;
  for (let at = passive ? to + 1 : to; at < to + REACH; at++) {
    const here = word(at);
    // "Lima ist erschüttert über den Fall": its government.
    if (here === 'erschüttert' && next === 'ist') return false;
    if (SEIZED.test(here) && (passive ? PARTICIPLE.test(here) : ENDS_CLAUSE.test(word(at + 1))))
      return true;
    if (passive && next !== 'wird' && IS_TOWN.test(here)) return true;
    if (/^(?:[.,;:!?–—"“]?|und)$/.test(here)) return false;
    free ||= passive || PREPOSITION.test(here);
    if (!free && OBJECT.test(here)) return false;
  }
  return false;
}

/** "Syrien | Damaskus | Nahost", a line of its own: no word around begins with a small letter, and no sentence ends. */
function isKeyword({ tokens, text }: Reading, { from, to }: { from: number; to: number }): boolean {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const left = text.slice(Math.max(0, start - NEAR), start);
  const right = text.slice(end, end + NEAR).split('\n', 1)[0]!;
  return !IN_SENTENCE.test(left.slice(left.lastIndexOf('\n') + 1) + right);
}

const IN_SENTENCE = /(?:^|[^\p{L}-])\p{Ll}|[.!?:;"„“()\d–]/u;

/** "Oslo: Zug entgleist" heads a report; "Moskau: „Wir warten“" and "Moskau: Ukraine greift an" quote a government. */
function headsReport(
  { tokens, blockOf }: Reading,
  hits: NameHits,
  { from, to }: { from: number; to: number },
): boolean {
  if (tokens[to]?.text !== ':' || (from > 0 && blockOf[from - 1] === blockOf[from])) return false;
  if (!isCapital(tokens[to + 1]) && tokens[to + 1]?.kind !== 'number') return false;
  for (let at = to + 1; at < to + REACH && blockOf[at] === blockOf[from]; at++)
    if ((hits.at(at)?.kinds ?? 0) & KIND.anyCountry || CLAIMED.test(tokens[at]!.text)) return false;
  return true;
}

// "Kiew: Drohnen abgewehrt": what an army claims.
const CLAIMED = /^(?:abge(?:wehrt|schossen|fangen)|erobert)$/;
