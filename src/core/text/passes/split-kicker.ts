import { MARK } from '#core/text/line-marks.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, cutPiece, replacePieces, type Piece } from '#core/text/piece.ts';

/**
 * Labels that open a headline before a colon and never close a noun phrase without an article before them. Own list of
 * what German headlines use.
 */
const OPENING_LABELS =
  'Insider|Bericht|Berichte|Medienbericht|Medienberichte|Medien|Agentur|Umfrage|Studie|Analyse|Kommentar|Interview|Liveblog|Liveticker|Newsblog|Ticker|Exklusiv|Eilmeldung|Experte|Experten|Expertin|Beobachter|Diplomaten|Geheimdienst|Geheimdienste|Kreise|Regierungskreise|Aktivisten|Augenzeugen|Opposition|Polizei|Behörden|Militär|Armee|Gericht|Faktencheck|Hintergrund|Überblick|Podcast|Reportage|Porträt|Leitartikel|Meinung';
// The label stands alone before its colon; the phrase before it ends in a noun and holds two to six words.
const LABEL_BEHIND_PHRASE = new RegExp(
  `^(\\p{Lu}[\\p{L}-]+(?: [\\p{L}\\d-]+){1,5}) (?=(?:${OPENING_LABELS}): \\p{L})`,
  'u',
);
const PHRASE_WITH_PREPOSITION =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:in|im|um|mit|gegen|vor|nach|bei|über|zur|zum|zu|auf|aus|an|am|für|zwischen|von|des|der) .*?(?<=\s)[\p{Lu}\d][\p{L}\d-]*$/u;
const BAR = /^(\p{Lu}[\p{L}\d -]{3,45}) [|•] (?=\p{Lu})/u;

/**
 * Cuts a kicker off the title when both stand on one line and the cut is sure: a complete noun phrase before a label with
 * a colon, or an upright bar. When in doubt the whole line stays the title.
 *
 * "Gipfeltreffen in Alaska Insider: USA erwägen Gas-Deal" → kicker "Gipfeltreffen in Alaska", title "Insider: …"
 */
export function splitKicker(pieces: readonly Piece[]): Piece[] {
  if (pieces.some((piece) => piece.kind === 'kicker')) return [...pieces];
  return replacePieces(pieces, (piece) => {
    if (piece.kind !== 'title') return piece;
    const at = kickerLength(piece.line);
    if (at === 0) return piece;
    return cutPiece(piece, [at]).map((part, index) =>
      index === 0 ? asKind(part, 'kicker') : part,
    );
  });
}

function kickerLength({ raw: title, marks }: Line): number {
  // Both need a sign most headlines lack.
  if ((marks & (MARK.colon | MARK.credit)) === 0) return 0;
  const phrase = LABEL_BEHIND_PHRASE.exec(title)?.[1];
  if (phrase !== undefined && PHRASE_WITH_PREPOSITION.test(phrase)) return phrase.length;
  const bar = BAR.exec(title);
  // Behind the bar stands the headline only when it is the longer part; else it is the name of the site.
  return bar && title.length - bar[0].length > bar[0].length ? bar[0].length - 2 : 0;
}
