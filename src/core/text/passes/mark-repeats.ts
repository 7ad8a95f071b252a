import { findAlike } from '#core/text/find-alike.ts';
import { isHeadlineLike } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

/** A shorter passage may well stand twice by chance, or be a subhead that quotes the text below it. */
const SHORTEST_PASSAGE = 50;
/** A shorter line ("Nein.") is not a copy but an answer. */
const SHORTEST_COPY = 18;
/** A pull quote is a few sentences; a longer paragraph is compared as a whole only. */
const LONGEST_PASSAGE = 800;
/** A passage is looked up by its first signs; of signs that many passages share only some places are tried. */
const KEY_LENGTH = 24;
const MOST_PLACES = 16;
/** Somebody's name and office. */
const LONGEST_NAME = 90;
const CLOSING = /["“”»«]$/;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/uy;

/** So many numbers keep the beginnings of a text's passages apart; more where the passages are many. */
const LEAST_BEGINNINGS = 4096;
const NUMBERS_EACH = 16;

interface Folded {
  index: number;
  text: string;
}

/**
 * Marks passages that stand whole within a longer paragraph (pull quotes, printed above or below it) and the earlier of
 * two equal ones, white space, quotation marks and dashes aside. Linear in the length of the text.
 *
 * "Der Krieg wird lange dauern, fürchtet er." … "Der Krieg wird lange dauern, fürchtet er. Auch deshalb …" → repeat
 */
export function markRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const open: number[] = [];
  for (const [index, { kind }] of pieces.entries()) if (kind === null) open.push(index);
  const alike = findAlike(
    open.map((index) => pieces[index]!.line),
    SHORTEST_COPY,
  );
  if (alike.length === 0) return pieces;
  const folded = alike.map((place) => {
    const index = open[place]!;
    return { index, text: pieces[index]!.line.folded };
  });
  const repeats = new Set([...findCopies(folded), ...findPassages(folded)]);
  return pieces.map((piece, index) => {
    if (repeats.has(index)) return asKind(piece, 'repeat');
    const quoted = repeats.has(index - 1) && CLOSING.test(pieces[index - 1]!.raw);
    return quoted && isAttribution(piece) ? asKind(piece, 'boilerplate') : piece;
  });
}

/** "Erika Muster, Ministerin": whom a pull quote right above is taken from. */
function isAttribution({ kind, gap, raw, line }: Piece): boolean {
  return kind === null && !gap && raw.length <= LONGEST_NAME && isHeadlineLike(line);
}

function findCopies(folded: readonly Folded[]): number[] {
  const last = new Map(folded.map(({ index, text }) => [text, index]));
  return folded
    .filter(({ index, text }) => text.length >= SHORTEST_COPY && last.get(text) !== index)
    .map(({ index }) => index);
}

function findPassages(folded: readonly Folded[]): number[] {
  const passages = folded.filter(
    ({ text }) => text.length >= SHORTEST_PASSAGE && text.length <= LONGEST_PASSAGE,
  );
  const places = new Map<string, { index: number; text: string; at: number }[]>();
  for (const { text } of passages) places.set(keyAt(text, 0), []);
  let size = LEAST_BEGINNINGS;
  while (size < passages.length * NUMBERS_EACH) size *= 2;
  const beginnings = new Uint8Array(size);
  for (const { text } of passages) beginnings[beginningAt(text, 0) & (size - 1)] = 1;
  for (const { index, text } of folded) {
    for (let at = 0; at < text.length; at++) {
      // Nearly no place begins like a passage, and its first units are compared without a string.
      if (beginnings[beginningAt(text, at) & (size - 1)] === 0 || !beginsWord(text, at)) continue;
      const found = places.get(keyAt(text, at));
      if (found && found.length < MOST_PLACES) found.push({ index, text, at });
    }
  }
  return passages
    .filter(({ index, text }) =>
      places
        .get(keyAt(text, 0))!
        .some(
          (place) =>
            place.index !== index &&
            place.text.length > text.length &&
            place.text.startsWith(text, place.at),
        ),
    )
    .map(({ index }) => index);
}

/** A number made from the first units of a passage; few others share it. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
}

function beginsWord(text: string, at: number): boolean {
  WORD_START.lastIndex = at;
  return WORD_START.test(text);
}

/** The first signs from an offset on, by which passages are looked up before they are compared in full. */
function keyAt(text: string, at: number): string {
  return text.slice(at, at + KEY_LENGTH);
}
