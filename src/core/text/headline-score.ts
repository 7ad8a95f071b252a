import { isCredit } from './credit-grammar.ts';
import { CAPITALISED_DAY } from './date-pattern.ts';
import { foldText } from './fold-text.ts';
import { MARK } from './line-marks.ts';
import { countWords, isHeadlineLike, isRunningText, isShout } from './line-shape.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { perWord } from './word.ts';

const DATED = new RegExp(`(?<![\\p{L}\\d])${CAPITALISED_DAY}`, 'u');
const LONG_WORD = /\p{L}{5,}/gu;
/** German inflects at the end: words that share their beginning are taken for one. */
const STEM = 5;
/** What the article is about is said in its first paragraphs; in UTF-16 units. */
const READ = 4000;

/**
 * Beginnings of the longer words of the first lines, for comparing headlines with what stands below them.
 *
 * "Der Präsident reist" → { "präsi", "reist" }
 */
export function collectStems(lines: readonly Line[]): Set<string> {
  const stems = new Set<string>();
  let left = READ;
  for (const line of lines) {
    if (left <= 0) break;
    addStems(line, left, stems);
    // As though a blank parted the lines.
    left -= line.raw.length + 1;
  }
  return stems;
}

/** Adds the stems that stand within the first units of a line. */
function addStems({ raw, marks, words }: Line, size: number, stems: Set<string>): void {
  if ((marks & MARK.irregular) !== 0) {
    for (const [word] of raw.slice(0, size).toLowerCase().matchAll(LONG_WORD))
      stems.add(word.slice(0, STEM));
    return;
  }
  const { tokens, from, to, offset } = words;
  for (let i = from; i < to && tokens[i]!.start + STEM <= offset + size; i++) {
    const { text, word, start } = tokens[i]!;
    if (text.length < STEM) continue;
    for (const { at, stem } of readStems(word) ?? [])
      if (start + at + STEM <= offset + size) stems.add(stem);
  }
}

/** Nearly all words have one; what stands behind an apostrophe may be another. */
const readStems = perWord(({ lower }) => {
  const stems = [...lower.matchAll(LONG_WORD)].map(({ 0: word, index }) => ({
    at: index,
    stem: word.slice(0, STEM),
  }));
  return stems.length > 0 ? stems : null;
});

/** What is known about the place of a line above the text. */
export interface HeadlinePlace {
  /** Stems of the running text below. */
  stems: ReadonlySet<string>;
  /** How many lines between the line and the running text. */
  distance: number;
  /** How often the line stands above the text, the site's name aside. */
  copies: number;
  /** The piece above the line. */
  above: Piece | undefined;
  /** Whether the running text begins right below. */
  lead: boolean;
  /** The pieces below the line, nearest first. */
  below: readonly Piece[];
}

/**
 * How much a line above the text looks like its headline: as long as one, made of words of the text, close to it,
 * repeated, above an author, a stamp or a lead. Scores compare lines of one page only.
 */
export function scoreHeadline(line: Line, place: HeadlinePlace): number {
  const { raw, marks } = line;
  const words = countWords(line);
  const shared = [...collectStems([line])].filter((stem) => place.stems.has(stem)).length;
  // Three to nine words are usual; a label has one or two.
  let score = words < 3 ? -2 : Math.min(words, 9) / 4;
  score += Math.min(shared, 3);
  // The headline stands next to its text, give or take buttons and a picture.
  score -= Math.min(place.distance, 25) * 0.2;
  // A line with a day in it is about the article.
  if ((marks & MARK.digit) !== 0 && DATED.test(raw)) score -= 2;
  // The time of an entry stands before its headline in a live blog.
  if (/^\d{1,2}[:.]\d{2}/.test(raw)) score -= 3;
  // Two sentences are a lead.
  if (isRunningText(line) && !isShout(line)) score -= 2;
  if (place.copies > 1 && words > 2) score += 1.5;
  // A picture's caption stands above its credit or, behind a credit without one above, below it.
  const [below, next] = place.below;
  if (place.above && isCredit(place.above.line)) return score - 5;
  if (below && isCredit(below.line) && !(next && isLabelLike(next))) return score - 3;
  if (place.lead || isAboutArticle(below)) score += 1.5;
  else if (place.below.some(isAboutArticle)) score += 0.7;
  return score;
}

function isLabelLike({ kind, line }: Piece): boolean {
  return kind === null && isHeadlineLike(line);
}

function isAboutArticle(piece: Piece | undefined): boolean {
  return piece?.kind === 'metadata' || piece?.kind === 'byline';
}

/** " | tagesschau.de", " | Politik | DER SPIEGEL": the site's name behind the headline in a page title. */
const SITE_SUFFIX = /(?:\s\|\s[^|–—·]{2,40})?\s[|–—·-]\s[^|–—·]{2,40}$/u;

/**
 * A headline as it compares with its copies, with and without the name of the site behind it.
 *
 * "Putin trifft Xi | beispiel.de" → "putin trifft xi"
 */
export function foldHeadline({ clean, folded, marks }: Line): string {
  if ((marks & MARK.divider) === 0) return folded;
  return foldText(clean.replace(SITE_SUFFIX, ''));
}
