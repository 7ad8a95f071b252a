import type { Span } from '#core/article.ts';
import type { ProblemKind } from '#core/search/query.ts';
import { useSearch } from '#data/search/use-search.ts';
import { useWording } from '#ui/language.tsx';

import { SEARCH_NOTE_WORDING } from './search-note.wording.ts';

/** What of a query is not searched for because nobody can tell what it means. */
const UNREADABLE: ReadonlySet<ProblemKind> = new Set([
  'unreadable-date',
  'unknown-field',
  'nothing-in-field',
  'nothing-excluded',
]);

/** Says what was searched for in the place of words nobody wrote, and what was not searched for. */
export function SearchNote({ query }: { query: string }) {
  const words = useWording(SEARCH_NOTE_WORDING);
  const { found } = useSearch(query);
  const replaced = found?.replaced.filter(({ how }) => how === 'misspelt') ?? [];
  const unknown = found?.problems.filter(({ kind }) => kind === 'unknown-name') ?? [];
  const unreadable = found?.problems.filter(({ kind }) => UNREADABLE.has(kind)) ?? [];
  if (!found || replaced.length + unknown.length + unreadable.length === 0) return null;
  const partAt = ({ start, end }: Span) => found.source.slice(start, end);
  return (
    <ul className="list-unknown">
      {replaced.map(({ word, by }) => (
        <li key={word}>{words.misspelt(word, by)}</li>
      ))}
      {unknown.map(({ span }) => (
        <li key={span.start}>{words.unknown(partAt(span))}</li>
      ))}
      {unreadable.map(({ span }) => (
        <li key={span.start}>{words.unreadable(partAt(span))}</li>
      ))}
    </ul>
  );
}
