/** Whether every word of a query begins a word of a name; case and marks do not matter. */
export function matchesName(name: string, query: string): boolean {
  const words = fold(name).split(/[\s-]+/);
  return fold(query)
    .split(/[\s-]+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}
