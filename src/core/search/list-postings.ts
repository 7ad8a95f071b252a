import { toPartTerm } from './expand-word.ts';
import { SEARCH_FIELDS, type SearchIndex } from './read-search-index.ts';

/** How often a term stands in which field of which article, all by number. */
export type TermPostings = Map<number, Map<number, number>>;

export interface Postings {
  terms: ReadonlyMap<string, TermPostings>;
  /** Words of each article by field. */
  lengths: number[][];
}

/** Counts stems and parts of compounds for ranking: the inverted index of all articles. */
export function listPostings(index: SearchIndex): Postings {
  const { terms, ofForm } = numberTerms(index);
  const postings = terms.map((): TermPostings => new Map());
  const width = SEARCH_FIELDS.length;
  // One counter for each term and field, set back after each article: far cheaper than a map of maps.
  const counts = new Uint32Array(terms.length * width);
  const lengths = index.texts.map((text, article) => {
    const length = SEARCH_FIELDS.map(() => 0);
    const touched: number[] = [];
    let field = 0;
    for (const number of text) {
      if (number === 0) {
        field = Math.min(field + 1, width - 1);
        continue;
      }
      length[field]!++;
      for (const term of ofForm[number] ?? []) {
        if (counts[term * width + field]!++ === 0) touched.push(term * width + field);
      }
    }
    for (const at of touched) {
      add(postings[Math.floor(at / width)], at % width).set(article, counts[at] ?? 0);
      counts[at] = 0;
    }
    return length;
  });
  return { terms: new Map(terms.map((term, at) => [term, postings[at] ?? new Map()])), lengths };
}

function add(postings: TermPostings | undefined, field: number): Map<number, number> {
  const known = postings?.get(field);
  if (known) return known;
  const articles = new Map<number, number>();
  postings?.set(field, articles);
  return articles;
}

/** Every stem and part once, and for each form those it counts for. */
function numberTerms({ forms }: SearchIndex): { terms: string[]; ofForm: number[][] } {
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const ofForm = forms.map(({ stem, parts }) => [
    numberOf(stem),
    ...parts.map((part) => numberOf(toPartTerm(part.stem))),
  ]);
  return { terms: [...numbers.keys()], ofForm };
}
