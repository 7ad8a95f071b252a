/**
 * Which one slip of the fingers makes one word of the other: two neighbours exchanged, or a letter more, less or other.
 * Undefined if it takes more, and for equal words.
 *
 * findTypo('selensky', 'selenskyj') → 'letter'; findTypo('kreig', 'krieg') → 'exchanged'
 */
export function findTypo(a: string, b: string): 'letter' | 'exchanged' | undefined {
  if (Math.abs(a.length - b.length) > 1 || a === b) return undefined;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at) ? 'letter' : undefined;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1) ? 'letter' : undefined;
  if (a.slice(at + 1) === b.slice(at + 1)) return 'letter';
  const isExchanged = a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
  return isExchanged && a.slice(at + 2) === b.slice(at + 2) ? 'exchanged' : undefined;
}
