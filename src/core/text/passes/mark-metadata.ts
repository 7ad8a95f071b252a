import { DAY, TIME } from '#core/text/date-pattern.ts';
import { cutPiece, type Piece } from '#core/text/piece.ts';

const STAMP_KEY =
  '(?:stand|datum|date|veröffentlicht|veröffentlichung|aktualisiert|letzte aktualisierung|zuletzt aktualisiert|' +
  'erschienen|publiziert|erstellt|online seit|published|updated|last updated|posted|gesendet|sendung vom)';
const STAMP = `${STAMP_KEY}?\\s{0,3}(?:am|vom|on)?\\s{0,3}:?\\s{0,3}${DAY}${TIME}?`;
const STAMP_LINE = new RegExp(
  `^[\\s([|·•–-]{0,3}${STAMP}(?:\\s{0,3}[,;|·•–/()-]?\\s{0,3}${STAMP}){0,2}[\\s)\\]|.]{0,3}$`,
  'iu',
);
const STAMP_AND_AUTHOR = new RegExp(
  `^${STAMP_KEY}\\s?(?:am)?\\s?:?\\s?${DAY}${TIME}?\\s?[,|·•–-]?\\s?(?:von|by)\\s[\\p{Lu}][^.!?]{2,60}$`,
  'iu',
);
const PLACE_AND_STAMP = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.]{0,20}[ ,/-]{1,2}){1,3}(?:den )?${DAY}${TIME}?$`,
  'u',
);
const KEYED_PREFIX = new RegExp(
  `^${STAMP_KEY}\\s{0,3}(?:am|vom)?\\s{0,3}:?\\s{0,3}${DAY}${TIME}?(?=[\\s|,;·•–-]|$)[|,;·•]?`,
  'iu',
);
const BARE_PREFIX = new RegExp(`^${DAY}${TIME}?(?:\\s[|·•–-]|:)\\s`, 'iu');
const FIELD =
  /^(?:quellen?|source|url|link|permalink|ressort|rubrik|kategorien?|category|schlagwörter|stichwörter|schlagworte|tags?|keywords|themen|topics|sprache|language|lang|id|doi|medium|zeitung|ausgabe|seite|slug|copyright|lizenz|license|genre|region)\s?:\s?\S/iu;
const TITLE_FIELD = /^(?:titel|title|headline|überschrift|schlagzeile)\s?:\s?(?=\S)/iu;
const ADDRESS = /^<?(?:https?:\/\/|www\.)\S+>?$/iu;
const AGO =
  /^(?:vor|seit) \d{1,2} (?:minuten?|stunden?|tage?n?|wochen?)$|^\d{1,2} (?:minutes?|hours?|days?) ago$/iu;
const CLOCK = /^(?:stand:? )?\d{1,2}[:.]\d{2} uhr$/iu;
const FENCE = /^(?:-{3,}|={3,}|\+{3,})$/;

/** Longer lines say more than a stamp; the patterns are never run on them. */
const LONGEST = 260;

/**
 * Marks what tells about the article rather than being it: dates, update stamps, addresses, "Quelle: …" and other named
 * fields. A stamp before a headline on the same line is cut off it; a field "Titel: …" leaves its value to the title.
 *
 * "date 2025-08-15 Gipfel in Alaska" → metadata "date 2025-08-15", then "Gipfel in Alaska"
 */
export function markMetadata(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (isMetadata(piece.raw)) return [{ ...piece, kind: 'metadata' as const }];
    // Only at the top does a line begin with a stamp; further down it would be a chronicle.
    const prefix = index < 3 ? prefixLength(piece.raw) : 0;
    if (prefix === 0) return [piece];
    const [stamp, ...rest] = cutPiece(piece, [prefix]);
    return stamp
      ? [{ ...stamp, kind: 'metadata' as const }, ...rest.map((part) => ({ ...part, gap: true }))]
      : [piece];
  });
}

function isMetadata(line: string): boolean {
  if (line.length > LONGEST) return false;
  return [STAMP_LINE, STAMP_AND_AUTHOR, PLACE_AND_STAMP, FIELD, ADDRESS, AGO, CLOCK, FENCE].some(
    (rule) => rule.test(line),
  );
}

function prefixLength(line: string): number {
  const head = line.slice(0, LONGEST);
  return [KEYED_PREFIX, TITLE_FIELD, BARE_PREFIX].reduce(
    (found, rule) => found || (rule.exec(head)?.[0].length ?? 0),
    0,
  );
}
