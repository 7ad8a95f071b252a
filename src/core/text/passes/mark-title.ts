import { SECTION_LABELS } from '#core/text/boilerplate-phrases.ts';
import { isCredit } from '#core/text/credit-grammar.ts';
import { beginAlike } from '#core/text/find-alike.ts';
import { foldText } from '#core/text/fold-text.ts';
import { foldHeadline } from '#core/text/headline-score.ts';
import { isCaptionBelow } from '#core/text/is-caption-below.ts';
import { holdsVerb, isStoryName } from '#core/text/kicker-grammar.ts';
import { MARK } from '#core/text/line-marks.ts';
import { countWords, isHeadlineLike, isRunningText, isShout } from '#core/text/line-shape.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/** A kicker names the story in a few words; what is longer is a headline itself. */
const KICKER_WORDS = 5;
const KICKER_LENGTH = 50;
const LONGEST_SECTION = 60;
/** "Beispieler Zeitung", "Beispiel-Post - Musterstadt/Land": the paper and its local edition. */
const OUTLET =
  /^(?:\p{Lu}[\p{L}.-]+[ -]){1,3}(?:Post|Zeitung|Anzeiger|Nachrichten|Tag(?:e)?blatt|Kurier|Rundschau|Allgemeine|Volksblatt|Morgenpost|Abendblatt|Volksstimme)(?: (?:[-–|]) [\p{Lu}][^.!?]{2,40})?$/u;
/** A kicker and a label of the page; the headline is not further below. */
const MOST_LABELS = 2;
/** A kicker on the line right above the headline, both set apart from the rest, may be a sentence. */
const LONGEST_ATTACHED_KICKER = 60;
/** The name of a section. */
const LABEL_WORDS = 2;
/** What a piece is called, printed above its headline: "liveblog", "Newsblog zur US-Politik". */
const GENRE =
  /^(?:(?:(?:live|news)-?)?(?:blog|ticker)(?: (?:zu|zur|zum|aus|über) [^:.!?]{3,40})?|analyse|interview|hintergrund|reportage|kommentar|porträt|exklusiv|marktbericht|faktencheck|faq|überblick)$/i;
/** "Merkel, Hollande und Putin": who, but nothing said about them. */
const NAMES_ONLY = /^\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)+ und \p{Lu}[\p{L}-]+$/u;
const TICKER = /^(?:\+{1,3} ?)?(?:eilmeldung|breaking(?: news)?|eil)\s?[:+|]/i;
/** The caption of a picture above the headline is one sentence; in UTF-16 units. */
const LONGEST_CAPTION = 160;
/** Labels that open the text, which might pass for a headline. */
const SUMMARY = /^(?:[dw]arum geht|was ist passiert|(?:das|die) wichtigste|die fakten|in kürze)/i;
/** The lead stands within so many lines, and is shorter than the text below it. */
const LEAD_REACH = 8;
const SHARE_OF_TEXT = 0.8;
/** "+++ 18:12 Minister tritt zurück +++": an entry of a live ticker. */
const ENTRY = /^\+{2,3}\s?\d{1,2}[:.]\d{2}\b/;
/** Where an agency's report begins: "Kiew - Der Präsident", "GENF (dpa) - Die Minister". */
const DATELINE =
  /^\p{Lu}[\p{L}.-]{1,20}(?:[ /]\p{Lu}[\p{L}.-]{1,20}){0,2}(?: ?\([\p{L}/ -]{2,20}\))?\s?[-–—·:]\s\p{Lu}/u;

/**
 * Finds the headline among the short lines before the first running text. Of several copies the one nearest to the text
 * is the title, the others are repeats wherever they stand; a short label above the headline is its kicker.
 *
 * "Krieg in der Ukraine\nPutin und Xi wollen heute telefonieren\n…" → kicker, title
 */
export function markTitle(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const found = marked.findIndex(({ kind }) => kind === 'title');
  const heads = found < 0 ? findHeads(marked) : [found];
  if (heads.length === 0) return marked;
  const title = found < 0 ? chooseTitle(marked, heads) : found;
  const name = marked[title]!.line;
  const top = new Set(heads);
  marked[title] = asKind(marked[title]!, 'title');
  marked.forEach((piece, index) => {
    const isAbove = index < title && piece.kind === null;
    if (
      isAbove &&
      (isSection(piece.line) || isTicker(pieces, index) || isCaptionAbove(pieces, index))
    ) {
      marked[index] = asKind(piece, 'boilerplate');
      return;
    }
    if (piece.kind !== null || piece.raw.length > 250) return;
    if (
      isCopy(piece.line, name) ||
      (top.has(index) &&
        (name.folded === foldHeadline(piece.line) || isPageTitle(pieces, index, title)))
    ) {
      marked[index] = asKind(piece, 'repeat');
    }
  });
  markKicker(
    marked,
    heads.filter((index) => index < title && marked[index]!.kind === null),
  );
  return marked;
}

/** The short lines at the top; with nothing but short lines only the first can be a headline. */
function findHeads(pieces: readonly Piece[]): number[] {
  const heads: number[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const { kind, line } = pieces[i]!;
    if (kind !== null || isSection(line) || isTicker(pieces, i)) continue;
    const below = isCaptionBelow(pieces, i);
    if ((below || heads.length === 0) && isCaptionAbove(pieces, i)) continue;
    if (heads.length > 0 && ENTRY.test(line.raw)) return heads;
    // "abo verschenken": a label between the name of the page and the headline.
    if (heads.length > 0 && /^\p{Ll}/u.test(line.raw) && countWords(line) <= 3) continue;
    if (!isHead(pieces, i) || (heads.length > 0 && isRunningText(line) && !isShout(line)))
      return heads;
    if (below && heads.length > 0) return heads;
    heads.push(i);
  }
  return heads.slice(0, 1);
}

/**
 * Whether a line above the headline belongs to a picture: a phrase above the credit that parts it from the headline, or
 * a sentence above a headline that is sure by the stamp, author or dateline below it.
 */
function isCaptionAbove(pieces: readonly Piece[], index: number): boolean {
  const { raw, line } = pieces[index]!;
  const [below, next] = [pieces[index + 1], pieces[index + 2]];
  if (isCaptionBelow(pieces, index)) {
    const headline = isLabel(below) && !isHeadlineAt(pieces, index + 1) ? index + 2 : index + 1;
    return isHeadlineAt(pieces, headline);
  }
  if (below?.kind === 'boilerplate' && isCredit(below.line))
    return below.gap && next?.gap === true && isHeadlineAt(pieces, index + 2);
  if (!isRunningText(line) || raw.length > LONGEST_CAPTION) return false;
  let at = index + 1;
  while (at < index + 1 + MOST_LABELS && isLabel(pieces[at])) at++;
  return isHeadlineAt(pieces, at) && isSureBelow(pieces[at + 1]);
}

/** "Eilmeldung: Minister tritt zurück": what the page has to say besides, where the headline stands below it. */
function isTicker(pieces: readonly Piece[], index: number): boolean {
  const below = pieces[index + 1];
  return TICKER.test(pieces[index]!.raw) && below?.kind === null && isHeadlineLike(below.line);
}

/** A genre, or the kicker above the headline. */
function isLabel(piece: Piece | undefined): boolean {
  if (piece?.kind !== null) return false;
  return GENRE.test(piece.raw) || NAMES_ONLY.test(piece.raw) || countWords(piece.line) <= 3;
}

function isHeadlineAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== null || countWords(piece.line) < 4) return false;
  return isHeadlineLike(piece.line) && !isRunningText(piece.line);
}

function isSureBelow(piece: Piece | undefined): boolean {
  if (isAbout(piece)) return true;
  return piece?.kind === null && piece.raw.length > LONGEST_CAPTION && DATELINE.test(piece.raw);
}

/** A line that may be a headline, or the kicker that opens one with a colon on the line above it. */
function isHead(pieces: readonly Piece[], index: number): boolean {
  const { raw, line } = pieces[index]!;
  if (isHeadlineLike(line)) return true;
  const below = pieces[index + 1];
  if (GENRE.test(raw)) return below?.kind === null && isHeadlineLike(below.line);
  return isOpening(line) && below?.kind === null && isHeadlineLike(below.line);
}

/** "Neue Regierung in Chile:" */
function isOpening(line: Line): boolean {
  return line.raw.endsWith(':') && line.raw.length <= KICKER_LENGTH;
}

function chooseTitle(pieces: readonly Piece[], heads: readonly number[]): number {
  const paired = heads.find((index) => isPageTitle(pieces, heads[0]!, index));
  if (paired !== undefined) return paired;
  const copies = new Map<string, number[]>();
  for (const index of heads) {
    const { line } = pieces[index]!;
    for (const key of new Set([line.folded, foldHeadline(line)])) {
      const group = copies.get(key);
      if (group) group.push(index);
      else copies.set(key, [index]);
    }
  }
  const repeated = [...copies.values()].filter((group) => group.length > 1);
  if (repeated.length > 0) {
    const longest = repeated.reduce((a, b) =>
      pieces[b[0]!]!.raw.length > pieces[a[0]!]!.raw.length ? b : a,
    );
    const clean = longest.filter(
      (index) => pieces[index]!.line.folded === foldHeadline(pieces[index]!.line),
    );
    return (clean.length > 0 ? clean : longest).at(-1)!;
  }
  const isAboveHeadline = heads.map((index, place) =>
    heads
      .slice(place + 1, place + 1 + MOST_LABELS)
      .some((below) => !isFenced(pieces, index, below) && isKickerOf(pieces, index, below)),
  );
  const title = heads.findIndex(
    (index, place) =>
      !isAboveHeadline[place] &&
      // A section stands above kicker and headline.
      !(isAboveHeadline[place + 1] && countWords(pieces[index]!.line) <= LABEL_WORDS),
  );
  return heads[title]!;
}

/** "Wahl in Chile: Der Außenseiter zieht ein - beispiel.de": kicker and headline of the page, as its title joins them. */
function isPageTitle(pieces: readonly Piece[], top: number, headline: number): boolean {
  if (headline - top < 2) return false;
  const joined = `${pieces[headline - 1]!.raw}: ${pieces[headline]!.raw}`;
  return foldHeadline(pieces[top]!.line) === foldText(joined);
}

/** Authors and stamps stand below the headline, so none is between it and its kicker. */
function isFenced(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from + 1, to).some(isAbout);
}

/** Whether an author or a stamp follows, with nothing but a lead between. */
function isSigned(pieces: readonly Piece[], headline: number): boolean {
  const [below, next] = [pieces[headline + 1], pieces[headline + 2]];
  const lead = below?.kind === null && isRunningText(below.line);
  return isAbout(lead ? next : below);
}

function isAbout(piece: Piece | undefined): boolean {
  return piece?.kind === 'metadata' || piece?.kind === 'byline';
}

function isKickerOf(pieces: readonly Piece[], above: number, below: number): boolean {
  const [kicker, headline] = [pieces[above]!, pieces[below]!];
  const signed = isSigned(pieces, below);
  const words = countWords(kicker.line);
  if (isOpening(kicker.line)) return below === above + 1;
  // Right above a headline with its lead and author, whichever of them is longer.
  if (signed && !headline.gap && isBrief(kicker, words) && countWords(headline.line) > 1)
    return true;
  if (GENRE.test(kicker.raw) || NAMES_ONLY.test(kicker.raw)) return countWords(headline.line) >= 4;
  if (isShout(headline.line) && !headline.gap && kicker.raw.length <= LONGEST_ATTACHED_KICKER)
    return !/[!?]/.test(kicker.raw);
  // "Nach dem Treffen der Minister in Rom" above what somebody said there
  const said = /^["„»«].+["“«»]$/.test(headline.raw) && !headline.gap;
  if (said && kicker.raw.length <= LONGEST_ATTACHED_KICKER) return !/[!?:]/.test(kicker.raw);
  if (!isBrief(kicker, words)) return false;
  // Across an empty line the next short line may as well be the first subhead, so the headline has to be much longer;
  // a phrase with its article is a short headline with a long subtitle.
  if (headline.gap && words >= 4 && /^(?:Der|Die|Das|Ein|Eine)\s/u.test(kicker.raw)) return false;
  // What it is about, what happened, and the text.
  if (isStoryName(kicker.raw) && !SUMMARY.test(headline.raw))
    if (holdsVerb(headline.raw) ? isTextBelow(pieces, below) : isLeadBelow(pieces, below))
      return true;
  return (
    headline.raw.length > kicker.raw.length * (!headline.gap ? 1 : signed ? 1.3 : 1.6) &&
    countWords(headline.line) >= 4
  );
}

function isTextBelow(pieces: readonly Piece[], headline: number): boolean {
  const below = pieces[headline + 1];
  return isAbout(below) || (below?.kind === null && isRunningText(below.line));
}

/** A paragraph clearly shorter than the next one: nobody sums up what a subhead announces. */
function isLeadBelow(pieces: readonly Piece[], headline: number): boolean {
  const [lead, ...rest] = pieces
    .slice(headline + 1, headline + 1 + LEAD_REACH)
    .filter(({ kind }) => kind === null);
  const text = rest.find(({ line }) => isRunningText(line));
  if (!lead || !text || countWords(pieces[headline]!.line) < 2) return false;
  return isRunningText(lead.line) && lead.raw.length < text.raw.length * SHARE_OF_TEXT;
}

function isBrief({ raw }: Piece, words: number): boolean {
  if (raw.length > KICKER_LENGTH || /[!?]|:./.test(raw)) return false;
  return words <= KICKER_WORDS || isStoryName(raw);
}

/** The line directly above the headline is its kicker, what stands above that a label of the page. */
function markKicker(pieces: Piece[], above: readonly number[]): void {
  above.forEach((index, place) => {
    const piece = pieces[index]!;
    const attached = pieces[index + 1]?.kind === 'title' && !pieces[index + 1]!.gap;
    const short = attached
      ? piece.raw.length <= LONGEST_ATTACHED_KICKER
      : piece.raw.length <= KICKER_LENGTH &&
        (countWords(piece.line) <= KICKER_WORDS || isStoryName(piece.raw) || isOpening(piece.line));
    pieces[index] = asKind(piece, place === above.length - 1 && short ? 'kicker' : 'boilerplate');
  });
}

function isSection({ raw, clean, opening }: Line): boolean {
  if (raw.length >= LONGEST_SECTION) return false;
  if ((opening & MARK.label) !== 0 && SECTION_LABELS.has(clean.toLowerCase())) return true;
  return OUTLET.test(clean);
}

function isCopy(line: Line, name: Line): boolean {
  return beginAlike(line, name) && line.folded === name.folded;
}
