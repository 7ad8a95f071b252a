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
    carried = pairWithin({ text, block, next: blocks[index + 1], index, carried }, found);
  });
  return found.filter(({ start, end }) => end > start);
}

interface Place {
  text: string;
  block: Block;
  next: Block | undefined;
  index: number;
  /**
   * The mark by which the paragraph before opened a quotation and did not close it; behind "+" one that this paragraph
   * does not open anew.
   */
  carried: string;
}

/** Returns the opening mark of a quotation the block leaves open, or ''. */
function pairWithin({ text, block, next, index, carried }: Place, found: Quoted[]): string {
  const raw = text.slice(block.start, block.end);
  let open = carried.startsWith('+') ? { mark: carried[1]!, at: -1 } : undefined;
  // Quotations within the open one.
  let inner = 0;
  MARKS.lastIndex = 0;
  while (MARKS.test(raw)) {
    const at = MARKS.lastIndex - 1;
    const mark = raw[at]!;
    if (open && at - open.at > LONGEST) open = undefined;
    if (open && SINGLE.includes(open.mark) && !SINGLE_MARK.test(mark)) open = undefined;
    if (open) {
      const own = CLOSERS[open.mark]!.includes(mark);
      if (inner > 0 && own && closesAt(raw, at)) {
        inner--;
        continue;
      }
      const again = mark === open.mark;
      if ((again || (open.mark === '„' && mark === '"')) && opensAt(raw, at)) {
        const closers = countClosers(raw, at + 1, open.mark);
        // One closer is that of the inner mark: what began before it was never closed.
        if (again && closers < 2 && nextMark(text, block.end) !== mark) {
          open = { mark, at };
          inner = 0;
        } else if (closers !== 1) inner++;
        continue;
      }
      if (own ? mark === '"' && opensAt(raw, at) : !isStrayCloser(raw, at, open.mark)) continue;
      const continued = carried !== '' && open.at <= 0;
      const single = SINGLE.includes(open.mark);
      if (single && isApostrophe(raw, at)) continue;
      if (single && !/\s/.test(raw.slice(open.at, at))) {
        open = undefined;
        continue;
      }
      found.push(quoted(block, index, { from: open.at + 1, to: at, continued, continues: false }));
      open = undefined;
    } else if (opensAt(raw, at)) {
      open = { mark, at };
      inner = 0;
    }
  }
  if (!open || raw.length - open.at > LONGEST) return '';
  const anew = nextMark(text, block.end) === open.mark;
  const continues = anew || (next !== undefined && endsIn(text, next, open.mark));
  // "X sagte: „…": a closer that got lost stood at the end of the paragraph.
  const lost = raw.slice(0, open.at).endsWith(': ') && raw.length - open.at < AHEAD;
  if (!continues && !lost) return '';
  const continued = carried !== '' && open.at <= 0;
  found.push(quoted(block, index, { from: open.at + 1, to: raw.length, continued, continues }));
  return !continues ? '' : anew ? open.mark : `+${open.mark}`;
}

/** Whether a paragraph holds the end of a quotation before it opens another one. */
function endsIn(text: string, { kind, start, end }: Block, mark: string): boolean {
  if (kind !== 'paragraph' || !/[„»«]/.test(mark)) return false;
  const raw = text.slice(start, Math.min(end, start + AHEAD));
  const at = raw.search(/["«»“”„‟]/);
  return at > 0 && CLOSERS[mark]!.includes(raw[at]!) && closesAt(raw, at);
}

/** The sign with which the next paragraph begins. */
function nextMark(text: string, end: number): string | undefined {
  return text.slice(end, end + 12).trimStart()[0];
}

/** In UTF-16 units: so far ahead the marks of one quotation are looked for. */
const AHEAD = 800;

/** How many quotations are closed, of those opened with a mark, before another one is opened. */
function countClosers(raw: string, from: number, mark: string): number {
  let closers = 0;
  for (let at = from; at < raw.length && at < from + AHEAD; at++) {
    if (raw[at] === mark && opensAt(raw, at)) break;
    if (CLOSERS[mark]!.includes(raw[at]!) && closesAt(raw, at)) closers++;
  }
  return closers;
}

/** »…“: the mark of another kind closes where none of its own does before the next one opens. */
function isStrayCloser(raw: string, at: number, mark: string): boolean {
  if (!/[„»«]/.test(mark) || !/[“”"«»]/.test(raw[at]!) || !closesAt(raw, at)) return false;
  for (let i = at + 1; i < raw.length && i < at + AHEAD; i++) {
    if (raw[i] === mark && opensAt(raw, i)) return true;
    if (CLOSERS[mark]!.includes(raw[i]!) && closesAt(raw, i)) return false;
  }
  return true;
}

/** A closing mark has a word or stop before it and none behind it. */
function closesAt(raw: string, at: number): boolean {
  return !/[\s([{]/.test(raw[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(raw[at + 1] ?? ' ');
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
  if (!((raw[at] ?? '') in CLOSERS)) return false;
  const before = raw[at - 1] ?? ' ';
  const after = raw[at + 1] ?? ' ';
  return !/\s/.test(after) && /[\s([{/–—-]/.test(before);
}
