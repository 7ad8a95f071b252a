import { useSearch } from '#data/search/use-search.ts';
import { useWording } from '#ui/language.tsx';

import { SEARCH_NOTE_WORDING } from './search-note.wording.ts';

/** Says what was searched for in the place of words nobody wrote, and what was not searched for. */
export function SearchNote({ query }: { query: string }) {
  const words = useWording(SEARCH_NOTE_WORDING);
  const { found } = useSearch(query);
  const replaced = found?.replaced.filter(({ how }) => how === 'misspelt') ?? [];
  const unknown = found?.problems.filter(({ kind }) => kind === 'unknown-name') ?? [];
  if (!found || replaced.length + unknown.length === 0) return null;
  return (
    <ul className="list-unknown">
      {replaced.map(({ word, by }) => (
        <li key={word}>{words.misspelt(word, by)}</li>
      ))}
      {unknown.map(({ span }) => (
        <li key={span.start}>{words.unknown(found.source.slice(span.start, span.end))}</li>
      ))}
    </ul>
  );
}
