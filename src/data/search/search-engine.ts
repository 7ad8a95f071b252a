import type { Span } from '#core/article.ts';
import { completeWord } from '#core/search/complete-word.ts';
import { evaluateQuery, type Replacement } from '#core/search/evaluate-query.ts';
import { buildLexicon, type FormMatch, type Lexicon } from '#core/search/lexicon.ts';
import type { Marker } from '#core/search/marker.ts';
import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import type { ResolvedQuery } from '#core/search/query.ts';
import { readSearchIndex } from '#core/search/read-search-index.ts';

import { ArticleRanking } from './article-ranking.ts';

/** What a search found; plain data, so that a worker can send it. */
export interface SearchResult {
  /** Ids of the articles with how well they answer. */
  scores: ReadonlyMap<string, number>;
  marker: Marker;
  replaced: readonly Replacement[];
}

export interface SearchEngine {
  search: (query: ResolvedQuery) => SearchResult;
  /** Words of the collection that begin like this, the commonest first. */
  complete: (beginning: string) => string[];
}

/** Makes a packed index ready: German words are found by us, MiniSearch ranks the articles that hold them. */
export function createSearchEngine(packed: PackedSearchIndex): SearchEngine {
  const index = readSearchIndex(packed);
  const lexicon = buildLexicon(index);
  const ranking = new ArticleRanking(index);
  return {
    search(query) {
      const { scores, matches, phrases, replaced } = evaluateQuery(query, {
        index,
        lexicon,
        rank: (terms, inTitle) => ranking.rank(terms, inTitle),
      });
      return {
        scores: new Map(Array.from(scores, ([at, score]) => [index.ids[at] ?? '', score])),
        marker: { forms: nameForms(matches, lexicon), phrases },
        replaced,
      };
    },
    complete: (beginning) => completeWord(lexicon, beginning),
  };
}

function nameForms(
  matches: readonly FormMatch[],
  { forms }: Lexicon,
): ReadonlyMap<string, Span | undefined> {
  const named = new Map<string, Span | undefined>();
  for (const { number, part } of matches) {
    const form = forms[number]?.form ?? '';
    // Where one word of the query is the whole form and another a part of it, the whole is marked.
    if (!named.has(form) || part === undefined) named.set(form, part);
  }
  return named;
}
