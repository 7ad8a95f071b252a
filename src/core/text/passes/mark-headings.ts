import { countWords, isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/** A subhead fits on two lines of a column; in words and UTF-16 units. */
const MOST_WORDS = 13;
const LONGEST = 95;
/** A heading and one below it; more short lines in a row are a list or a table. */
const MOST_IN_A_ROW = 2;

/**
 * Marks the short lines between paragraphs that announce what follows. A line at the end of the text announces nothing,
 * a row of short lines is a list.
 *
 * "… in diesem Jahr.\n\nFreundschaft mit Grenzen?\n\nChina galt lange …" → heading
 */
export function markHeadings(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const text = pieces.findIndex(({ kind, line }) => kind === null && isRunningText(line));
  for (let from = 0; from < marked.length;) {
    if (!isShort(marked[from]!)) {
      from++;
      continue;
    }
    let to = from;
    while (to < marked.length && (isShort(marked[to]!) || isSkipped(marked[to]!))) to++;
    const row = marked.slice(from, to).filter(isShort);
    const next = marked[to];
    if (next && isText(next) && row.length <= MOST_IN_A_ROW) {
      for (let i = from; i < to; i++) {
        if (!isShort(marked[i]!)) continue;
        // What clings to a lead or a button above the text is a caption or a label.
        const clings = i < text && !marked[i]!.gap && next.gap && marked[i - 1]?.kind !== 'title';
        marked[i] = asKind(marked[i]!, clings ? 'boilerplate' : 'heading');
      }
    }
    from = to;
  }
  return marked;
}

function isShort({ kind, raw, line }: Piece): boolean {
  if (kind !== null || raw.length > LONGEST || countWords(line) > MOST_WORDS) return false;
  // "Muster: Was wollen Sie tun?" in an interview
  if (/^[\p{L} -]+: .+\?$/u.test(raw)) return false;
  return isHeadlineLike(line) && !isRunningText(line) && !/^\d[\d.,:]*(?: ?%| Prozent)?$/.test(raw);
}

/** A photo or a repeated line may stand between a subhead and its text. */
function isSkipped({ kind }: Piece): boolean {
  return kind === 'boilerplate' || kind === 'repeat';
}

function isText({ kind, raw, line }: Piece): boolean {
  return kind === null && (raw.length > LONGEST || isRunningText(line) || /[:;]$/.test(raw));
}
