import type { Block, Span } from '#core/article.ts';

/** What stands between a pair of quotation marks. */
export interface Quoted extends Span {
  /** Index of the block it stands in. */
  block: number;
  /** The paragraph ends within the quotation, and the next one goes on with it. */
  continues: boolean;
  /** The paragraph begins within a quotation that the one before began. */
  continued: boolean;
}

/** What may close a quotation opened by each mark; several, because keyboards and page systems mix them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"',
  '»': '«',
  '«': '»',
  '‟': '”',
  '"': '"“”',
  '”': '”',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
};
/** Marks that mostly stand within others or are apostrophes; on their own a single word between them is a name or a term. */
const SINGLE = '‚‹›';
/** No speaker of a news article is quoted longer without a mark; an opener without its closer would swallow the rest. */
const LONGEST = 6000;

/**
 * Pairs the quotation marks of an article: „…“, "…", »…«, «…», “…”. A pair lies within one block; a quotation over
 * several paragraphs, each of which opens anew, gives one stretch for each. Single marks within others are part of the
 * text, on their own they pair like others.
 * Linear in the length of the text.
 *
 * „Das ist gut“, sagte er. → "Das ist gut"
 */
export function pairMarks(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  let carried = '';
  blocks.forEach((block, index) => {
    carried = pairWithin({ text, block, index, carried }, found);
  });
  return found.filter(({ start, end }) => end > start);
}

interface Place {
  text: string;
  block: Block;
  index: number;
  /** The mark by which the paragraph before opened a quotation and did not close it. */
  carried: string;
}

/** Returns the opening mark of a quotation the block leaves open, or ''. */
function pairWithin({ text, block, index, carried }: Place, found: Quoted[]): string {
  const raw = text.slice(block.start, block.end);
  let open: { mark: string; at: number } | undefined;
  MARKS.lastIndex = 0;
  while (MARKS.test(raw)) {
    const at = MARKS.lastIndex - 1;
    const mark = raw[at]!;
    if (open && at - open.at > LONGEST) open = undefined;
    if (open && SINGLE.includes(open.mark) && !SINGLE_MARK.test(mark)) open = undefined;
    if (open) {
      if (!CLOSERS[open.mark]!.includes(mark) || (mark === '"' && opensAt(raw, at))) continue;
      const continued = carried !== '' && open.at === 0;
      const inner = SINGLE.includes(open.mark);
      if (inner && isApostrophe(raw, at)) continue;
      if (inner && !/\s/.test(raw.slice(open.at, at))) {
        open = undefined;
        continue;
      }
      found.push(quoted(block, index, { from: open.at + 1, to: at, continued, continues: false }));
      open = undefined;
    } else if (opensAt(raw, at)) {
      open = { mark, at };
    }
  }
  if (!open || raw.length - open.at > LONGEST) return '';
  const next = text.slice(block.end, block.end + 12).trimStart()[0];
  if (next !== open.mark) return '';
  const continued = carried !== '' && open.at === 0;
  found.push(
    quoted(block, index, { from: open.at + 1, to: raw.length, continued, continues: true }),
  );
  return open.mark;
}

/** ‘ ’ ‚ “ ” „ ‟ have numbers in a row; ‛ is none. */
const MARKS = /["«»‹›\u2018-\u201a\u201c-\u201f]/g;

const SINGLE_MARK = /[‚‘’‹›]/;

function isApostrophe(raw: string, at: number): boolean {
  return /\p{L}/u.test(raw[at + 1] ?? ' ');
}

function quoted(
  block: Block,
  index: number,
  {
    from,
    to,
    continued,
    continues,
  }: { from: number; to: number; continued: boolean; continues: boolean },
): Quoted {
  return { start: block.start + from, end: block.start + to, block: index, continued, continues };
}

/** An opening mark has a word behind it and none before it. */
function opensAt(raw: string, at: number): boolean {
  if (!(raw[at]! in CLOSERS)) return false;
  const before = raw[at - 1] ?? ' ';
  const after = raw[at + 1] ?? ' ';
  return !/\s/.test(after) && /[\s([{/–—-]/.test(before);
}
