import { cutAtWord } from './cut-at-word.ts';

/**
 * The start of a text that fits into so many lines of at most `width` UTF-16 units, broken between words as a browser
 * does; what is longer ends after a word with "…", the sign not counted.
 *
 * cutAtLine('Es geht um Energielieferungen aus Russland', { lines: 2, width: 20 }) → "Es geht um Energielieferungen…"
 */
export function cutAtLine(
  text: string,
  { lines, width }: { lines: number; width: number },
): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  let line = 1;
  let column = 0;
  let end = 0;
  for (const word of whole.split(' ')) {
    const next = column === 0 ? word.length : column + 1 + word.length;
    if (next > width && column > 0) {
      if (line === lines) break;
      line += 1;
      column = Math.min(word.length, width);
    } else {
      column = Math.min(next, width);
    }
    end += (end === 0 ? 0 : 1) + word.length;
  }
  return cutAtWord(whole, Math.min(end, lines * width));
}
