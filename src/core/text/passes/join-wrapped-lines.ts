import { Line } from '#core/text/line.ts';
import type { Piece } from '#core/text/piece.ts';

/** Mails and agency wires wrap between 60 and 80 signs; no paragraph printed as one line stays below this throughout. */
const WIDEST_WRAP = 110;
/** Shorter lines are headlines, lists or verse. */
const NARROWEST_WRAP = 40;

/**
 * Joins the lines of a hard-wrapped paragraph to one piece; texts with one paragraph a line stay as they are. A group of
 * lines counts as wrapped when all but its last have nearly the same width and most of them stop in mid-sentence; where
 * several lines of a text begin small, the lines of one sentence are joined whatever their width.
 *
 * "Der russische Präsident will am\nFreitag mit Xi sprechen." → one piece
 */
export function joinWrappedLines(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  const broken = isBroken(pieces);
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    while (to < pieces.length && !pieces[to]!.gap) to++;
    const group = pieces.slice(from, to);
    const first = wrappedFrom(group);
    const above = group.slice(0, first);
    for (const run of broken ? findRuns(above) : above.map((line) => [line]))
      joined.push(join(run, text));
    if (first < group.length) joined.push(join(group.slice(first), text));
    from = to;
  }
  return joined;
}

function join(lines: readonly Piece[], text: string): Piece {
  if (lines.length === 1) return lines[0]!;
  const [start, end] = [lines[0]!.start, lines.at(-1)!.end];
  const raw = text.slice(start, end);
  return { ...lines[0]!, start, end, raw, line: new Line(raw) };
}

/** One line that begins small may be a signature or a button. */
const FEWEST_BREAKS = 3;
const BYLINE = /^(?:von|aus|mit|by|vor)\s/;
const STOPPED = /[.!?:…]["“”»«)]?$/;
const SMALL = /^\p{Ll}/u;
const STOP_INSIDE = /\p{Ll}{2}[.!?]["“”»«]?(?:\s|$)/u;
/** No headline and no sentence ends in one of these. */
const GOES_ON =
  /(?:[,–]|[\s“„"«»(](?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|und|oder|von|vom|zum|zur|im|am|mit|für|bei|als|dass|sowie|ihre|ihrer|ihren|seine|seiner|seinen|kein|keine|keinen))$/;

/** Whether sentences of a text are broken off at any width, as copies of web pages keep the breaks of the source. */
function isBroken(pieces: readonly Piece[]): boolean {
  let breaks = 0;
  for (let i = 1; i < pieces.length; i++) {
    const { raw, gap } = pieces[i]!;
    if (gap || !SMALL.test(raw)) continue;
    const above = pieces[i - 1]!.raw;
    if (above.length < NARROWEST_WRAP || STOPPED.test(above)) continue;
    if (!STOP_INSIDE.test(raw) && (raw.length < NARROWEST_WRAP || BYLINE.test(raw))) continue;
    if (++breaks === FEWEST_BREAKS) return true;
  }
  return false;
}

/** The lines of a broken text, those of one sentence together; what holds no stop and is not gone on with stays alone. */
function findRuns(lines: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const above = run?.at(-1)?.raw ?? '.';
    const open = run && !STOPPED.test(above);
    const within = run && (run.length > 1 || STOP_INSIDE.test(above) || GOES_ON.test(above));
    if (open && (within || SMALL.test(line.raw))) run.push(line);
    else runs.push([line]);
  }
  return runs;
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

/** "Politik  Kultur  Nord": a row of labels. */
const ROW = /[^\s.!?:]\s{2,}\S{1,30}\s{2,}\S/;

function isWrapped(lines: readonly Piece[]): boolean {
  if (lines.some(({ raw }) => STAMP.test(raw) || ROW.test(raw))) return false;
  const full = lines.slice(0, -1);
  const widest = full.reduce((width, line) => Math.max(width, line.raw.length), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  if (lines.at(-1)!.raw.length > widest + 5) return false;
  // A wrapped line is shorter than the widest by less than the word that did not fit.
  const even = full.every((line) => line.raw.length >= widest * 0.7);
  const open = full.filter((line) => !/[.!?:]["“”»«)]?$/.test(line.raw));
  const goesOn = lines.slice(1).filter((line) => /^[\p{Ll}\d„"»(]/u.test(line.raw)).length;
  // Nor does anything but running text begin a second sentence in a line and break it off.
  const midway = open.filter((line) => STOP_INSIDE.test(line.raw)).length;
  const runsOn = goesOn * 4 >= full.length || midway * 2 >= full.length;
  return even && open.length * 3 >= full.length * 2 && runsOn;
}
