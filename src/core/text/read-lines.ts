import type { Piece } from './piece.ts';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The lines of a text that hold anything but white space, trimmed, in order; `gap` tells whether an empty line stands
 * before. All line ends are known: LF, CRLF, CR and Unicode's own two.
 *
 * "Titel\n\n Text \n" → "Titel" (gap), "Text" (gap)
 */
export function readLines(text: string): Piece[] {
  const lines: Piece[] = [];
  let from = 0;
  let gap = true;
  const take = (to: number) => {
    const slice = text.slice(from, to);
    const raw = slice.trim();
    if (raw === '') {
      gap = true;
      return;
    }
    const start = from + slice.length - slice.trimStart().length;
    lines.push({ start, end: start + raw.length, raw, kind: null, gap });
    gap = false;
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    take(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  take(text.length);
  return lines;
}
