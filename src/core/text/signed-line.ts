import type { BlockKind, Span } from '#core/article.ts';

/** A block, or a piece of which no pass knows yet what it is. */
interface Part extends Span {
  kind: BlockKind | null;
}

/** Prose first, then by turns a signature and prose. A block that is neither stands alone. */
export type SignedLine<Block> = [Block, ...Block[]];

/**
 * Blocks in their order, those together that were cut from one line of prose because an agency or its authors sign it.
 *
 * "Genf (dpa) - Das Komitee hilft. (dpa/afp)\nMehr" → [["Genf", "(dpa)", "- Das Komitee hilft.", "(dpa/afp)"], ["Mehr"]]
 */
export function groupSignedLines<Block extends Part>(
  blocks: readonly Block[],
  text: string,
): SignedLine<Block>[] {
  const lines: SignedLine<Block>[] = [];
  for (const block of blocks) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isSigned = before && isProse(line![0]) && isSignature(before) !== isSignature(block);
    if (isSigned && (isSignature(block) || isProse(block)) && !isBroken(text, before, block))
      line!.push(block);
    else lines.push([block]);
  }
  return lines;
}

/**
 * The offset at which a line of prose begins to tell something: behind its dateline and the dash, where the agency in it
 * makes sure that it is one.
 *
 * "Genf", "(dpa)", "- Das Komitee hilft." → the offset of "Das"
 */
export function skipDateline(line: SignedLine<Part>, text: string): number {
  const prose = line[2];
  if (!prose) return line[0].start;
  const lead = /^[\s:.–—-]*/.exec(text.slice(prose.start, prose.end))![0];
  return prose.start + lead.length;
}

function isProse({ kind }: Part): boolean {
  return kind === null || kind === 'paragraph' || kind === 'lead';
}

function isSignature({ kind }: Part): boolean {
  return kind === 'byline';
}

function isBroken(text: string, before: Span, block: Span): boolean {
  return /[\n\r\u2028\u2029]/.test(text.slice(before.end, block.start));
}
