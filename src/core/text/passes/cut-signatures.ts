import { AGENCY } from '#core/text/agency-codes.ts';
import { DAY } from '#core/text/date-pattern.ts';
import { MARK } from '#core/text/line-marks.ts';
import { asKind, cutPiece, replacePieces, type Piece } from '#core/text/piece.ts';

const AGENCIES = `${AGENCY}(?:(?:\\s?[/,]\\s?|\\sund\\s)\\p{L}{2,8}){0,4}`;
/** "(APA, red, 31.1.2025)": initials and the day beside the agency. */
const DESK = `(?:\\p{L}{2,8}\\s?[/,]\\s?){0,3}${AGENCY}(?:\\s?[/,]\\s?(?:\\p{L}{2,10}|[\\p{L}-]+\\.(?:at|de|ch))){0,4}`;
const CREDITS =
  '(?:berichte?|reporting|writing|geschrieben|bearbeitung|redaktion|redigiert|mitarbeit|mit material|schreiben|quellen?:|text:|von)';
const TRAILING: readonly RegExp[] = [
  new RegExp(
    `(?<=[.!?“”"»«)…]\\s{1,3})[([](?:mit\\s)?(?:\\p{L}{1,5}(?:\\s?[/,]\\s?|\\smit\\s)){0,4}${AGENCIES}[)\\]]$`,
    'iu',
  ),
  new RegExp(`(?<=[.!?“”"»«)…]\\s{1,3})\\(${DESK}(?:,\\s?${DAY})?\\)$`, 'iu'),
  // "(Erika Muster aus Lima, 3.4.2024)"
  new RegExp(`(?<=[.!?“”"»«)…]\\s{1,3})\\([^()]{2,100},\\s?${DAY}\\)$`, 'iu'),
  new RegExp(`(?<=[.!?“”"»«)…]\\s{1,3})\\(${CREDITS}\\b[^()]{3,300}\\)$`, 'iu'),
  new RegExp(`(?<=[.!?“”"»«)…]\\s{1,3})(?:\\p{Ll}{2,5}/){0,3}${AGENCIES}$`, 'u'),
  // "…/cha/DP/he": the desks of a financial wire, without a blank.
  /(?<=[.!?“”"»«)…])\/\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}$/u,
];
const DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{L} ./-]{1,50}?(?:, (?:den )?(?:${DAY}|\\d{1,2}\\. ?[\\p{L}\\d.]{1,10}))?\\s?([([]${AGENCIES}[)\\]])(?=\\s?[:.–—-])`,
  'iu',
);
/** A bracket, or the last letter of an agency. */
const SIGNED_END = /[)\]\p{L}]/u;
/** A signature stands within this many units of an edge of the paragraph; the rest is never searched. */
const REACH = 340;

/**
 * Cuts the agency's or reporters' signature off a paragraph: at its end, or the agency within the dateline at its
 * beginning. The rest keeps its kind.
 *
 * "Das teilte er mit. (dpa/afp)" → paragraph "Das teilte er mit." and byline "(dpa/afp)"
 */
export function cutSignatures(pieces: readonly Piece[]): Piece[] {
  return replacePieces(pieces, (piece) => {
    if (piece.kind !== null && piece.kind !== 'paragraph' && piece.kind !== 'lead') return piece;
    const parts = cutTrailing(piece);
    if (parts === null) return cutDateline(piece);
    return replacePieces(parts, (part) => (part.kind === 'byline' ? part : cutDateline(part)));
  });
}

/** Null where nothing is cut. */
function cutTrailing(piece: Piece): Piece[] | null {
  // Nearly every paragraph ends with a full stop or a quotation mark.
  if (!SIGNED_END.test(piece.raw.at(-1)!)) return null;
  const from = Math.max(0, piece.raw.length - REACH);
  const tail = piece.raw.slice(from);
  const found = TRAILING.map((rule) => rule.exec(tail)).find((match) => match !== null);
  if (!found || from + found.index === 0) return null;
  return cutPiece(piece, [from + found.index]).map((part, index) =>
    index === 1 ? asKind(part, 'byline') : part,
  );
}

function cutDateline(piece: Piece): Piece | Piece[] {
  if ((piece.line.marks & MARK.agency) === 0) return piece;
  const head = piece.raw.slice(0, REACH);
  const found = head.includes('(') || head.includes('[') ? DATELINE.exec(head) : null;
  if (!found) return piece;
  const to = found.index + found[0].length;
  const from = to - found[1]!.length;
  return cutPiece(piece, [from, to]).map((part, index) =>
    index === 1 ? asKind(part, 'byline') : part,
  );
}
