import { AGENCY, asPrinted } from '#core/text/agency-codes.ts';
import { DAY, endsLikeStamp, TIME } from '#core/text/date-pattern.ts';
import { MARK } from '#core/text/line-marks.ts';
import { Line } from '#core/text/line.ts';
import { asKind, cutPiece, replacePieces, type Piece } from '#core/text/piece.ts';
import { RuleIndex } from '#core/text/rule-index.ts';

const NAME =
  "(?:(?:dr|prof)\\.\\s){0,2}\\p{Lu}[\\p{L}'’.-]{0,25}(?:\\s(?:von|van|de|der|den|zu|al|el|bin|di|da|del|dos)){0,2}(?:\\s\\p{Lu}[\\p{L}'’.-]{0,25}){1,3}";
const NAMES = `${NAME}(?:(?:,|\\s(?:und|and|&))\\s${NAME}){0,5}`;
const ANY_WORDS = "[\\p{L}'’.-]+(?:(?:,|\\s&)?\\s[\\p{L}'’.-]+){1,20}";
const PLACE = "(?:\\s?[,|·•–-]\\s?|\\s\\(|\\s(?:in|aus)\\s)[\\p{L}'’./,()&\\s-]{2,60}";
const CREDIT =
  '(?:[Aa]utor(?:in|en|innen)?|AUTOR|[Aa]uthor|[Tt]ext|[Rr]edaktion|[Rr]edakteur(?:in)?|[Pp]rotokoll|[Ii]nterview|(?:[Üü]bersetzung|[Aa]daption)(?: aus dem \\p{L}+)?|[Mm]itarbeit|[Bb]earbeitung|[Bb]ericht|[Rr]echerche)';
const PROFESSION =
  '(?:[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Rr]eporter(?:in)?|[Ll]eitartikler(?:in)?|[Vv]olontär(?:in)?|[Ll]eiter(?:in)? [Aa]ußenpolitik)';
const GENRE =
  '(?:[Aa]rtikel|[Gg]astbeitrag|[Kk]ommentar|[Aa]nalyse|[Rr]eportage|[Ii]nterview|[Ee]ssay|[Ll]eitartikel|[Kk]olumne|[Gg]astkommentar|[Aa]ufgezeichnet|[Bb]ericht|[Pp]orträt|[Ff]euilleton)';

const CODE = '(?:[\\p{Ll}\\d]{1,5}\\.?|red|ORF\\.at|APA|[\\p{L}-]{2,20}\\.\\p{Ll}{2,3})';
const SIGNED = asPrinted(AGENCY);
const SEPARATOR = '(?:\\s?[/,;–]\\s?(?:mit\\s)?|\\smit\\s)';
/** "red, ORF.at/Agenturen", "hv/qu (dpa, rtr)", "tk/mit dpa": initials, sites and at least one agency. */
const SIGNATURE = new RegExp(
  `^(?=.{0,60}\\b(?:${SIGNED})\\b)\\(?(?:Quelle:\\s)?(?:${CODE}|${SIGNED})(?:${SEPARATOR}(?:${CODE}|${SIGNED})){0,6}` +
    `(?:\\s?\\((?:mit\\s)?(?:${CODE}|${SIGNED})(?:\\s?[/,]\\s?(?:${CODE}|${SIGNED})){0,5}\\))?\\)?\\.?$`,
  'u',
);
/** Radio desks sign with the programme, the day and the agencies. */
const DESK = new RegExp(
  `^[\\p{L}\\d .]{2,30}, (?:${DAY}|\\d{1,2}[.:]\\d{2}).{0,20};?\\s(?:${CODE}|${AGENCY})(?:[/,;]\\s?(?:${CODE}|${AGENCY})){1,4}$`,
  'iu',
);

const RULES = new RuleIndex([
  new RegExp(
    `^(?:[–-]\\s)?(?:(?:[Aa]rtikel|[Tt]ext|[Bb]ericht|[Ee]in [Tt]ext)\\s)?(?:[Vv]on|VON|[Bb]y|BY)(?:\\s?:)?\\s(?:unsere[mrn]\\s\\p{L}{5,30}\\s)?${NAMES}(?:${PLACE})?$`,
    'u',
  ),
  // "Von unserem Korrespondenten in Kairo" and the like name nobody.
  /^(?:Von|VON)\sunsere[mrn]\s\p{L}{5,30}(?:\s(?:in|aus)\s[\p{Lu}][\p{L} .-]{2,30})?$/u,
  new RegExp(
    `^Aus \\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20})?(?: berichte[nt])? ${NAMES}$`,
    'u',
  ),
  new RegExp(`^(?:[Uu]nsere? )?${PROFESSION} ${NAMES}(?:${PLACE})?$`, 'u'),
  // Where case does not count, any word may be a name; NAMES would take a quarter of a second to compile.
  new RegExp(
    `^von(?:\\s?:)?\\s${ANY_WORDS}\\s?(?:[,/(]|mit|und)?\\s?(?:mit\\s)?${AGENCY}(?:\\s?[,/]\\s?${AGENCY}){0,3}\\)?$`,
    'iu',
  ),
  // "Von dpa, afp, jhe": agencies and initials only.
  new RegExp(
    `^(?:[Vv]on|VON)\\s(?:[\\p{Ll}\\d.-]{2,14}[,/]\\s?){0,4}${AGENCY}(?:\\s?[,/]\\s?[\\p{Ll}.-]{2,14}){0,4}$`,
    'u',
  ),
  new RegExp(`^${CREDIT}\\s?:\\s?${NAMES}(?:${PLACE})?$`, 'u'),
  new RegExp(`^(?:[Ee]ine? )?${GENRE} (?:von|by) ${NAMES}(?:${PLACE})?$`, 'u'),
  new RegExp(
    `^\\(?(?:mit (?:material|informationen|agenturmaterial)|quellen?|material) (?:von|der|aus)?\\s?.{0,40}\\b${AGENCY}\\b.{0,30}$`,
    'iu',
  ),
  /^\(?(?:mit agentur(?:en|material)|mit material (?:der|von) (?:nachrichten)?agenturen|eigener bericht|eigene berichte)\)?\.?$/iu,
  /^mit (?:informationen|material) (?:von|des|der) [^.!?]{3,160}$/iu,
  // "(RP)", "(ag.)", "(mku/pol)": a paper or initials.
  /^\(\p{L}{2,5}\.?(?:\s?[/,]\s?\p{L}{2,5}\.?){0,3}\)$/u,
  /^\(\p{Lu}[\p{L}-]{2,20}\.(?:de|at|ch|com)(?:\s?[/,]\s?[\p{L}.-]{2,20}){0,3}\)$/u,
  /^(?:Unsere?|Der|Die) (?:Gast)?[Aa]utor(?:in)? ist [^.!?]{0,40}(?:korrespondent|redakteur|journalist|professor|log[ei]|histori|wissenschaft|direktor)/iu,
  // Agencies with their full names.
  /^(?:AFP Agence France[ -]Presse|(?:DPA|dpa) Deutsche Presse-Agentur|(?:SDA|sda) (?:Schweizerische Depeschenagentur|Keystone-SDA)|APA Austria Presse Agentur|AP Associated Press|Keystone-SDA Nachrichtenagentur)$/u,
  // "Von Euronews"
  /^(?:Von|VON) \p{Lu}[\p{L}-]{2,20}$/u,
  // "dpa La Paz.": the agency and where it reports from.
  new RegExp(
    `^${AGENCY}(?:/\\p{Ll}{2,5})?,? \\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20}){0,2}\\.$`,
    'u',
  ),
  /^\((?:berichte?|reporter|reporting|writing|geschrieben|bericht|bearbeitung|redaktion|redigiert|mitarbeit|schreiben)\b[^()]{3,300}\)$/iu,
  new RegExp(
    `^(?:das (?:interview|gespräch) (?:führten?|mit)|die fragen stellten?|aufgezeichnet von|zusammengestellt von|übersetzt von|aus dem \\p{L}{4,20} (?:(?:übersetzt|adaptiert) )?von)\\s.{3,80}$`,
    'iu',
  ),
]);
/** Of lines that name an agency. */
const AGENCY_RULES: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:mit\\s|text: )?(?:\\p{L}{1,5}\\s?[/,-]\\s?){0,4}${AGENCY}(?:(?:\\s?[/,-]\\s?|\\sund\\s)\\p{L}{1,8}){0,4}[)\\]]?$`,
    'iu',
  ),
  SIGNATURE,
  // "(abc, mit Material von sda und dpa)"
  /^\((?:[\p{L}.]{1,12}[,/]\s?){1,3}mit (?:material|informationen|agenturmaterial)\b[^()]{2,80}\)$/iu,
];
/** Of lines with a hyphen: "Nahost-Korrespondent Max Muster", "Ein Wut-Kommentar von Max Muster". */
const COMPOUND_RULES: readonly RegExp[] = [
  new RegExp(`^\\p{Lu}[\\p{L}-]{1,20}-(?:${PROFESSION}|Autor(?:in)?) ${NAMES}(?:${PLACE})?$`, 'u'),
  new RegExp(
    `^(?:[Ee]ine? )?\\p{Lu}[\\p{Ll}-]{2,20}-${GENRE} (?:von|by) ${NAMES}(?:${PLACE})?$`,
    'u',
  ),
];

/** Longer lines are text; the longest bylines name several reporters and desks. */
const LONGEST = 320;
/** Names, their place and their profession. */
const LONGEST_NAMES = 120;
/** "Von Max Muster, 12. Januar 2026, 15:20 Uhr", "Max Muster | 12.01.2026": the stamp behind the name. */
const STAMP_BEHIND = new RegExp(
  `(?:\\s?[,|·•–—-]\\s?|\\s(?:am|vom)\\s|\\s\\()(?:(?:vom|am|Stand:?|Aktualisiert(?: am)?:?)\\s)?${DAY}(?:${TIME})?\\)?$`,
  'iu',
);
const ONE_AGENCY = new RegExp(`^${AGENCY}$`, 'i');
const BARE_NAMES = new RegExp(`^${NAMES}$`, 'u');

/**
 * Marks lines that name who wrote the article, signatures of agencies included; a stamp behind the name is cut off as
 * metadata.
 *
 * "Von Max Muster, Berlin", "Autorin: Erika Muster", "dpa/mak" → byline
 */
export function markBylines(pieces: readonly Piece[]): Piece[] {
  // Below the text a name and a day cite another article.
  const text = pieces.findIndex(({ kind, raw }) => kind === null && raw.length > LONGEST);
  return replacePieces(pieces, (piece, index) => {
    if (piece.kind !== null || piece.raw.length > LONGEST) return piece;
    if (isByline(piece.line)) return asKind(piece, 'byline');
    if ((piece.line.marks & MARK.digit) === 0 || (text >= 0 && index > text)) return piece;
    const stamp = endsLikeStamp(piece.raw) ? STAMP_BEHIND.exec(piece.raw) : null;
    const name = stamp && piece.raw.slice(0, stamp.index);
    if (!name) return piece;
    if (!isByline(new Line(name)) && (piece.raw.endsWith(')') || !BARE_NAMES.test(name)))
      return piece;
    return cutPiece(piece, [stamp.index]).map((part, place) =>
      asKind(part, place === 0 ? 'byline' : 'metadata'),
    );
  });
}

function isByline({ raw, marks, isSingle, firstWord }: Line): boolean {
  // A single word is an agency or none; most lines of a list are single words.
  if (isSingle && /^\p{L}+$/u.test(raw)) return (marks & MARK.agency) !== 0 && ONE_AGENCY.test(raw);
  // Signatures in brackets may be long and end in a stop; names do not.
  if (raw.length > LONGEST_NAMES && /[.!?]["“”»«]?$/.test(raw.slice(-2)) && !/^[([]/.test(raw))
    return false;
  return (
    RULES.test(raw, firstWord) ||
    ((marks & MARK.agency) !== 0 && AGENCY_RULES.some((rule) => rule.test(raw))) ||
    ((marks & MARK.digit) !== 0 && DESK.test(raw)) ||
    ((marks & MARK.divider) !== 0 && COMPOUND_RULES.some((rule) => rule.test(raw)))
  );
}
