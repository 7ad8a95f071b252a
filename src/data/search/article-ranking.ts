import MiniSearch, { type SearchResult } from 'minisearch';

import type { Scores } from '#core/search/evaluate-query.ts';
import type { WeightedTerm } from '#core/search/expand-word.ts';
import { listPostings, type Postings } from '#core/search/list-postings.ts';
import { SEARCH_FIELDS, type SearchIndex } from '#core/search/read-search-index.ts';

// A title says what an article is about, a lead nearly so.
const BOOST = { title: 4, lead: 2, text: 1 };

const splitTerms = (terms: string) => terms.split(' ');
const keepTerm = (term: string) => term;

/**
 * MiniSearch over terms that are ready made. It is filled from the postings instead of from texts or its own JSON: both
 * take several times as long as all else that makes the search ready. A term is filled in when it is first searched for.
 */
export class ArticleRanking extends MiniSearch {
  readonly #find: Postings['find'];

  constructor(index: SearchIndex) {
    super({ fields: [...SEARCH_FIELDS], tokenize: splitTerms, processTerm: keepTerm });
    const { find, lengths } = listPostings(index);
    this.#find = find;
    lengths.forEach((length, article) => {
      this._documentIds.set(article, article);
      this._idToShortId.set(article, article);
      this._fieldLength.set(article, length);
    });
    this._documentCount = lengths.length;
    this._nextId = lengths.length;
    this._avgFieldLength = SEARCH_FIELDS.map(
      (_, field) => lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / lengths.length,
    );
  }

  /** The articles that hold any of the terms, in all fields or the title alone. */
  rank(terms: readonly WeightedTerm[], inTitle: boolean): Scores {
    for (const { term } of terms) this.#fill(term);
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const found: SearchResult[] = this.search(terms.map(({ term }) => term).join(' '), {
      boost: BOOST,
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(inTitle ? { fields: ['title'] } : {}),
    });
    // MiniSearch multiplies by the number of terms met; here they are likenesses of one word.
    return new Map(
      found.map(({ id, score, queryTerms }) => [id, score / (queryTerms.length || 1)]),
    );
  }

  #fill(term: string): void {
    const postings = this._index.has(term) ? undefined : this.#find(term);
    if (postings) this._index.set(term, postings);
  }
}
