/** Lays a colour of the style sheet under ranges of the page without touching it; older browsers show none. */
export function paint(
  name: 'own' | 'own-again' | 'picked' | 'evidence',
  ranges: readonly Range[],
): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
