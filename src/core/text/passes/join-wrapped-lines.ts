import { Line } from '#core/text/line.ts';
import type { Piece } from '#core/text/piece.ts';

/** Mails and agency wires wrap between 60 and 80 signs; no paragraph printed as one line stays below this throughout. */
const WIDEST_WRAP = 110;
/** Shorter lines are headlines, lists or verse. */
const NARROWEST_WRAP = 40;

/**
 * Joins the lines of a hard-wrapped paragraph to one piece; texts with one paragraph a line stay as they are. A group of
 * lines counts as wrapped when all but its last have nearly the same width and most of them stop in mid-sentence.
 *
 * "Der russische Präsident will am\nFreitag mit Xi sprechen." → one piece
 */
export function joinWrappedLines(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    while (to < pieces.length && !pieces[to]!.gap) to++;
    const group = pieces.slice(from, to);
    const first = wrappedFrom(group);
    for (const line of group.slice(0, first)) joined.push(line);
    if (first < group.length) {
      const [start, end] = [group[first]!.start, group.at(-1)!.end];
      const raw = text.slice(start, end);
      joined.push({ ...group[first]!, start, end, raw, line: new Line(raw) });
    }
    from = to;
  }
  return joined;
}

/** Index of the line at which the wrapped paragraph of a group begins (a headline may stand above), else its length. */
function wrappedFrom(group: readonly Piece[]): number {
  for (const first of [0, 1]) {
    if (group.length - first >= 2 && isWrapped(group.slice(first))) return first;
  }
  return group.length;
}

/** A day in figures or the number of an issue fills a line of its own in a masthead. */
const STAMP = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})\s?[,/|·-]|\bNr\.\s\d{1,4}$/;

function isWrapped(lines: readonly Piece[]): boolean {
  if (lines.some(({ raw }) => STAMP.test(raw))) return false;
  const full = lines.slice(0, -1);
  const widest = full.reduce((width, line) => Math.max(width, line.raw.length), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  if (lines.at(-1)!.raw.length > widest + 5) return false;
  // A wrapped line is shorter than the widest by less than the word that did not fit.
  const even = full.every((line) => line.raw.length >= widest * 0.7);
  const open = full.filter((line) => !/[.!?:]["“”»«)]?$/.test(line.raw)).length;
  const goesOn = lines.slice(1).filter((line) => /^[\p{Ll}\d„"»(]/u.test(line.raw)).length;
  return even && open * 3 >= full.length * 2 && goesOn * 4 >= full.length;
}
