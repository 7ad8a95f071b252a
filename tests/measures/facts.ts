import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Actor, ActorTerm } from '#core/knowledge/actor-row.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import { getGazetteer } from '#core/recognition/gazetteer.ts';
import { firstDay, lastDay } from '#core/recognition/holders.ts';
import { compareNames } from '#tests/support/compare-names.ts';
import {
  readReferenceCountries,
  readReferencePeople,
  readReferenceTerms,
  type ReferenceTerm,
} from '#tests/support/reference-facts.ts';

const HELP = `Lists every difference between the project's tables and reference tables.

  npm run facts -- DIR [--since YEAR]

DIR      a folder with heads-*.tsv, ministers-*.tsv, countries-de.tsv, demonyms-de.tsv (tab separated)
--since  terms that ended before are left aside (2014)

A difference is not an error: machine-made tables hold errors of their own. Each is to be looked at by a person.
`;

/** Swearing-in, appointment and publication of one change lie this far apart. */
const TOLERATED_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;

type Verdict = 'same' | 'dates' | 'nobody' | 'somebody else';

async function listDifferences(folder: string, since: string): Promise<void> {
  const tally = new Map<string, number>();
  const seen = new Set<string>();
  for (const term of await readReferenceTerms(folder)) {
    if (!term.from || !term.name || (term.to && term.to < since)) continue;
    const { verdict, note } = judge(term);
    const key = `${term.table} ${verdict}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    const line = `${term.country} ${term.title}: ${term.name} ${term.from}/${term.to}  ${verdict}${note}`;
    if (verdict !== 'same' && !seen.has(line)) console.log(line);
    seen.add(line);
  }
  for (const line of await compareCountries(folder)) console.log(line);
  console.log();
  for (const [key, count] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(count).padStart(5)} ${key}`);
}

/** Looks for the term among those of the same country and office. */
function judge(wanted: ReferenceTerm): { verdict: Verdict; note: string } {
  const { byOffice } = getGazetteer();
  const held = wanted.offices
    .flatMap((office) => byOffice.get(`${wanted.country} ${office}`) ?? [])
    .flatMap((actor) => termsOf(actor, wanted).map((term) => ({ actor, term })));
  const own = held.filter(({ actor }) =>
    actor.names.some((name) => compareNames(name, wanted.name)),
  );
  const running = (own.length > 0 ? own : held).filter(({ term }) => overlaps(term, wanted));
  if (running.length === 0) {
    const others = own.map(({ actor, term }) => `${actor.name} ${term.from}/${term.to ?? ''}`);
    return { verdict: own.length > 0 ? 'dates' : 'nobody', note: listed(others) };
  }
  const names = running.map(({ actor, term }) => `${actor.name} ${term.from}/${term.to ?? ''}`);
  if (own.length === 0) return { verdict: 'somebody else', note: listed(names) };
  const agrees = running.some(
    ({ term }) =>
      isNear(term.from, wanted.from) && (!wanted.to || isNear(term.to ?? '', wanted.to)),
  );
  return agrees ? { verdict: 'same', note: '' } : { verdict: 'dates', note: listed(names) };
}

function termsOf(actor: Actor, { country, offices }: ReferenceTerm): ActorTerm[] {
  return actor.terms.filter(({ of, office }) => of === country && offices.includes(office));
}

function overlaps(term: ActorTerm, wanted: ReferenceTerm): boolean {
  return (
    (wanted.to === '' || firstDay(term.from) < lastDay(wanted.to)) &&
    (term.to === undefined || lastDay(term.to) > firstDay(wanted.from))
  );
}

/** Whether two dates, each as exact as it is, may be the same day give or take the tolerance. */
function isNear(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  const gap = Math.max(
    Date.parse(firstDay(a)) - Date.parse(lastDay(b).replace('-31', '-28')),
    Date.parse(firstDay(b)) - Date.parse(lastDay(a).replace('-31', '-28')),
  );
  return gap <= TOLERATED_DAYS * DAY;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (here: ${[...new Set(names)].join('; ')})`;
}

async function compareCountries(folder: string): Promise<string[]> {
  const differences: string[] = [];
  const rows = new Map(COUNTRIES.map((row) => [row.code, row]));
  for (const { code, name, adjective, capital } of await readReferenceCountries(folder)) {
    const row = rows.get(code);
    if (!row) {
      differences.push(`${code} ${name}: no such country here`);
      continue;
    }
    const names = `${row.name}, ${row.names ?? ''}`;
    const seats = `${row.capital ?? row.name}, ${row.seats ?? ''}, ${names}`;
    if (!names.includes(name)) differences.push(`${code} name: ${name} (here: ${names})`);
    if (/^\p{Ll}+$/u.test(adjective) && !(row.adjectives ?? '').includes(adjective))
      differences.push(`${code} adjective: ${adjective} (here: ${row.adjectives ?? 'none'})`);
    if (capital && !seats.includes(capital))
      differences.push(`${code} capital: ${capital} (here: ${row.capital ?? 'none'})`);
  }
  const people = COUNTRIES.map((row) => ` ${row.people ?? ''},`.replaceAll(',', ' ')).join(' ');
  for (const [masculine = '', feminine = ''] of await readReferencePeople(folder)) {
    if (!people.includes(` ${masculine} `) || !people.includes(` ${feminine} `))
      differences.push(`inhabitants: ${masculine} ${feminine} not here`);
  }
  return differences;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: 'string', default: '2014' }, help: { type: 'boolean', short: 'h' } },
});
const [folder] = positionals;
if (values.help || !folder) console.log(HELP);
else await listDifferences(resolve(folder), values.since);
