/**
 * Holds a dash between words to the word before it, so that none begins a line; one UTF-16 unit for one, so that every
 * offset still holds.
 *
 * "im Krieg – doch" → "im Krieg\u00a0– doch"
 */
export function holdDashes(text: string): string {
  return text.replaceAll(' – ', '\u00a0– ');
}
