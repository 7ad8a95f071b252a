import { isCounted, type AnalyzedArticle, type Block, type BlockKind } from '#core/article.ts';

export type FoldedKind = 'repeat' | 'boilerplate' | 'byline' | 'metadata';

/** Neighbouring blocks that are not shown until the reader asks for them. */
export interface Fold {
  kind: 'fold';
  blocks: Block[];
  /** What is folded and how many blocks of each, in order of appearance. */
  contents: { kind: FoldedKind; count: number }[];
}

/** A heading or paragraph of the body. */
export interface ShownBlock {
  kind: 'heading' | 'paragraph';
  block: Block;
}

export type ReadingPart = ShownBlock | Fold;

/** How an article is laid out for reading; every block stands in exactly one place. */
export interface ReadingPlan {
  kicker: Block | null;
  /** Null where the title was made from a sentence, which is then read in the body. */
  title: Block | null;
  lead: Block[];
  /** What stood above or between the parts of the head and is not shown: date line, repeated title. */
  headFold: Fold | null;
  body: ReadingPart[];
}

/**
 * Decides what is shown, in which place, and what is folded. Kicker, title and leads come first, then the body in the
 * order of the text; neighbouring repeats, boilerplate, bylines and metadata become one fold. A second title or
 * kicker, and a lead behind the first paragraph, are read as what they then are: heading and paragraph.
 *
 * title, lead, paragraph, repeat, repeat, paragraph → lead in the head; body: paragraph, fold of 2 repeats, paragraph
 */
export function planReading(article: Pick<AnalyzedArticle, 'blocks'>): ReadingPlan {
  const { blocks } = article;
  const bodyStart = findBodyStart(blocks);
  const plan: ReadingPlan = { kicker: null, title: null, lead: [], headFold: null, body: [] };
  const headFolded: Block[] = [];
  const bodyBlocks: Block[] = [];

  blocks.forEach((block, index) => {
    if (block.kind === 'title' && !plan.title) plan.title = block;
    else if (block.kind === 'kicker' && !plan.kicker) plan.kicker = block;
    else if (block.kind === 'lead' && index < bodyStart) plan.lead.push(block);
    else if (index < bodyStart && !isCounted(block.kind)) headFolded.push(block);
    else bodyBlocks.push(block);
  });

  plan.headFold = headFolded.length > 0 ? makeFold(headFolded) : null;
  plan.body = foldRuns(bodyBlocks);
  return plan;
}

function findBodyStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'heading');
  return first < 0 ? blocks.length : first;
}

function foldRuns(blocks: readonly Block[]): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let run: Block[] = [];
  const closeRun = (): void => {
    if (run.length > 0) parts.push(makeFold(run));
    run = [];
  };
  for (const block of blocks) {
    if (isCounted(block.kind)) {
      closeRun();
      parts.push({ kind: isHeadingLike(block.kind) ? 'heading' : 'paragraph', block });
    } else {
      run.push(block);
    }
  }
  closeRun();
  return parts;
}

function isHeadingLike(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'title' || kind === 'kicker';
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
