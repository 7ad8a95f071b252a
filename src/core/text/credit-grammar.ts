import { MARK } from './line-marks.ts';
import { testLine, type Line } from './line.ts';
import { PICTURE_PAIRS, PICTURE_SOURCES } from './picture-sources.ts';

const WORD = /[\p{L}\p{N}'’.@_-]+/gu;
const SEPARATOR = /[/|•·]| via | - | – /u;
const LABEL =
  /(?:^|[\s(.])(?:(?:archiv|symbol|agentur)?(?:fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|credits?|copyright|photo|grafik|picture|image|illustration|montage|collage)(?:\s?\([^)]{1,30}\))?\s?:|©|\(c\))/iu;
/** Names of photographers and archives, nothing longer. */
const LONGEST = 110;
const MOST_WORDS = 14;

/**
 * Whether a text is a picture's credit and nothing else: names beside an agency, with a bar or stroke between them, or
 * names behind a label or ©.
 *
 * "picture alliance/dpa | Max Muster", "Foto: Erika Muster", "(AFP / MAX MUSTER)" → true; "Max Muster" → false
 */
export const isCredit = testLine(
  ({ clean, marks }) =>
    // A label or an agency.
    (marks & (MARK.colon | MARK.credit | MARK.source)) !== 0 && isCreditText(clean),
);

function isCreditText(raw: string): boolean {
  if (raw.length > LONGEST || raw.length < 3) return false;
  const bare = raw.replace(/^[\s(]+|[\s).]+$/g, '');
  const label = LABEL.exec(bare);
  const rest = label?.index === 0 ? bare.slice(label[0].length) : bare;
  const found = rest.match(WORD) ?? [];
  if (found.length === 0) return label?.index === 0;
  if (found.length > MOST_WORDS || !found.every(isNameLike)) return false;
  if (label?.index === 0) return true;
  return SEPARATOR.test(bare) ? found.some(isSource) || hasPair(bare) : isSourceAlone(bare);
}

/**
 * Whether a caption ends with its credit.
 *
 * "Der Präsident in Lima. Max Muster/dpa" → true
 */
export function hasCredit({ clean: raw, marks }: Line): boolean {
  if ((marks & (MARK.colon | MARK.credit)) === 0 || raw.length > 700) return false;
  const tail = raw.slice(-LONGEST);
  if (!/[/|•©:(]/.test(tail)) return false;
  const label = LABEL.exec(tail);
  if (label && isCreditText(tail.slice(label.index).replace(/^[\s.]/, ''))) return true;
  const bracket = tail.lastIndexOf('(');
  if (bracket > 0 && tail.endsWith(')') && isPersonal(tail.slice(bracket))) return true;
  // Glued or behind the full stop: "… in einer Klinik.Max Muster/dpa".
  const stop = /[.!?“"](?=\s?\p{Lu}[^.!?]*$)/u.exec(tail);
  if (stop && SEPARATOR.test(tail.slice(stop.index)) && isPersonal(tail.slice(stop.index + 1)))
    return true;
  const bar = /\s[|•©]\s?(?=[^|•©]*$)/u.exec(tail);
  return (
    bar !== null &&
    isCreditText(tail.slice(bar.index + bar[0].length)) &&
    isPlain(tail.slice(bar.index))
  );
}

/** What agencies of other languages print at the end of a caption. */
const STOCK_END =
  /(?:\bcopyright\b.{0,40}\b(?:19|20)\d\d\b|\ball rights reserved\b|\balle rechte vorbehalten\b|\bAP Photo\b|\bvia Getty\b|\bvia AP\b|\bREUTERS\/\p{Lu}|\bAFP\/Getty\b)/iu;
const STOCK_REACH = 130;
const LONGEST_CAPTION = 400;

/**
 * Whether a line is a caption that ends with an agency's note of rights.
 *
 * "Der Rat tagt. Frank Muster/Copyright 2026 The AP. All rights reserved." → true
 */
export function isStockCaption({ clean, marks }: Line): boolean {
  if ((marks & MARK.rights) === 0 || clean.length > LONGEST_CAPTION) return false;
  return STOCK_END.test(clean.slice(-STOCK_REACH));
}

/** Names a photographer or an archive: with agencies only, the bracket signs the text and not the picture. */
function isPersonal(text: string): boolean {
  if (!isCreditText(text)) return false;
  const names = (text.match(WORD) ?? []).filter((word) => !isSource(word) && word.length > 3);
  return names.length > 0 || hasPair(text) || LABEL.test(text);
}

function isPlain(text: string): boolean {
  return (text.match(WORD) ?? []).some(isSource) || hasPair(text);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'von|van|de|der|del|di|da|bin|al|el|und|via|by|für|zu|the|of|mit|ki|in|erstellt|picture|alliance'.split(
    '|',
  ),
);

/** "Foto: beispiel-agentur.ch" */
const SITE = /^[\p{L}\d-]{3,30}\.(?:de|ch|at|com|net|org)$/u;

function isNameLike(word: string): boolean {
  return /^[\p{Lu}\d@.]/u.test(word) || isSource(word) || PARTICLES.has(word) || SITE.test(word);
}

function isSource(word: string): boolean {
  return PICTURE_SOURCES.has(word.toLowerCase());
}

function hasPair(text: string): boolean {
  const folded = text.toLowerCase();
  for (const pair of PICTURE_PAIRS) if (folded.includes(pair)) return true;
  return false;
}

function isSourceAlone(text: string): boolean {
  const folded = text.toLowerCase();
  return PICTURE_SOURCES.has(folded) || PICTURE_PAIRS.has(folded);
}
