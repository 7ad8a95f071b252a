import { isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/** What pages print between the lead and the text. */
const FENCES: ReadonlySet<Piece['kind']> = new Set(['metadata', 'byline']);
/** Three sentences; a longer first paragraph is the beginning of the text itself. In UTF-16 units. */
const LONGEST_LEAD = 420;
/** Where the lead is set apart by nothing but its size, it is clearly shorter than the paragraphs below. */
const SHARE_OF_PARAGRAPH = 0.8;
/** Right below the author the text begins, more often than not. */
const SHARE_BELOW_AUTHOR = 0.6;
/** So many labels in a row part the lead from the text. */
const BUTTONS = 2;
const TICKER = /(?:live|news)-?(?:blog|ticker)/i;
/** Of a list or a ticker. */
const ENTRY = /^(?:[•▪*·–—-]\s|\+|\d+[.:]\d\d\b)/;
const DATELINE =
  /^\p{Lu}[\p{L} /.-]{2,40}(?:, \d{1,2}\.\s?\p{L}{3,9}\.?)?\s?(?:\([\p{L}/ -]{2,20}\)|\[[\p{L}/ -]{2,20}\]|[.:]?\s[–—-]\s)/u;

/**
 * Marks the paragraph that sums the article up below its headline: on the line directly under it, or set apart and
 * clearly shorter than what follows. A text without headline or with one paragraph only has none.
 *
 * "Titel\nThema sollen regionale Fragen sein.\n\nDer russische Präsident …" → the second line
 */
export function markLead(pieces: readonly Piece[]): Piece[] {
  const title = pieces.findIndex((piece) => piece.kind === 'title');
  const first = pieces.findIndex((piece, index) => index > title && isOpen(piece));
  const candidate = pieces[first];
  if (title < 0 || !candidate) return [...pieces];
  let share = pieces[first - 1]?.kind === 'byline' ? SHARE_BELOW_AUTHOR : SHARE_OF_PARAGRAPH;
  // Above the short entries of a ticker stands what it is about.
  if (TICKER.test(`${pieces[title - 1]?.raw} ${pieces[title]!.raw}`)) share = Infinity;
  const rest = pieces.slice(first + 1);
  const framed = pieces.slice(0, title).some(({ kind }) => kind === 'boilerplate');
  if (!isLead(candidate, { framed, rest, title: pieces[title]!, share })) return [...pieces];
  return pieces.map((piece, index) => (index === first ? asKind(piece, 'lead') : piece));
}

interface Surroundings {
  /** Whether labels of the page stand above the headline. */
  framed: boolean;
  rest: readonly Piece[];
  title: Piece;
  share: number;
}

function isLead(candidate: Piece, { framed, rest, title, share }: Surroundings): boolean {
  const { raw } = candidate;
  const following = rest.filter((piece) => isOpen(piece) && isRunningText(piece.line)).slice(0, 4);
  if (
    following.length === 0 ||
    raw.length > LONGEST_LEAD ||
    raw.endsWith(':') ||
    DATELINE.test(raw)
  )
    return false;
  if (ENTRY.test(raw)) return false;
  if (raw.length < 70 && isHeadlineLike(candidate.line)) return false;
  const mean = following.reduce((sum, piece) => sum + piece.raw.length, 0) / following.length;
  // In a page of blank lines a lead is told by its size; on the next line it is part of the headline's block.
  const attached = !candidate.gap && candidate.start - title.end <= 2 && rest[0]?.gap === true;
  const fenced =
    rest[0] !== undefined &&
    (FENCES.has(rest[0].kind) || (framed && rest.slice(0, BUTTONS).every(isFurniture)));
  return attached || fenced || raw.length <= mean * share;
}

/** Share buttons and a picture; one label alone may be an advertisement between paragraphs. */
function isFurniture({ kind }: Piece): boolean {
  return kind === 'boilerplate' || FENCES.has(kind);
}

function isOpen(piece: Piece): boolean {
  return piece.kind === null && piece.line.hasWords;
}
