import {
  BOILERPLATE_COUNTS,
  BOILERPLATE_LINES,
  BOILERPLATE_STARTS,
  CREDIT_END,
} from '#core/text/boilerplate-phrases.ts';
import { cleanLine } from '#core/text/fold-line.ts';
import { countWords, hasWords } from '#core/text/line-shape.ts';
import type { Piece } from '#core/text/piece.ts';

/** Captions and notes are short; what is longer is the article's own text whatever it begins with. */
const LONGEST = 400;
const CRUMB = /\s?[>›»]\s?|\s[/|]\s/;
const EDGES = /^[\s:»›>→▶►•|+.…*-]+|[\s:»›>→▶►•|+.…*-]+$/g;

/**
 * Marks what the page prints around an article: buttons, counters, credits and captions with a credit, notes on cookies
 * and newsletters, navigation, lines without any word.
 *
 * "Kommentare", "3 Min. Lesezeit", "Foto: Muster/dpa" → boilerplate
 */
export function markBoilerplate(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === null && isBoilerplate(piece.raw) ? { ...piece, kind: 'boilerplate' } : piece,
  );
}

function isBoilerplate(raw: string): boolean {
  if (!hasWords(raw)) return true;
  if (raw.length > LONGEST) return false;
  const line = cleanLine(raw);
  const label = line
    .toLowerCase()
    .replace(EDGES, '')
    .replace(/\s?\(?\d{1,5}\)?$/, '');
  return (
    BOILERPLATE_LINES.has(label) ||
    [...BOILERPLATE_STARTS, ...BOILERPLATE_COUNTS].some((rule) => rule.test(line)) ||
    CREDIT_END.test(line) ||
    isCrumbTrail(line) ||
    isButtonRow(line)
  );
}

/** "Startseite > Politik > Ausland": three or more labels of at most three words. */
function isCrumbTrail(line: string): boolean {
  const labels = line.split(CRUMB).filter(Boolean);
  return labels.length >= 3 && line.length < 120 && labels.every((label) => countWords(label) <= 3);
}

/** "Facebook Twitter WhatsApp Drucken": every word of the line is a label. */
function isButtonRow(line: string): boolean {
  const labels = line.toLowerCase().split(/[\s,|·•/]+/);
  return (
    labels.length > 1 &&
    labels.length <= 15 &&
    labels.every((label) => BOILERPLATE_LINES.has(label))
  );
}
