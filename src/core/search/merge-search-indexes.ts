import { decodeNumbers, encodeNumbers } from './number-code.ts';
import type { PackedSearchIndex } from './pack-search-index.ts';

/**
 * The index of two collections, the bundled articles before the own ones; an own article whose id is a bundled one's is
 * left out. It finds and ranks as the index of all of them would: one vocabulary tells which words nobody wrote, and how
 * rare the others are. A form both have is written as the bundle has it, and is a compound where it is one in either.
 */
export function mergeSearchIndexes(
  bundled: PackedSearchIndex,
  own: PackedSearchIndex,
): PackedSearchIndex {
  const words = listWords(bundled);
  const numbers = new Map(words.map((word, at) => [toForm(word), at + 1]));
  const renumbered = [
    0,
    ...listWords(own).map((word) => {
      const form = toForm(word);
      const known = numbers.get(form);
      if (known === undefined) {
        const number = words.push(word);
        numbers.set(form, number);
        return number;
      }
      if (!words[known - 1]?.includes('-'))
        words[known - 1] = cutAlike(words[known - 1] ?? '', word);
      return known;
    }),
  ];
  const ids = new Set(bundled.ids);
  const added = [...own.ids.keys()].filter((at) => !ids.has(own.ids[at] ?? ''));
  return {
    ids: [...bundled.ids, ...added.map((at) => own.ids[at] ?? '')],
    words: words.join('\n'),
    texts: [
      ...bundled.texts,
      ...added.map((at) =>
        encodeNumbers(
          Array.from(decodeNumbers(own.texts[at] ?? ''), (number) => renumbered[number] ?? 0),
        ),
      ),
    ],
  };
}

function listWords({ words }: PackedSearchIndex): string[] {
  return words === '' ? [] : words.split('\n');
}

/** Hyphens only part compounds. */
function toForm(word: string): string {
  return word.replaceAll('-', '').toLowerCase();
}

/** A word cut where another spelling of it is. */
function cutAlike(word: string, cut: string): string {
  let from = 0;
  return cut
    .split('-')
    .map((part) => word.slice(from, (from += part.length)))
    .join('-');
}
