import { CREDIT_LINE } from '#core/text/boilerplate-phrases.ts';
import { isCaptionBelow } from '#core/text/is-caption-below.ts';
import { isHeadlineLike, isRunningText } from '#core/text/line-shape.ts';
import { asKind, type Piece } from '#core/text/piece.ts';

const CREDIT = /^\(?(?:fotos?|bild|bildquelle|bildnachweis|quelle|photo|grafik)\s?:|^©/i;
/** A source that names photographer and agency. */
const SOURCE = /^quelle: ?\p{L}[\p{L} -]{2,30}\/ ?\p{L}/iu;
/** Where on the picture somebody is. */
const SIDES = /\((?:l|r|links|rechts|Mitte|M)\.?\)/;
const BARE_AGENCY =
  /^(?:keystone(?:-sda)?|imago(?: images)?|getty(?: images)?|epa|shutterstock|picture alliance)$/i;
/** What pages print right above a caption. */
const PICTURE_BUTTON =
  /^(?:bild|foto|detailansicht|vollbild|galerie|bildunterschrift|vergrößern)\b.{0,30}$/i;
/** A caption without a full stop is hardly longer than a headline. */
const LONGEST = 200;
/** With a full stop it is one sentence. */
const LONGEST_SENTENCE = 160;

/**
 * Marks the caption directly above a line with the photographer's name, and a second copy of it above (pages print the
 * text that stands for the picture as well); or below it, where the credit comes first.
 *
 * "Xi und Putin in Peking\n\nFoto: Muster/dpa" → both boilerplate
 */
export function markCaptions(pieces: readonly Piece[]): Piece[] {
  const marked = [...pieces];
  const spaced = pieces.slice(1).some(({ gap }) => gap);
  const text = pieces.findIndex(({ kind, raw }) => kind === null && raw.length > LONGEST);
  const twice = findTwice(pieces);
  for (let i = 0; i < marked.length; i++) {
    const { kind, raw } = marked[i]!;
    if (kind !== 'boilerplate' && !(kind === 'metadata' && SOURCE.test(raw))) continue;
    const named = CREDIT_LINE.test(raw);
    if (!named && !CREDIT.test(raw) && !BARE_AGENCY.test(raw)) continue;
    if (twice.has(i - 1) || isAbove(marked, i, text < 0 || i < text)) {
      const caption = marked[i - 1]!;
      marked[i - 1] = { ...caption, kind: 'boilerplate' };
      const copy = marked[i - 2];
      if (copy?.kind === null && copy.line.folded === caption.line.folded) {
        marked[i - 2] = { ...copy, kind: 'boilerplate' };
      }
    } else if (
      (named && spaced && isBelow(marked, i)) ||
      (marked[i + 1]?.kind === null && isCaptionBelow(marked, i + 1))
    ) {
      marked[i + 1] = asKind(marked[i + 1]!, 'boilerplate');
    }
  }
  return marked;
}

/** Places of sentences that stand above a credit twice: in the article and in its gallery. */
function findTwice(pieces: readonly Piece[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (let i = 1; i < pieces.length; i++) {
    const caption = pieces[i - 1]!;
    if (pieces[i]!.kind !== 'boilerplate' || pieces[i]!.gap || caption.kind !== null) continue;
    if (caption.raw.length > LONGEST || !CREDIT.test(pieces[i]!.raw)) continue;
    const list = places.get(caption.line.folded);
    if (list) list.push(i - 1);
    else places.set(caption.line.folded, [i - 1]);
  }
  return new Set([...places.values()].filter((list) => list.length > 1).flat());
}

function isAbove(pieces: readonly Piece[], credit: number, beforeText: boolean): boolean {
  const caption = pieces[credit - 1];
  if (caption?.kind !== null || caption.raw.length > LONGEST) return false;
  if (!isRunningText(caption.line)) return true;
  // A whole sentence may be the article's: it counts between the page's buttons and the credit only.
  if (caption.raw.length > LONGEST_SENTENCE || pieces[credit]!.gap) return false;
  // Two sentences of which the last lacks its stop are a lead.
  if (!/[.!?…]["“”»«)]?$/.test(caption.raw)) return false;
  if (SIDES.test(caption.raw)) return true;
  const above = pieces[credit - 2];
  if (above?.kind !== 'boilerplate') return false;
  return beforeText || PICTURE_BUTTON.test(above.raw);
}

/** In a page with empty lines the short line that clings to a credit belongs to the picture. */
function isBelow(pieces: readonly Piece[], credit: number): boolean {
  const [caption, next] = [pieces[credit + 1], pieces[credit + 2]];
  if (caption?.kind !== null || caption.gap || caption.raw.length > LONGEST) return false;
  return next?.gap === true && isHeadlineLike(caption.line) && !isRunningText(caption.line);
}
