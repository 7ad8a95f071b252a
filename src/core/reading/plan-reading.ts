import {
  isCounted,
  type AnalyzedArticle,
  type Block,
  type BlockKind,
  type Span,
} from '#core/article.ts';
import { groupSignedLines, type SignedLine } from '#core/text/signed-line.ts';

export type FoldedKind = 'repeat' | 'boilerplate' | 'byline' | 'metadata';

/** Neighbouring blocks that are not shown until the reader asks for them. */
export interface Fold {
  kind: 'fold';
  blocks: Block[];
  /** What is folded and how many blocks of each, in order of appearance. */
  contents: { kind: FoldedKind; count: number }[];
}

/** What is read in one line: a block, or several where an agency signs within it, whose signatures are shown set back. */
export interface ReadLine extends Span {
  blocks: Block[];
}

/** A heading or paragraph of the body, or the time above an entry of a live ticker. */
export interface ShownBlock extends ReadLine {
  kind: 'heading' | 'paragraph' | 'time';
}

export type ReadingPart = ShownBlock | Fold;

/** How an article is laid out for reading; every block stands in exactly one place. */
export interface ReadingPlan {
  kicker: Block | null;
  /** Null where the title was made from a sentence, which is then read in the body. */
  title: Block | null;
  lead: ReadLine[];
  /** What stood above or between the parts of the head and is not shown: date line, repeated title. */
  headFold: Fold | null;
  body: ReadingPart[];
}

/**
 * Decides what is shown, in which place, and what is folded. Kicker, title and leads come first, then the body in the
 * order of the text; neighbouring repeats, boilerplate, bylines and metadata become one fold, but for the signature of
 * an agency within a line of prose and the times of a live ticker. A second title or kicker, and a lead behind the first paragraph, are read as what
 * they then are: heading and paragraph. `text` is the one the blocks count in.
 *
 * title, lead, paragraph, repeat, repeat, paragraph → lead in the head; body: paragraph, fold of 2 repeats, paragraph
 */
export function planReading(article: Pick<AnalyzedArticle, 'blocks'>, text: string): ReadingPlan {
  const lines = groupSignedLines(article.blocks, text);
  const times = findEntryTimes(lines, text);
  const bodyStart = findBodyStart(lines, times);
  const plan: ReadingPlan = { kicker: null, title: null, lead: [], headFold: null, body: [] };
  const headFolded: Block[] = [];
  const bodyLines: SignedLine<Block>[] = [];

  lines.forEach((line, index) => {
    const [block] = line;
    if (block.kind === 'title' && !plan.title) plan.title = block;
    else if (block.kind === 'kicker' && !plan.kicker) plan.kicker = block;
    else if (block.kind === 'lead' && index < bodyStart) plan.lead.push(readLine(line));
    else if (index < bodyStart && !isCounted(block.kind)) headFolded.push(block);
    else bodyLines.push(line);
  });

  plan.headFold = headFolded.length > 0 ? makeFold(headFolded) : null;
  plan.body = foldRuns(bodyLines, times);
  return plan;
}

function findBodyStart(lines: readonly SignedLine<Block>[], times: ReadonlySet<Block>): number {
  const first = lines.findIndex(
    ([block]) => block.kind === 'paragraph' || block.kind === 'heading' || times.has(block),
  );
  return first < 0 ? lines.length : first;
}

/** "20.42 Uhr", "++ 9:05 ++", "Freitag, 18:30 Uhr": short, and nothing but words of a date beside the time. */
const CLOCK = /^[^\d\n]{0,15}(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?(?:Uhr|h))?[^\p{L}\d\n]{0,5}$/u;

/** The times above what follows them, where there are several: one alone is when the article appeared. */
function findEntryTimes(lines: readonly SignedLine<Block>[], text: string): ReadonlySet<Block> {
  const times = lines.flatMap(([block], index) => {
    const below = lines[index + 1]?.[0].kind;
    const isAbove = below === 'paragraph' || below === 'heading';
    const isTime =
      block.kind === 'metadata' && isAbove && CLOCK.test(text.slice(block.start, block.end));
    return isTime ? [block] : [];
  });
  return new Set(times.length > 1 ? times : []);
}

function readLine(blocks: SignedLine<Block>): ReadLine {
  return { start: blocks[0].start, end: blocks.at(-1)!.end, blocks };
}

function foldRuns(lines: readonly SignedLine<Block>[], times: ReadonlySet<Block>): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let run: Block[] = [];
  const closeRun = (): void => {
    if (run.length > 0) parts.push(makeFold(run));
    run = [];
  };
  for (const line of lines) {
    const [block] = line;
    if (isCounted(block.kind) || times.has(block)) {
      closeRun();
      parts.push({ kind: partKindOf(block.kind), ...readLine(line) });
    } else {
      run.push(...line);
    }
  }
  closeRun();
  return parts;
}

function partKindOf(kind: BlockKind): ShownBlock['kind'] {
  if (kind === 'metadata') return 'time';
  return kind === 'heading' || kind === 'title' || kind === 'kicker' ? 'heading' : 'paragraph';
}

function makeFold(blocks: Block[]): Fold {
  const counts = new Map<FoldedKind, number>();
  for (const { kind } of blocks) {
    if (isFoldedKind(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { kind: 'fold', blocks, contents: [...counts].map(([kind, count]) => ({ kind, count })) };
}

function isFoldedKind(kind: BlockKind): kind is FoldedKind {
  return !isCounted(kind);
}
