import { TEASER_LABELS } from '#core/text/boilerplate-phrases.ts';
import { collectStems } from '#core/text/headline-score.ts';
import { MARK } from '#core/text/line-marks.ts';
import { isHeadlineLike } from '#core/text/line-shape.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, type Piece } from '#core/text/piece.ts';
import { countServices } from '#core/text/service-notes.ts';
import { isProse } from '#core/text/text-span.ts';

/** What a line of each sort says for the page going on without the article, against one unit of running text. */
const FOR_FURNITURE = 45;
const FOR_LABEL = 25;
const FOR_COPY = 5;
/** A paragraph says more for the article than its length: three lines of a link inside the text weigh less. */
const FOR_PARAGRAPH = 120;
/** The abstract of a linked article is a sentence or three. */
const LONGEST_ABSTRACT = 330;
const SHARE_OF_ABSTRACT = 0.3;
const SHARE_OF_PARAGRAPH = 0.65;
/** Without a label; one or two may be buttons of the article itself. */
const FEWEST_REPLIES = 3;
/** Names and two or three words; in UTF-16 units. */
const LONGEST_KEYWORD = 30;
/** Without the label of a list above them, so many abstracts in a row are one. */
const UNLISTED = 3;
/** A paragraph of the article returns to its names; an advertisement has none of them. By the number of shared words. */
const WEIGHT_BY_SHARED = [1, 1.4, 1.8];
/** A sentence or two that name what pages offer. */
const LONGEST_PITCH = 250;
const WEIGHT_OF_PITCH = 0.3;
/** "… am Freitag. (dpa/abc)"; in UTF-16 units. */
const SIGNED = /[.!?“"»«] ?\([^()]{2,40}\)$/;
const LONGEST_SIGNATURE = 60;
/** The names are in the first paragraphs. */
const PARAGRAPHS_READ = 12;
/** Comment threads print one of these with every comment. */
const REPLY =
  /^(?:antworten|antwort schreiben|melden|kommentar melden|beitrag melden|link kopieren|\d+ zustimmung(?:en)?|\d+ ablehnung(?:en)?|vor \d+ (?:minuten?|stunden?|tag(?:en)?|monat(?:en)?|jahr(?:en)?)|.{1,40} antworten)$/i;
/** The day and the name of who wrote, or one of both beside the time: under every comment, too. */
const SIGNED_COMMENT =
  /^(?:(?:.{2,40}[\s|,]{1,4})?(?:am )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}{2,9}) ?\d{4}.{0,14}\d{1,2}[:.]\d{2}(?: Uhr)?(?:[\s|,]{1,4}.{2,40})?)$/u;
/** Since when somebody has been a member stands with comments only. */
const MEMBER = /registriert (?:seit )?\p{Lu}\p{Ll}{2,8} \d{4}$/u;
const COMMENTS =
  /^(?:\d+ |(?:die |alle )?(?:beliebt|neu|best)\p{L}*en )?(?:leser|nutzer)?-?(?:kommentare?|postings?|forum|diskussion|leserdiskussion)\b.{0,25}$/iu;
/** "R. Muster: Na endlich!" */
const NAMED_COMMENT = /^\p{Lu}[\p{L}\d_ .-]{1,30}: \S/u;

/**
 * Finds where the article ends and the page goes on – linked articles, keywords, comments, imprint – and marks all that
 * follows. The end is where what is below speaks most for furniture: labels and short lines for it, sentences against.
 *
 * "… sagte er.\n\nMehr zum Thema\nGipfel in Genf\nDie Minister reden weiter.\nImpressum" → the last four boilerplate
 */
export function markTail(pieces: readonly Piece[]): Piece[] {
  // The end of the article is above one of these or nowhere.
  if (!pieces.some(isStarter)) return [...pieces];
  const prose = pieces.map(({ kind, line }) => kind === null && isProse(line));
  const abstracts = findAbstracts(pieces, prose);
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  const first = prose.findIndex((is, index) => is && index > title);
  if (first < 0) return [...pieces];
  const comments = findComments(pieces, first);
  const stems = collectStems(
    pieces
      .slice(Math.max(title, 0), first + PARAGRAPHS_READ)
      .filter((_, index) => index === 0 || prose[Math.max(title, 0) + index])
      .map(({ line }) => line),
  );
  let sum = 0;
  let most = 0;
  let end = pieces.length;
  const seen = new Set<string>();
  for (let i = pieces.length - 1; i > first; i--) {
    sum += weigh(pieces[i]!, {
      prose: prose[i]!,
      free: i >= comments,
      abstract: abstracts[i]!,
      stems,
    });
    // What a page prints again and again may stand between the parts of its article.
    if (pieces[i]!.kind === 'boilerplate' && i < comments) {
      if (seen.has(pieces[i]!.raw)) sum -= FOR_FURNITURE - FOR_COPY;
      seen.add(pieces[i]!.raw);
    }
    if (sum > most && isStarter(pieces[i]!)) {
      most = sum;
      end = i;
    }
    // Not even a page of furniture above could make up for the text passed.
    if (sum + (i - first) * FOR_FURNITURE < most) break;
  }
  if (end === pieces.length) return [...pieces];
  while (end > first + 1 && isKeyword(pieces[end - 1]!) && !prose[end - 1]) end--;
  return pieces.map((piece, index) =>
    index >= end && (piece.kind === null || (index > end && piece.kind !== 'byline'))
      ? asKind(piece, piece.kind ?? 'boilerplate')
      : piece,
  );
}

interface Weighed {
  prose: boolean;
  abstract: boolean;
  free: boolean;
  stems: ReadonlySet<string>;
}

function weigh({ kind, raw, line }: Piece, { prose, abstract, free, stems }: Weighed): number {
  if (kind === 'boilerplate') return FOR_FURNITURE;
  if (kind === 'byline' || kind === 'metadata' || kind === 'repeat') return FOR_LABEL;
  if (free) return FOR_LABEL;
  if (prose && abstract) return -raw.length * SHARE_OF_ABSTRACT;
  if (prose) {
    const known = countKnown(line, stems);
    const pitch = known < 2 && raw.length <= LONGEST_PITCH && countServices(line) > 0;
    return -(raw.length + FOR_PARAGRAPH) * (pitch ? WEIGHT_OF_PITCH : WEIGHT_BY_SHARED[known]!);
  }
  return isHeadlineLike(line) ? FOR_LABEL : -raw.length / 2;
}

/** How many words of a line are known from the article; two are enough. */
function countKnown(line: Line, stems: ReadonlySet<string>): number {
  // Whoever signs in brackets signs the article.
  if (SIGNED.test(line.raw.slice(-LONGEST_SIGNATURE))) return 2;
  let shared = 0;
  for (const stem of collectStems([line])) if (stems.has(stem) && ++shared === 2) break;
  return shared;
}

function isStarter({ kind }: Piece): boolean {
  return kind === 'boilerplate' || kind === 'byline';
}

/**
 * Sentences that stand alone between short lines, two or more in a row and clearly shorter than the paragraphs above
 * them: what linked articles are about.
 */
function findAbstracts(pieces: readonly Piece[], prose: readonly boolean[]): boolean[] {
  const abstracts = pieces.map(() => false);
  let row: number[] = [];
  let listed = false;
  let [paragraphs, length] = [0, 0];
  const close = () => {
    const size = row.reduce((sum, index) => sum + pieces[index]!.raw.length, 0);
    const brief = size / row.length < (length / paragraphs) * SHARE_OF_PARAGRAPH;
    if (brief && row.length >= (listed ? 2 : UNLISTED))
      for (const index of row) abstracts[index] = true;
    else {
      paragraphs += row.length;
      length += size;
    }
    row = [];
    listed = false;
  };
  pieces.forEach(({ raw, line }, index) => {
    if (!prose[index]) {
      if (isListLabel(line)) listed = true;
      return;
    }
    const alone = !prose[index - 1] && !prose[index + 1];
    const above = pieces[index - 1];
    // An answer stands below its question.
    const answer = /[?:]["“»«]?$/.test(above?.raw ?? '');
    if (alone && !answer && raw.length <= LONGEST_ABSTRACT) {
      row.push(index);
      return;
    }
    close();
    paragraphs++;
    length += raw.length;
  });
  close();
  return abstracts;
}

function isListLabel({ raw, clean, opening }: Line): boolean {
  if ((opening & MARK.label) === 0 || raw.length > 60) return false;
  return TEASER_LABELS.has(clean.toLowerCase().replace(/[\s:!.…»›>#]+$/, ''));
}

/**
 * Index where a thread of comments begins, told by what stands under each of them: the label above it, or without one
 * the first name; days alone may be those of a live blog.
 */
function findComments(pieces: readonly Piece[], first: number): number {
  let [replies, marks, top] = [0, 0, Infinity];
  let label = Infinity;
  for (let i = pieces.length - 1; i > first; i--) {
    const { raw } = pieces[i]!;
    if (raw.length > 90) continue;
    const member = MEMBER.test(raw);
    const reply = member || REPLY.test(raw);
    if (reply || SIGNED_COMMENT.test(raw)) {
      if (reply) replies += member ? FEWEST_REPLIES : 1;
      marks++;
      top = i;
    } else if (COMMENTS.test(raw) && (marks > 1 || isNamedComment(pieces[i + 1]))) {
      label = i;
      marks = 0;
    }
  }
  return label < Infinity || replies < FEWEST_REPLIES ? label : top - 1;
}

function isNamedComment(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.gap && NAMED_COMMENT.test(piece.raw);
}

/** Keywords stand right above the first label of the page. */
function isKeyword({ kind, raw, line }: Piece): boolean {
  if (kind !== null || raw.length > LONGEST_KEYWORD) return false;
  return /^[\p{Lu}#]/u.test(raw) && isHeadlineLike(line);
}
