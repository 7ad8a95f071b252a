import { MEMORY } from './choose-holder.ts';
import { lastIndexBefore } from './finding-order.ts';
import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { runsWithin, type Period } from './holders.ts';
import type { RoleWord } from './role-lexicon.ts';

/** What a colleague is before the text has told whose: "Amtskollege" alone names no office. */
export const COLLEAGUE_WORD: RoleWord = {
  offices: [],
  of: undefined,
  gender: undefined,
  number: 'either',
};

/**
 * The office of the person before an "Amtskollege": that of the last person or role named who holds one.
 *
 * "Außenminister Sikorski traf seinen Kollegen" → foreign-minister
 */
export function colleagueOf(
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
