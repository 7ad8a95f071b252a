import { toPartTerm } from './expand-word.ts';
import { SEARCH_FIELDS, type SearchIndex } from './read-search-index.ts';

/** How often a term stands in which field of which article, all by number. */
export type TermPostings = Map<number, Map<number, number>>;

export interface Postings {
  /** Those of a stem or a part of a compound; undefined where no article has it. */
  find: (term: string) => TermPostings | undefined;
  /** Words of each article by field. */
  lengths: number[][];
}

const WIDTH = SEARCH_FIELDS.length;

/**
 * Counts stems and parts of compounds for ranking: the inverted index of all articles. It lies in flat arrays, which
 * are made in a tenth of the time maps take; a term becomes maps when it is asked for.
 */
export function listPostings(index: SearchIndex): Postings {
  const { numbers, ofForm } = numberTerms(index);
  const { starts, articles, counts } = invert(index, { ofForm, terms: numbers.size });
  const lengths = index.texts.map((text) => {
    const length = SEARCH_FIELDS.map(() => 0);
    eachWord(text, (_, field) => length[field]!++);
    return length;
  });
  return {
    lengths,
    find(term) {
      const number = numbers.get(term);
      if (number === undefined) return undefined;
      const postings: TermPostings = new Map();
      for (let field = 0; field < WIDTH; field++) {
        const slot = number * WIDTH + field;
        const [from, to] = [starts[slot]!, starts[slot + 1]!];
        if (from === to) continue;
        const found = new Map<number, number>();
        for (let at = from; at < to; at++) found.set(articles[at]!, counts[at]!);
        postings.set(field, found);
      }
      return postings;
    },
  };
}

/** The articles of slot `n`, a term in a field, go from entry `starts[n]` up to entry `starts[n + 1]`. */
interface Inverted {
  starts: Uint32Array;
  articles: Uint32Array;
  counts: Uint32Array;
}

interface Terms {
  ofForm: readonly (readonly number[])[];
  terms: number;
}

function invert({ texts }: SearchIndex, { ofForm, terms }: Terms): Inverted {
  const starts = new Uint32Array(terms * WIDTH + 1);
  // The last article a slot was met in, counted from 1.
  const last = new Uint32Array(terms * WIDTH);
  texts.forEach((text, article) =>
    eachWord(text, (form, field) => {
      for (const term of ofForm[form] ?? []) {
        const slot = term * WIDTH + field;
        if (last[slot] === article + 1) continue;
        last[slot] = article + 1;
        starts[slot + 1]!++;
      }
    }),
  );
  for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!;
  const size = starts.at(-1) ?? 0;
  const articles = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const ends = starts.slice(0, -1);
  last.fill(0);
  texts.forEach((text, article) =>
    eachWord(text, (form, field) => {
      for (const term of ofForm[form] ?? []) {
        const slot = term * WIDTH + field;
        if (last[slot] !== article + 1) {
          last[slot] = article + 1;
          articles[ends[slot]!++] = article;
        }
        counts[ends[slot]! - 1]!++;
      }
    }),
  );
  return { starts, articles, counts };
}

/** The words of an article with the field they stand in; what follows the lead is one text. */
function eachWord(text: Uint32Array, visit: (form: number, field: number) => void): void {
  let field = 0;
  for (const number of text) {
    if (number === 0) field = Math.min(field + 1, WIDTH - 1);
    else visit(number, field);
  }
}

/** Every stem and part once, and for each form those it counts for. */
function numberTerms({ forms }: SearchIndex): {
  numbers: ReadonlyMap<string, number>;
  ofForm: number[][];
} {
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
  return { numbers, ofForm };
}
