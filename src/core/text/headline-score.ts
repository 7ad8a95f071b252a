import { isCredit } from './credit-grammar.ts';
import { CAPITALISED_DAY } from './date-pattern.ts';
import { cleanLine, foldLine } from './fold-line.ts';
import { countWords, isHeadlineLike, isRunningText, isShout } from './line-shape.ts';
import type { Piece } from './piece.ts';

const DATED = new RegExp(`(?<![\\p{L}\\d])${CAPITALISED_DAY}`, 'u');
const LONG_WORD = /\p{L}{5,}/gu;
/** German inflects at the end: words that share their beginning are taken for one. */
const STEM = 5;
/** What the article is about is said in its first paragraphs; in UTF-16 units. */
const READ = 4000;

/**
 * Beginnings of the longer words of a text, for comparing headlines with what stands below them.
 *
 * "Der Präsident reist" → { "präsi", "reist" }
 */
export function collectStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.slice(0, READ).toLowerCase().matchAll(LONG_WORD))
    stems.add(word.slice(0, STEM));
  return stems;
}

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
export function scoreHeadline(raw: string, place: HeadlinePlace): number {
  const words = countWords(raw);
  const shared = [...collectStems(raw)].filter((stem) => place.stems.has(stem)).length;
  // Three to nine words are usual; a label has one or two.
  let score = words < 3 ? -2 : Math.min(words, 9) / 4;
  score += Math.min(shared, 3);
  // The headline stands next to its text, give or take buttons and a picture.
  score -= Math.min(place.distance, 25) * 0.2;
  // A line with a day in it is about the article.
  if (DATED.test(raw)) score -= 2;
  // The time of an entry stands before its headline in a live blog.
  if (/^\d{1,2}[:.]\d{2}/.test(raw)) score -= 3;
  // Two sentences are a lead.
  if (isRunningText(raw) && !isShout(raw)) score -= 2;
  if (place.copies > 1 && words > 2) score += 1.5;
  // A picture's caption stands above its credit or, behind a credit without one above, below it.
  const [below, next] = place.below;
  if (place.above && isCredit(place.above.raw)) return score - 5;
  if (below && isCredit(below.raw) && !(next && isLabelLike(next))) return score - 3;
  if (place.lead || isAboutArticle(below)) score += 1.5;
  else if (place.below.some(isAboutArticle)) score += 0.7;
  return score;
}

function isLabelLike({ kind, raw }: Piece): boolean {
  return kind === null && isHeadlineLike(raw);
}

function isAboutArticle(piece: Piece | undefined): boolean {
  return piece?.kind === 'metadata' || piece?.kind === 'byline';
}

/** " | tagesschau.de", " - DER SPIEGEL": the site's name behind the headline in a page title. */
const SITE_SUFFIX = /\s[|–—·-]\s[^|–—·]{2,40}$/u;

/**
 * A headline as it compares with its copies, with and without the name of the site behind it.
 *
 * "Putin trifft Xi | beispiel.de" → "putin trifft xi"
 */
export function foldHeadline(line: string): string {
  return foldLine(cleanLine(line).replace(SITE_SUFFIX, ''));
}
