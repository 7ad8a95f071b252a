/**
 * 32 bits of a text, as a whole number from 0: FNV-1a over UTF-16 units, which spreads texts that differ in one letter.
 *
 * "" → 0x811c9dc5
 */
export function hashText(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return sum;
}
