import { describe, expect, it } from 'vitest';

import {
  type Actor,
  type ActorRow,
  type ActorTerm,
  parseActor,
} from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { INTERIM_PRESIDENTS } from '#core/knowledge/role-words.ts';
import { runsWithin } from '#core/recognition/holders.ts';
import { slugify } from '#core/text/slugify.ts';

const FILES = Object.entries(
  import.meta.glob<Record<string, readonly ActorRow[]>>('/src/core/knowledge/actors/*.ts', {
    eager: true,
  }),
).map(([path, tables]) => ({ path, rows: Object.values(tables).flat() }));

const ROWS = FILES.flatMap(({ rows }) => rows);

/** Offices that one person at a time holds. */
const EXCLUSIVE = new Set<string>([
  'president',
  'chancellor',
  'prime-minister',
  'vice-chancellor',
  'foreign-minister',
  'defence-minister',
  'secretary-general',
  'commission-president',
  'council-president',
  'high-representative',
  'pope',
  'king',
  'supreme-leader',
  'mayor',
  'state-premier',
  'governor',
]);

// A caretaker and a successor may both be named for some weeks; longer is a mistake in a date.
const TOLERATED_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;

function latestStart(date: string): number {
  return Date.parse(date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date);
}

function earliestEnd(date: string | undefined): number {
  if (date === undefined) return Number.POSITIVE_INFINITY;
  return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** Days that two terms surely have in common, whatever the vague dates mean. */
function sharedDays(a: ActorTerm, b: ActorTerm): number {
  return (
    (Math.min(earliestEnd(a.to), earliestEnd(b.to)) -
      Math.max(latestStart(a.from), latestStart(b.from))) /
    DAY
  );
}

function overlaps(actors: readonly Actor[]): string[] {
  const byOffice = new Map<string, { name: string; term: ActorTerm }[]>();
  for (const { name, terms } of actors) {
    for (const term of terms) {
      if (!EXCLUSIVE.has(term.office)) continue;
      const office = `${term.office} ${term.of}`;
      byOffice.set(office, [...(byOffice.get(office) ?? []), { name, term }]);
    }
  }
  return [...byOffice].flatMap(([office, held]) =>
    held.flatMap((one, at) =>
      held
        .slice(at + 1)
        .filter((other) => sharedDays(one.term, other.term) > TOLERATED_DAYS)
        .map((other) => `${office}: ${one.name} and ${other.name}`),
    ),
  );
}

describe('the actor tables', () => {
  it.each(FILES.map(({ path, rows }) => [path.split('/').pop(), rows] as const))(
    'hold only rows that can be read in %s',
    (_, rows) => {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(() => parseActor(row)).not.toThrow();
    },
  );

  it('are all part of the list the project reads', () => {
    expect(new Set(ROWS)).toEqual(new Set(ACTORS));
  });

  it('hold at least 1,500 actors', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(1500);
  });

  it('name every actor once', () => {
    const ids = ROWS.map((row) => parseActor(row).id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('let no term end before it begins', () => {
    const backwards = ROWS.flatMap((row) =>
      parseActor(row)
        .terms.filter(({ from, to }) => to !== undefined && to < from.slice(0, to.length))
        .map((term) => `${row[0]}: ${term.office} ${term.from}/${term.to ?? ''}`),
    );
    expect(backwards).toEqual([]);
  });

  it('use only days the calendar has', () => {
    const wrong = ROWS.flatMap((row) =>
      parseActor(row)
        .terms.flatMap(({ from, to }) => [from, to ?? from])
        .filter(
          (day) =>
            day.length === 10 &&
            (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day),
        )
        .map((day) => `${row[0]}: ${day}`),
    );
    expect(wrong).toEqual([]);
  });

  it('give an exclusive office to one person at a time', () => {
    expect(overlaps(ROWS.map(parseActor))).toEqual([]);
  });

  it('write names without double blanks, stray commas or signs of the row', () => {
    const untidy = ROWS.flatMap((row) => {
      const { names, shortNames } = parseActor(row);
      return [...names, ...shortNames].filter((name) => /\s{2}|^\s|\s$|[=@/[\]]/.test(name));
    });
    expect(untidy).toEqual([]);
  });

  it('list no name form twice in one row', () => {
    const twice = ROWS.flatMap((row) => {
      const { names, shortNames } = parseActor(row);
      return [names, shortNames].flatMap((list) =>
        list.filter((name, at) => list.indexOf(name) !== at),
      );
    });
    expect(twice).toEqual([]);
  });

  it('give a full name to one actor only, but for presidents whom the date tells apart', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, names } of ROWS.map(parseActor)) {
      for (const name of names.filter((each) => each.includes(' '))) {
        const owner = owners.get(name) ?? id;
        if (owner !== id) clashes.push(`${name}: ${owner} and ${id}`);
        owners.set(name, owner);
      }
    }
    expect(clashes).toEqual(['George Bush: george-w-bush and george-h-w-bush']);
  });

  it('call nobody by a single letter', () => {
    const tooShort = ROWS.flatMap((row) =>
      parseActor(row).shortNames.filter((name) => name.length < 2),
    );
    expect(tooShort).toEqual([]);
  });

  it('give every actor an ISO country code or none, and a gender', () => {
    const wrong = ROWS.filter(
      ([, country, gender]) => !/^(?:[A-Z]{2})?$/.test(country) || !/^[mf]$/.test(gender),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    { office: 'spokesperson', of: 'kreml', day: '2010-01-15', name: 'Natalja Timakowa' },
    { office: 'spokesperson', of: 'kreml', day: '2022-02-24', name: 'Dmitri Peskow' },
    { office: 'secretary-general', of: 'nato', day: '2005-06-01', name: 'Jaap de Hoop Scheffer' },
    { office: 'head', of: 'iaea', day: '2003-03-20', name: 'Mohammed al-Baradei' },
    { office: 'parliament-president', of: 'eu', day: '2018-05-01', name: 'Antonio Tajani' },
    { office: 'commission-president', of: 'eu', day: '2010-05-01', name: 'José Manuel Barroso' },
    { office: 'pope', of: 'VA', day: '2025-05-09', name: 'Leo XIV.' },
    { office: 'defence-minister', of: 'UA', day: '2012-06-01', name: 'Dmytro Salamatin' },
  ])('tell who held $office of $of on $day', ({ office, of, day, name }) => {
    const holders = ROWS.map(parseActor).filter(({ terms }) =>
      terms.some(
        (term) =>
          term.office === office &&
          term.of === of &&
          runsWithin(term, { earliest: day, latest: day }),
      ),
    );
    expect(holders.map((holder) => holder.name)).toEqual([name]);
  });

  it.each([
    ['Wladimir Putin', 'wladimir-putin'],
    ['Sergej Lawrow', 'sergej-lawrow'],
    ['Wolodymyr Selenskyj', 'wolodymyr-selenskyj'],
    ['Andrej Beloussow', 'andrej-beloussow'],
    ['JD Vance', 'jd-vance'],
    ['Ursula von der Leyen', 'ursula-von-der-leyen'],
  ])('know %s as %s', (name, id) => {
    const row = ROWS.find(([printed]) => printed === name);
    expect(row && parseActor(row).id).toBe(id);
  });
});

it('know every interim president', () => {
  const ids = new Set(ACTORS.map(([name]) => slugify(name)));
  expect([...INTERIM_PRESIDENTS].filter((id) => !ids.has(id))).toEqual([]);
});
