import { SECTION_LABELS } from '#core/text/boilerplate-phrases.ts';
import { CAPITALISED_DAY, DAY, endsLikeStamp, TIME } from '#core/text/date-pattern.ts';
import { MARK } from '#core/text/line-marks.ts';
import { isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import type { Line } from '#core/text/line.ts';
import { asKind, cutPiece, replacePieces, type Piece } from '#core/text/piece.ts';
import { RuleIndex } from '#core/text/rule-index.ts';

const STAMP_KEY =
  '(?:stand|datum|date|(?:zuerst |erstmals |zuletzt )?(?:veröffentlicht|aktualisiert|publiziert|erschienen|geändert)|veröffentlichung|' +
  'veröffentlichungsdatum|erscheinungsdatum|letzte aktualisierung|letztes update|update(?: vom)?|erstellt|online seit|artikel vom|' +
  'published|updated|last updated|posted|gesendet|sendung vom|vom)';
/** What some pages print behind the stamp: the issue, the reading time, the time zone of the place. */
const TRAILER =
  '(?:\\s?[,|·•–—-]?\\s{0,3}(?:aus\\s[^.!?]{2,40}|(?:ca\\.\\s)?(?:lesezeit|lesedauer)[:\\s].{1,20}|\\d{1,2} ?min(?:\\.|uten)?(?: lesezeit)?|\\p{L}{3,12}zeit|ortszeit|bildbeschreibung einblenden|\\d{1,4} kommentare?))?';
const STAMP = `${STAMP_KEY}?\\s{0,3}(?:am|vom|on)?\\s{0,3}:?\\s{0,3}${DAY}${TIME}?`;
const STAMP_LINE = new RegExp(
  `^[\\s([|·•–-]{0,3}${STAMP}(?:\\s{0,3}[,;|·•–—/()-]?\\s{0,3}${STAMP}){0,2}${TRAILER}[\\s)\\]|.]{0,3}$`,
  'iu',
);
const STAMP_AND_AUTHOR = new RegExp(
  `^${STAMP_KEY}\\s?(?:am)?\\s?:?\\s?${DAY}${TIME}?\\s?[,|·•–-]?\\s?(?:von|by)\\s[\\p{Lu}][^.!?]{2,60}$`,
  'iu',
);
const PLACE_AND_STAMP = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.-]{0,20}[ /]){0,2}[\\p{Lu}][\\p{L}.-]{0,20}(?:, ?(?:den )?| (?:den|[|–—-]) )${CAPITALISED_DAY}${TIME}?\\.?$`,
  'u',
);
/** "Am Freitag, 3. Mai 2024": what stands before the day is no place. */
const WEEKDAY_AND_STAMP = /^[^,]{0,40}(?:tag|Mittwoch|Sonnabend), \d/;
/** "date 2025-01": the month alone. */
const MONTH = '\\d{4}-\\d{2}(?![\\d-])';
const KEYED_MONTH = new RegExp(`^(?:date|datum|stand|ausgabe)\\s?:?\\s?${MONTH}$`, 'iu');
const KEYED_PREFIX = new RegExp(
  `^${STAMP_KEY}\\s{0,3}(?:am|vom)?\\s{0,3}:?\\s{0,3}(?:${DAY}${TIME}?|${MONTH})(?=[\\s|,;·•–-]|$)[|,;·•]?`,
  'iu',
);
const STAMP_BEHIND = new RegExp(
  `\\s(?<=[\\p{L}\\d“”"»«?!]\\s)(?:Stand|Aktualisiert|Veröffentlicht|Publiziert|Erstellt)(?:\\s(?:am|vom))?:?\\s${DAY}${TIME}?(?:\\sUhr)?$`,
  'iu',
);
const BARE_PREFIX = new RegExp(`^${DAY}${TIME}?(?:\\s[|·•–-]|:)\\s`, 'iu');
/** Without a sign behind it a stamp is told by its figures or its clock, and by the headline that begins after it. */
const GLUED_PREFIX = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|${CAPITALISED_DAY}(?=.{1,6}\\d{1,2}[.:]\\d{2}\\s?Uhr))(?:${TIME})?(?:\\s[Uu]hr)?\\s(?=[„»"“«]?\\p{Lu})`,
  'u',
);
const FIELD =
  /^(?:quellen?|source|url|link|permalink|ressort|rubrik|kategorien?|category|schlagwörter|stichwörter|schlagworte|tags?|keywords|themen|topics|sprache|language|lang|id|doi|medium|zeitung|ausgabe|seite|slug|copyright|lizenz|license|genre|region)\s?:\s?\S/iu;
/** Field names that some pages print without a colon; they count beside another field or stamp only. */
const LOOSE_FIELD =
  /^(?:autor(?:in)?(?:\/autor(?:in)?)?|themenseiten?|themen|schlagwörter|permalink|kurzlink|regionen|kategorie|ressort|sprache|rubrik) [\p{L}h].{1,150}[^.!?]$/iu;
const TITLE_FIELD = /^(?:titel|title|headline|überschrift|schlagzeile)\s?:\s?(?=\S)/iu;
const ADDRESS = /^(?:(?:permalink|kurzlink|url|link)\s?:?\s)?<?(?:https?:\/\/|www\.)\S+>?$/iu;
const AGO =
  /^(?:(?:(?:zuletzt )?aktualisiert|veröffentlicht|publiziert|online|update):? )?(?:vor|seit) \d{1,2} (?:minuten?|stunden?|tage?n?|wochen?)$|^\d{1,2} (?:minutes?|hours?|days?) ago$/iu;
const CLOCK =
  /^(?:\+{2,3}\s?)?(?:(?:stand|update|aktualisiert):?\s)?(?:um\s)?\d{1,2}(?:[:.]\d{2}(?:\suhr)?|\suhr)(?:\s?\+{2,3}|:)?$/iu;
const RELATIVE_DAY =
  /^(?:(?:stand|online seit|aktualisiert|veröffentlicht|publiziert|erschienen|update):?\s)?(?:heute|gestern|vorgestern)\s?[,|um-]{0,2}\s?\d{1,2}[:.]\d{2}(?:\suhr)?$/iu;
/** "tagesschau 16:00 Uhr, 11.10.2016, Max Muster, ARD Nairobi": what a film below the text was part of. */
const BROADCAST = new RegExp(
  `^[\\p{L}-]{4,20} \\d{1,2}[:.]\\d{2} Uhr, ${DAY}, [^.!?]{5,80}, (?:ARD|ZDF|ORF|SRF|WDR|NDR|BR|MDR|SWR|HR|RBB)\\b[^!?]{0,40}$`,
  'iu',
);
/** Signs, and the first word behind them. */
const BEGINNING = /^(\P{L}*)(\p{L}*)/u;
const FENCE = /^(?:-{3,}|={3,}|\+{3,})$/;

const ANY_DAY = new RegExp(DAY, 'giu');
/** What stands beside a day in lines that name an issue, a page or an hour. */
const DAY_WORDS: ReadonlySet<string> = new Set(
  'aus der die das vom am um ab bis von den dem uhr seite seiten nr nummer ausgabe heft jahrgang jg print printausgabe online gegründet schwerpunkt stand aktualisiert update updated veröffentlicht publiziert erschienen erstmals zuletzt geändert ausgedruckt gedruckt abgerufen lesezeit min minuten lesedauer minute mez mesz politik ausland inland international welt wirtschaft meinung titel thema seit letztes letzte s aktualisierung erstellt und online gesendet sendung datum mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag h'.split(
    ' ',
  ),
);
const LONGEST_AROUND_DAY = 120;
/** "Der 9. November 1989": what happened that day. */
const DAY_OF_EVENT = /^(?:der|die|das) \d/i;
/** What stands before the day, and the rest of the line. */
const OUTLET_AND_DAY = new RegExp(`^(\\p{Lu}[\\p{L} .-]{1,40}),? ((?:vom )?${DAY}\\b.*)$`, 'iu');
/** Words of a day itself. */
const WORDS_OF_DAY: ReadonlySet<string> = new Set(DAY.match(/\p{L}{2,}/gu));

const RULES = new RuleIndex([
  STAMP_LINE,
  STAMP_AND_AUTHOR,
  KEYED_MONTH,
  FIELD,
  ADDRESS,
  AGO,
  CLOCK,
  RELATIVE_DAY,
  BROADCAST,
  FENCE,
]);
/** Two stamps with their keys. */
const LONGEST_STAMP = 100;
/** So many lines at the top may begin with a stamp. */
const TOP = 3;
/** Longer lines say more than a stamp; the patterns are never run on them. */
const LONGEST = 260;

/**
 * Marks what tells about the article rather than being it: dates, update stamps, addresses, "Quelle: …" and other named
 * fields. A stamp before a headline on the same line is cut off it; a field "Titel: …" leaves its value to the title.
 *
 * "date 2025-08-15 Gipfel in Alaska" → metadata "date 2025-08-15", then "Gipfel in Alaska"
 */
export function markMetadata(pieces: readonly Piece[]): Piece[] {
  const known = pieces.map(({ line }) => isMetadata(line));
  const fields = findLooseFields(pieces, known);
  return replacePieces(pieces, (piece, index) => {
    if (known[index] || fields.has(index)) return asKind(piece, 'metadata');
    // Only at the top does a line begin with a stamp; further down it would be a chronicle.
    if (index >= TOP || !hasStamp(piece)) return piece;
    const prefix = prefixLength(piece.line);
    if (prefix === 0) return cutStampBehind(piece);
    const [stamp, ...rest] = cutPiece(piece, [prefix]);
    return stamp
      ? [asKind(stamp, 'metadata'), ...rest.map((part) => ({ ...part, gap: true }))]
      : piece;
  });
}

function hasStamp({ line }: Piece): boolean {
  return (line.marks & (MARK.digit | MARK.colon)) !== 0;
}

/** "Minister tritt zurück Stand: 09.06.2024 21:11 Uhr": the stamp glued behind a headline. */
function cutStampBehind(piece: Piece): Piece | Piece[] {
  if (piece.raw.length > LONGEST || !endsLikeStamp(piece.raw)) return piece;
  const stamp = STAMP_BEHIND.exec(piece.raw);
  if (!stamp || stamp.index === 0) return piece;
  return cutPiece(piece, [stamp.index]).map((part, index) =>
    index === 1 ? asKind(part, 'metadata') : part,
  );
}

/** The rows of fields that touch a line known as metadata. */
function findLooseFields(pieces: readonly Piece[], known: readonly boolean[]): Set<number> {
  const fields = new Set<number>();
  if (!known.includes(true)) return fields;
  const isField = (index: number) =>
    !known[index] &&
    pieces[index] !== undefined &&
    LOOSE_FIELD.test(pieces[index].raw.slice(0, LONGEST));
  for (let i = 0; i < pieces.length; i++) {
    if (!known[i]) continue;
    for (let j = i + 1; isField(j); j++) fields.add(j);
    for (let j = i - 1; isField(j) && !fields.has(j); j--) fields.add(j);
  }
  return fields;
}

function isMetadata({ raw, marks, opening, firstWord }: Line): boolean {
  // Every form holds a figure, a colon, an address or a rule; most lines of a text hold none.
  if (raw.length > LONGEST) return false;
  const figures = (marks & MARK.digit) !== 0;
  if (!figures && (marks & MARK.colon) === 0 && !/www\.|^[-=+]/i.test(raw)) return false;
  // A sentence with a day in it is none; a field may hold one.
  if (raw.length > LONGEST_STAMP && /[.!?]["“”»«]?$/.test(raw.slice(-2))) return FIELD.test(raw);
  if (RULES.test(raw, firstWord)) return true;
  if (!figures) return false;
  return isPlaceAndStamp(raw) || isAroundDay((opening & MARK.label) === 0 ? raw : dropOutlet(raw));
}

/** "Neue Zürcher Zeitung, 3. Mai 2011, Seite 4" → "3. Mai 2011, Seite 4" */
function dropOutlet(line: string): string {
  const [name, rest] = OUTLET_AND_DAY.exec(line)?.slice(1) ?? [];
  return name !== undefined && SECTION_LABELS.has(name.toLowerCase()) ? rest! : line;
}

function isPlaceAndStamp(raw: string): boolean {
  return PLACE_AND_STAMP.test(raw) && !WEEKDAY_AND_STAMP.test(raw);
}

/** A line in which nothing but the words of issues, pages and hours stands beside the day. */
function isAroundDay(line: string): boolean {
  if (line.length > LONGEST_AROUND_DAY || !beginsAroundDay(line) || !ANY_DAY.test(line))
    return false;
  if (DAY_OF_EVENT.test(line)) return false;
  const rest =
    line
      .replace(ANY_DAY, ' ')
      // ("Die Zeitung", Print-Ausgabe, 17.03.2015)
      .replace(/["„“»«][^"„“”»«]{2,30}["“”«»]/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return rest.every((word) => DAY_WORDS.has(word));
}

/** Most lines begin with another word, and to look for a day takes long. */
function beginsAroundDay(line: string): boolean {
  const [, signs = '', first = ''] = BEGINNING.exec(line)!;
  const word = first.toLowerCase();
  // The name of a paper stands in quotation marks.
  if (word === '' || /["„“»«]/.test(signs)) return true;
  return DAY_WORDS.has(word) || WORDS_OF_DAY.has(word);
}

function prefixLength(line: Line): number {
  const head = line.raw.slice(0, LONGEST);
  const figures = (line.marks & MARK.digit) !== 0;
  const glued = figures && isHeadlineLike(line) && !isRunningText(line);
  const rules = figures ? [KEYED_PREFIX, TITLE_FIELD, BARE_PREFIX] : [TITLE_FIELD];
  return [...rules, ...(glued ? [GLUED_PREFIX] : [])].reduce(
    (found, rule) => found || (rule.exec(head)?.[0].length ?? 0),
    0,
  );
}
