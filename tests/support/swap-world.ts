import type { MentionKind, Span } from '#core/article.ts';

/** An article retold in another world: other people, countries, organisations, places and dates of the same kinds. */
export interface SwapWorld {
  name: string;
  /** File name of the seed without extension. */
  seed: string;
  /** The day of the retold article. */
  day: string;
  /** First and last day the offices and years of the retold article allow, where it states no day. */
  bounds?: readonly [earliest: string, latest: string];
  /** One `id → id` a line. */
  entities: string;
  /**
   * One `words → words` a line. `russisch…` stands for the stem whatever its ending. Where more is replaced than
   * a name, square brackets hold the name and braces the office: `den [USA] → [Indien]`.
   */
  words: string;
}

interface Row {
  before: Side;
  after: Side;
  stem: boolean;
  line: string;
}

interface Side {
  text: string;
  name?: Span;
  role?: Span;
}

interface Piece {
  row: Row;
  from: number;
  to: number;
}

export type SpanRole = MentionKind | 'layout';

export interface Swapped {
  text: string;
  /** Where a span of the seed stands in the retold text. */
  mapSpan: (span: Span, role: SpanRole) => Span;
  mapEntity: (entity: string | null) => string | null;
  /** Lines of the table whose words the seed does not hold. */
  unused: readonly string[];
}

/** Retells a text by the table of a world, remembering where everything went. */
export function swapWorld(text: string, world: SwapWorld): Swapped {
  const rows = new Map(
    readLines(world.words)
      .map((line) => toRow(line))
      .map((row) => [row.before.text, row]),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...rows.values()]
      .toSorted((a, b) => b.before.text.length - a.before.text.length)
      .map(
        ({ before, stem }) =>
          before.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (stem ? '' : '(?![\\p{L}\\p{N}])'),
      )
      .join('|')})`,
    'gu',
  );
  const pieces: Piece[] = [];
  let retold = '';
  let last = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const row = rows.get(found)!;
    retold += text.slice(last, index);
    pieces.push({ row, from: index, to: retold.length });
    retold += row.after.text;
    last = index + found.length;
  }
  retold += text.slice(last);
  const entities = new Map(readLines(world.entities).map((line) => splitLine(line)));
  const used = new Set(pieces.map(({ row }) => row));
  return {
    text: retold,
    mapSpan: ({ start, end }, role) => ({
      start: mapEdge(pieces, start, { role, edge: 'start' }),
      end: mapEdge(pieces, end, { role, edge: 'end' }),
    }),
    mapEntity: (entity) => {
      if (entity === null) return null;
      const other = entities.get(entity);
      if (!other) throw new Error(`${world.name} has nobody for ${entity}`);
      return other;
    },
    unused: [...rows.values()].filter((row) => !used.has(row)).map(({ line }) => line),
  };
}

function mapEdge(
  pieces: readonly Piece[],
  at: number,
  { role, edge }: { role: SpanRole; edge: 'start' | 'end' },
): number {
  let moved = at;
  for (const { row, from, to } of pieces) {
    const end = from + row.before.text.length;
    if (edge === 'start' ? at < from : at <= from) break;
    const inside = edge === 'start' ? at < end : at <= end;
    if (!inside) {
      moved = at - end + to + row.after.text.length;
      continue;
    }
    const part = role === 'role' ? row.after.role : role === 'layout' ? undefined : row.after.name;
    if (part) return to + part[edge];
    if (at !== (edge === 'start' ? from : end)) throw new Error(`"${row.line}" cuts a finding`);
    return edge === 'start' ? to : to + row.after.text.length;
  }
  return moved;
}

function toRow(line: string): Row {
  const [before, after] = splitLine(line);
  if (before.endsWith('…') !== after.endsWith('…')) throw new Error(`"${line}" is half a stem`);
  const stem = before.endsWith('…');
  return { before: readSide(before), after: readSide(after), stem, line };
}

function readSide(source: string): Side {
  const plain = source.replace(/…$/, '');
  const name = /\[(.*)\]/.exec(plain.replace(/[{}]/g, ''));
  const role = /\{(.*)\}/.exec(plain.replace(/[[\]]/g, ''));
  return {
    text: plain.replace(/[[\]{}]/g, ''),
    ...(name ? { name: { start: name.index, end: name.index + name[1]!.length } } : {}),
    ...(role ? { role: { start: role.index, end: role.index + role[1]!.length } } : {}),
  };
}

function splitLine(line: string): [before: string, after: string] {
  const [before, after] = line.split(' → ');
  if (!before || !after) throw new Error(`"${line}" is no row of a table`);
  return [before, after];
}

function readLines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
