import { AGENCY } from '#core/text/agency-codes.ts';
import type { Piece } from '#core/text/piece.ts';

const NAME =
  "(?:(?:dr|prof)\\.\\s){0,2}\\p{Lu}[\\p{L}'’.-]{0,25}(?:\\s(?:von|van|de|der|den|zu|al|el|bin|di|da|del|dos)){0,2}(?:\\s\\p{Lu}[\\p{L}'’.-]{0,25}){1,3}";
const NAMES = `${NAME}(?:(?:,|\\s(?:und|and|&))\\s${NAME}){0,5}`;
const PLACE = "(?:\\s?[,|·•–-]\\s?|\\s\\(|\\s(?:in|aus)\\s)[\\p{L}'’./,()&\\s-]{2,60}";
const CREDIT =
  '(?:[Aa]utor(?:in|en|innen)?|AUTOR|[Aa]uthor|[Tt]ext|[Rr]edaktion|[Rr]edakteur(?:in)?|[Pp]rotokoll|[Ii]nterview|[Üü]bersetzung|[Mm]itarbeit|[Bb]earbeitung|[Bb]ericht|[Rr]echerche)';
const GENRE =
  '(?:[Gg]astbeitrag|[Kk]ommentar|[Aa]nalyse|[Rr]eportage|[Ii]nterview|[Ee]ssay|[Ll]eitartikel|[Kk]olumne|[Gg]astkommentar|[Aa]ufgezeichnet|[Bb]ericht|[Pp]orträt|[Ff]euilleton)';

const RULES: readonly RegExp[] = [
  new RegExp(
    `^(?:[Vv]on|VON|[Bb]y|BY)\\s(?:unserem?r?\\s\\p{L}{5,30}\\s)?${NAMES}(?:${PLACE})?$`,
    'u',
  ),
  new RegExp(`^(?:[Vv]on|VON)\\s${NAMES}\\s?\\(?${AGENCY}\\)?$`, 'iu'),
  new RegExp(`^${CREDIT}\\s?:\\s?${NAMES}(?:${PLACE})?$`, 'u'),
  new RegExp(
    `^(?:[Ee]ine? )?(?:\\p{Lu}[\\p{Ll}-]{2,20}-)?${GENRE} (?:von|by) ${NAMES}(?:${PLACE})?$`,
    'u',
  ),
  new RegExp(
    `^\\(?(?:mit (?:material|informationen|agenturmaterial)|quellen?|material) (?:von|der|aus)?\\s?.{0,40}\\b${AGENCY}\\b.{0,30}$`,
    'iu',
  ),
  new RegExp(
    `^[([]?(?:\\p{L}{1,5}\\s?[/,-]\\s?){0,4}${AGENCY}(?:\\s?[/,-]\\s?\\p{L}{1,8}){0,4}[)\\]]?$`,
    'iu',
  ),
  /^\((?:berichte?|reporting|writing|geschrieben|bericht|bearbeitung|redaktion|redigiert|mitarbeit|schreiben)\b[^()]{3,300}\)$/iu,
  new RegExp(
    `^(?:das (?:interview|gespräch) (?:führten?|mit)|die fragen stellten?|aufgezeichnet von|zusammengestellt von|übersetzt von|aus dem \\p{L}{4,20} (?:übersetzt )?von)\\s.{3,80}$`,
    'iu',
  ),
];

/** Longer lines are text; the longest bylines name several reporters and desks. */
const LONGEST = 320;

/**
 * Marks lines that name who wrote the article, signatures of agencies included.
 *
 * "Von Max Muster, Berlin", "Autorin: Erika Muster", "dpa/mak" → byline
 */
export function markBylines(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === null && piece.raw.length <= LONGEST && RULES.some((rule) => rule.test(piece.raw))
      ? { ...piece, kind: 'byline' }
      : piece,
  );
}
