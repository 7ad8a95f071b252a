/** About what a list shows on two lines. */
const LONGEST = 80;

/**
 * A sentence cut at a word to the length of a headline, " …" behind it; a short one loses only its full stop.
 *
 * "US-Außenminister Antony Blinken wird am Donnerstag …" → "US-Außenminister Antony Blinken wird …"
 */
export function shortenSentence(sentence: string): string {
  const line = sentence
    .slice(0, LONGEST * 20)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line.replace(/(?<!\.)\.$/, '');
  const blank = line.lastIndexOf(' ', LONGEST);
  const cut = line.slice(0, blank > LONGEST / 3 ? blank : LONGEST);
  return `${cut.replace(/[\s,;:–—(„"«»\uD800-\uDBFF-]+$/u, '')} …`;
}
