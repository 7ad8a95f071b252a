// A cut further back than this share of the length would leave a ragged half line; then a long word is cut instead.
const SHORTEST_SHARE = 0.6;

/**
 * A text on one line of at most `length` UTF-16 units; what is longer ends after a word with "…", the sign not counted.
 *
 * cutAtWord('Es geht um den Krieg – doch', 24) → "Es geht um den Krieg…"
 */
export function cutAtWord(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const blank = line.lastIndexOf(' ', length);
  const end = blank >= length * SHORTEST_SHARE ? blank : length;
  const cut = line.slice(0, end).replace(/[\s\p{P}\p{S}\p{Cs}]+$/u, '');
  return `${cut}…`;
}
