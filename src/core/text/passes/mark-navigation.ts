import { SECTION_LABELS } from '#core/text/boilerplate-phrases.ts';
import { collectStems, foldHeadline, scoreHeadline } from '#core/text/headline-score.ts';
import { holdsVerb, isStoryName } from '#core/text/kicker-grammar.ts';
import { MARK } from '#core/text/line-marks.ts';
import { countWords, isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, type Piece } from '#core/text/piece.ts';
import { findTextSpan, isProse } from '#core/text/text-span.ts';

/** So many lines above the text are kicker, headline, their copies and a line about the author; more are navigation. */
const MOST_HEADS = 6;
/** The headline stands within this many lines above the text, player, pictures and buttons included. */
const REACH = 40;
const LONGEST_KICKER = 60;
const KICKER_WORDS = 7;
/** A line of so few words above a longer one is its kicker. */
const SHORT_KICKER = 3;
/** A lead without a full stop is clearly longer than a label. */
const SHORTEST_LEAD = 70;
/** Right below the headline a line without a stop may be its subtitle; further below it is a caption. */
const SHORTEST_SUBTITLE = 45;
const LONGEST_CAPTION = 110;
/** It stands within so many lines above the text. */
const LEAD_REACH = 14;
/** One in so many of its longer words returns in the text. */
const SHARED_BY_LEAD = 8;
/** What an article is about is said in its first paragraphs. */
const PARAGRAPHS_READ = 30;
/** One label may be chance, or the kicker. */
const FEWEST_LABELS = 2;

/**
 * Finds the headline of a page that brought its menus along, and sets aside what stands above it: of the lines over the
 * running text the one that looks most like its headline. Pages with few lines above the text are left to `markTitle`.
 *
 * "Menü", "Politik", "Abo testen", "Wetter", …, "Xi reist nach Paris", "Der Präsident …" → boilerplate …, title
 */
export function markNavigation(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  if (!hasFurniture(pieces, pieces.length)) return marked;
  const prose = pieces.map(({ kind, line }) => kind === null && isProse(line));
  const span = findTextSpan(pieces, prose);
  if (!span) return marked;
  const stems = collectStems(readBeginning(pieces, prose, span));
  const from = findLead(pieces, prose, { from: span.from, stems });
  if (from <= MOST_HEADS || !hasFurniture(pieces, from)) return marked;
  const headline = findHeadline(pieces, prose, { from, stems });
  if (headline < 0) return marked;
  const name = foldHeadline(pieces[headline]!.line);
  marked[headline] = asKind(marked[headline]!, 'title');
  for (let i = 0; i < headline; i++) {
    const piece = marked[i]!;
    if (piece.kind !== null) continue;
    const copy = foldHeadline(piece.line) === name;
    marked[i] = asKind(piece, copy ? 'repeat' : 'boilerplate');
  }
  markCopies(marked, headline);
  const kicker = pieces[headline - 1];
  if (kicker?.kind === null && isKicker(kicker.line) && marked[headline - 1]!.kind !== 'repeat')
    marked[headline - 1] = { ...kicker, kind: 'kicker' };
  for (let i = headline + 1; i < from; i++) {
    const { kind, raw, line } = pieces[i]!;
    const longest = i === headline + 1 ? SHORTEST_SUBTITLE : LONGEST_CAPTION;
    if (kind === null && !isRunningText(line) && raw.length < longest && isHeadlineLike(line))
      marked[i] = asKind(pieces[i]!, 'boilerplate');
  }
  return marked;
}

/** What stands in the menus above the headline and once more below it is a button there, too. */
function markCopies(pieces: Piece[], headline: number): void {
  const labels = new Set<string>();
  for (let i = 0; i < headline; i++)
    if (pieces[i]!.kind === 'boilerplate') labels.add(pieces[i]!.raw);
  for (let i = headline + 1; i < pieces.length; i++) {
    const { kind, raw, line } = pieces[i]!;
    if (kind === null && raw.length < LONGEST_KICKER && labels.has(raw) && !isRunningText(line))
      pieces[i] = asKind(pieces[i]!, 'boilerplate');
  }
}

interface Beginning {
  /** Index of the first running text. */
  from: number;
  /** Stems of the words in it. */
  stems: ReadonlySet<string>;
}

function readBeginning(
  pieces: readonly Piece[],
  prose: readonly boolean[],
  { from, to }: { from: number; to: number },
): Line[] {
  return pieces
    .slice(from, Math.min(to + 1, from + PARAGRAPHS_READ))
    .filter((_, index) => prose[from + index])
    .map(({ line }) => line);
}

/** Players and pictures may part the lead from the text; it is told by the words it shares with the text. */
function findLead(
  pieces: readonly Piece[],
  prose: readonly boolean[],
  { from, stems }: Beginning,
): number {
  let lead = from;
  for (let i = from - 1; i >= Math.max(0, lead - LEAD_REACH); i--) {
    const { kind, raw, line } = pieces[i]!;
    // A lead of two sentences may lack its last stop.
    if (kind !== null || raw.length < SHORTEST_LEAD || !(prose[i] || isRunningText(line))) continue;
    const own = collectStems([line]);
    const shared = [...own].filter((stem) => stems.has(stem));
    if (shared.length * SHARED_BY_LEAD >= own.size) lead = i;
  }
  return lead;
}

/** Pages print their own labels among the menus; a list that opens a text holds none. */
function hasFurniture(pieces: readonly Piece[], from: number): boolean {
  let labels = 0;
  for (let i = 0; i < from && labels < FEWEST_LABELS; i++)
    if (pieces[i]!.kind === 'boilerplate' || isSection(pieces[i]!.line)) labels++;
  return labels >= FEWEST_LABELS;
}

function findHeadline(
  pieces: readonly Piece[],
  prose: readonly boolean[],
  { from, stems }: Beginning,
): number {
  const copies = new Map<string, number>();
  for (const { raw, line } of pieces.slice(0, from)) {
    const name = raw.length < 250 ? foldHeadline(line) : '';
    if (name !== '') copies.set(name, (copies.get(name) ?? 0) + 1);
  }
  let best = -1;
  let most = 0;
  for (let i = Math.max(0, from - REACH); i < from; i++) {
    const { kind, line } = pieces[i]!;
    if (kind !== null || prose[i] || !isHeadlineLike(line) || isSection(line)) continue;
    const score = scoreHeadline(line, {
      stems,
      distance: from - i,
      copies: copies.get(foldHeadline(line)) ?? 0,
      below: pieces.slice(i + 1, i + 4),
      above: pieces[i - 1],
      lead: i + 1 === from,
    });
    // Of equal copies the last is nearest to the text.
    if (score >= most) {
      best = i;
      most = score;
    }
  }
  if (best < 0) return best;
  const below = pieces[best + 1];
  const isKickerAbove =
    below?.kind === null &&
    best + 1 < from &&
    isAboveInWords(pieces[best]!.line, below.line) &&
    !prose[best + 1] &&
    isHeadlineLike(below.line);
  return isKickerAbove ? best + 1 : best;
}

function isAboveInWords(kicker: Line, headline: Line): boolean {
  const words = countWords(kicker);
  if (words <= SHORT_KICKER) return words < countWords(headline);
  return isKicker(kicker) && isStoryName(kicker.raw) && holdsVerb(headline.raw);
}

function isKicker(line: Line): boolean {
  if (line.raw.length > LONGEST_KICKER) return false;
  return countWords(line) <= KICKER_WORDS && !isSection(line);
}

function isSection({ raw, clean, opening }: Line): boolean {
  if ((opening & MARK.label) === 0 || raw.length >= 50) return false;
  return SECTION_LABELS.has(clean.toLowerCase());
}
