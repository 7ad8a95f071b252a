import { useSearch } from '#data/search/use-search.ts';
import { useWording } from '#ui/language.tsx';

import { SEARCH_NOTE_WORDING } from './search-note.wording.ts';

/** Says what was searched for in the place of words nobody wrote. */
export function SearchNote({ query }: { query: string }) {
  const words = useWording(SEARCH_NOTE_WORDING);
  const replaced = useSearch(query).found?.replaced.filter(({ how }) => how === 'misspelt') ?? [];
  if (replaced.length === 0) return null;
  return (
    <ul className="list-unknown">
      {replaced.map(({ word, by }) => (
        <li key={word}>{words.misspelt(word, by)}</li>
      ))}
    </ul>
  );
}
