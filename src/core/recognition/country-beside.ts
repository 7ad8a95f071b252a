import { lastIndexBefore } from './finding-order.ts';
import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { runsWithin, type Period } from './holders.ts';
import { isGenitive } from './is-named-beside.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';

// Keys of the offices of those who serve a head of state or government.
const SERVING = /minister|adviser|spokes|chief/;

/**
 * The country of an office in the genitive by who or what stands beside: the one the genitive tells of, a member of the
 * same government, or a town it explains.
 *
 * "der Sprecher des Präsidenten, Dmitri Peskow" → RU; "Rubio wiederholte die Worte des Präsidenten" → US; "in Krywyj Rih,
 * der Heimat des Präsidenten" → UA
 */
export function countryBeside(
  reading: Reading,
  context: {
    byStart: readonly Finding[];
    gazetteer: Gazetteer;
    period: Period;
    lastRole: Finding | undefined;
  },
  phrase: RolePhrase,
): string | undefined {
  if (!isGenitive(reading, phrase)) return undefined;
  const { byStart, gazetteer, period, lastRole } = context;
  const { tokens, opens } = reading;
  const { from, to } = phrase;
  const at = lastIndexBefore(byStart, from);
  if (tokens[to]?.text === ',' && byStart[at + 1]?.from === to + 1) return byStart[at + 1]!.country;
  const before = lastRole && lastRole.to > (byStart[at]?.from ?? 0) ? lastRole : byStart[at];
  if (!before || opens.subarray(before.to, from).includes(1)) return undefined;
  const terms = gazetteer.actors.get(before.entity ?? '')?.terms;
  return (before.kind === 'place' && tokens[before.to]!.text === ',' && before.to === from - 3) ||
    terms?.some((term) => SERVING.test(term.office) && runsWithin(term, period))
    ? before.country
    : undefined;
}
