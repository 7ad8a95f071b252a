import {
  parseActor,
  readActorNames,
  type Actor,
  type ActorRow,
} from '#core/knowledge/actor-row.ts';
import { slugify } from '#core/text/slugify.ts';

import { soundKeyOf } from './sound-of-name.ts';

const OFFICE = /([a-z-]+)(?:@([\w-]+))? [^,]*/g;

/** The actors of the tables by id, name and office. A row is parsed when somebody asks for its actor, and then kept. */
export class ActorTable {
  /** Actors by first and last word of any full name, lower case: "wladimir putin". */
  readonly byFirstAndLast: { get: (key: string) => Actor | undefined };
  /** Actors by `soundKeyOf` first and last word, where only one sounds like that: other transliterations. */
  readonly bySound: { get: (key: string) => Actor | undefined };
  /** Actors by the country or organisation of an office and the office: "RU president". */
  readonly byOffice: { get: (key: string) => readonly Actor[] | undefined };
  private readonly rows: readonly ActorRow[];
  private readonly parsed: (Actor | undefined)[];
  private readonly rowOfId: ReadonlyMap<string, number>;

  constructor(rows: readonly ActorRow[]) {
    this.rows = rows;
    this.parsed = rows.map(() => undefined);
    this.rowOfId = new Map(rows.map(([name], row) => [slugify(name), row]));
    const byName = indexFirstAndLast(rows);
    this.byFirstAndLast = { get: (key) => this.atOrNone(byName.get(key)) };
    // Made when the first unknown name asks; most texts have one, but a look at a table has none.
    let bySound: Map<string, number> | undefined;
    this.bySound = { get: (key) => this.atOrNone((bySound ??= indexSounds(rows)).get(key)) };
    const byOffice = indexOffices(rows);
    this.byOffice = { get: (key) => byOffice.get(key)?.map((row) => this.at(row)) };
  }

  /** The actor of a row of the table; throws an Error naming a row that cannot be read. */
  at(row: number): Actor {
    return (this.parsed[row] ??= parseActor(this.rows[row]!));
  }

  get(id: string): Actor | undefined {
    return this.atOrNone(this.rowOfId.get(id));
  }

  values(): Actor[] {
    return this.rows.map((_, row) => this.at(row));
  }

  private atOrNone(row: number | undefined): Actor | undefined {
    return row === undefined || row === SEVERAL ? undefined : this.at(row);
  }
}

/** Marks a key that belongs to more than one actor. */
const SEVERAL = -1;

function indexSounds(rows: readonly ActorRow[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [row, source] of rows.entries()) {
    for (const name of readActorNames(source).names) {
      const words = name.split(' ');
      const key = words.length > 1 ? soundKeyOf(words[0]!, words.at(-1)!) : undefined;
      if (key) index.set(key, (index.get(key) ?? row) === row ? row : SEVERAL);
    }
  }
  return index;
}

function indexFirstAndLast(rows: readonly ActorRow[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [row, source] of rows.entries()) {
    for (const name of readActorNames(source).names) {
      const first = name.indexOf(' ');
      if (first < 0) continue;
      const key = `${name.slice(0, first)}${name.slice(name.lastIndexOf(' '))}`.toLowerCase();
      if (!index.has(key)) index.set(key, row);
    }
  }
  return index;
}

function indexOffices(rows: readonly ActorRow[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [row, [, country, , offices]] of rows.entries()) {
    for (const [, office, of = country] of offices.matchAll(OFFICE)) {
      const key = `${of} ${office}`;
      const holders = index.get(key);
      if (!holders) index.set(key, [row]);
      else if (holders.at(-1) !== row) holders.push(row);
    }
  }
  return index;
}
