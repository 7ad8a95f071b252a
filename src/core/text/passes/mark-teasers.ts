import { TEASER_LABELS } from '#core/text/boilerplate-phrases.ts';
import { DAY } from '#core/text/date-pattern.ts';
import { MARK } from '#core/text/line-marks.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/** "Ukraine | 11.03.2024" above the headline of a linked article. */
const DATED_LABEL = new RegExp(`^[^|.!?]{2,40} \\| ${DAY}$`, 'iu');
/** "Weitere Beiträge zum Thema", whatever the site calls its pieces. */
const COUNTED_LABEL =
  /^(?:weitere|mehr|ähnliche|verwandte) [\p{L}-]*\s?[\p{L}-]*(?:artikel|beiträge|videos|meldungen) (?:zum thema|zu diesem thema)$/u;
const FULL_STOP = /[.!…]["“”»«]?$/;
const LONGEST_LABEL = 60;
/** A teaser is a headline; a line longer than this belongs to the article again. */
const LONGEST_TEASER = 140;
/** Kickers and captions are shorter. */
const SHORTEST_TEXT = 80;
/** "Zölle: Wie Rom reagiert": subheads name no story before a colon. */
const NAMED_STORY = /^\p{Lu}[^:.!?]{2,40}: \p{L}/u;
/** What somebody said is a subhead. */
const SAID = /^["„»«][^"„“”»«]+["“”»«]$/;
/** More links than that do not stand under one label inside an article. */
const MOST_TEASERS = 12;

/**
 * Marks labels such as "Mehr zum Thema" and the headlines listed under them. The list ends at the first running text, or
 * at an empty line once it has begun without one.
 *
 * "Das könnte Sie auch interessieren:\nGipfel in Alaska\nGas für China" → three times boilerplate
 */
export function markTeasers(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  // In a copy without empty lines none of them tells where a list ends.
  const spaced = pieces.slice(1).some(({ gap }) => gap);
  let inText = false;
  let begun = false;
  for (let i = 0; i < marked.length; i++) {
    const piece = marked[i]!;
    inText ||= piece.kind === null && piece.raw.length > LONGEST_TEASER;
    begun ||=
      piece.kind === null &&
      piece.raw.length > SHORTEST_TEXT &&
      FULL_STOP.test(piece.raw.slice(-4));
    if (piece.kind !== null && piece.kind !== 'boilerplate') continue;
    if (!isTeaserLabel(piece.line)) continue;
    marked[i] = asKind(piece, 'boilerplate');
    // Among the menus above the text the list would run on into the headline.
    if (!begun && !pieces[i + 1]?.gap && !spaced) continue;
    const end = endOfList(marked, i + 1, spaced);
    for (let j = i + 1; j < end; j++) {
      // Below the text authors and days in the list are those of the linked articles.
      if (inText || marked[j]!.kind === null) marked[j] = asKind(marked[j]!, 'boilerplate');
    }
    i = end - 1;
  }
  return marked;
}

function isTeaserLabel({ raw, clean, marks, opening }: Line): boolean {
  if (raw.length > LONGEST_LABEL) return false;
  const dated = (marks & MARK.digit) !== 0 && (marks & MARK.divider) !== 0;
  if ((opening & MARK.label) === 0 && !dated) return false;
  const label = clean.toLowerCase();
  const name = label.replace(/[\s:!.…»›>#]+$/, '').replace(/^#\s?/, '');
  if (COUNTED_LABEL.test(name)) return true;
  return DATED_LABEL.test(label) || TEASER_LABELS.has(name);
}

function endOfList(pieces: readonly Piece[], first: number, spaced: boolean): number {
  const tight = spaced && pieces[first]?.gap === false;
  let at = first;
  while (at < pieces.length && at - first < MOST_TEASERS) {
    const { raw, gap, kind } = pieces[at]!;
    if (tight && gap) break;
    // Who signs in brackets signs the article.
    if (kind === 'byline' && raw.startsWith('(')) break;
    // "Datum 12.01.2026": what the page tells about its own article
    if (kind === 'metadata' && /^Datum\b/.test(raw)) break;
    if (raw.length > LONGEST_TEASER || (kind === null && FULL_STOP.test(raw.slice(-4)))) break;
    at++;
  }
  // A loose list runs into the article again: its last line may be the subhead of what follows.
  const resumes = at < pieces.length && pieces[at]!.kind === null;
  if (!resumes || at === first) return at;
  const last = pieces[at - 1]!.raw;
  if (at - first > 1 && SAID.test(last)) return at - 1;
  if (tight || NAMED_STORY.test(last)) return at;
  // So is a line that clings to the text below it, even alone.
  const clings = spaced && pieces[at - 1]!.gap && !pieces[at]!.gap;
  return at - first > 1 || clings ? at - 1 : at;
}
