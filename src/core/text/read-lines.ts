import { Line } from './line.ts';
import type { Piece } from './piece.ts';
import type { Token } from './tokenize.ts';

/**
 * The lines of a text that hold anything but white space, trimmed, in order; `gap` tells whether an empty line stands
 * before. All line ends are known: LF, CRLF, CR and Unicode's own two. `tokens` are those of the text.
 *
 * "Titel\n\n Text \n" → "Titel" (gap), "Text" (gap)
 */
export function readLines(text: string, tokens: readonly Token[]): Piece[] {
  const lines: Piece[] = [];
  let from = 0;
  let gap = true;
  let token = 0;
  const take = (to: number) => {
    const slice = text.slice(from, to);
    const raw = slice.trim();
    if (raw === '') {
      gap = true;
      return;
    }
    const start = from + slice.length - slice.trimStart().length;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < to) token++;
    const line = new Line(raw, { tokens, from: first, to: token, offset: start });
    lines.push({ start, end: start + raw.length, raw, line, kind: null, gap });
    gap = false;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLineBreak(code)) continue;
    take(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    from = at + 1;
  }
  take(text.length);
  return lines;
}

const LF = 0x0a;
const CR = 0x0d;

function isLineBreak(code: number): boolean {
  return code === LF || code === CR || code === 0x2028 || code === 0x2029;
}
