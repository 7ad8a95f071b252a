import type { Form, SearchIndex } from './read-search-index.ts';

/** A form of the collection that answers a word searched for. */
export interface FormMatch {
  /** Its place in the index. */
  number: number;
  /** The part of a compound that answers, in UTF-16 units of the form; absent for the whole form. */
  part?: { start: number; end: number };
}

/** The words of a collection by what they may be asked for. */
export interface Lexicon {
  forms: readonly Form[];
  /** Forms by stem. */
  byStem: ReadonlyMap<string, readonly FormMatch[]>;
  /** Compounds by the stem of one of their parts. */
  byPart: ReadonlyMap<string, readonly FormMatch[]>;
  /** How often each form stands in the articles, by its number. */
  uses: Uint32Array;
}

/** Orders the vocabulary of an index for asking. */
export function buildLexicon({ forms, texts }: SearchIndex): Lexicon {
  const byStem = new Map<string, FormMatch[]>();
  const byPart = new Map<string, FormMatch[]>();
  for (let number = 1; number < forms.length; number++) {
    const form = forms[number];
    if (!form) continue;
    add(byStem, form.stem, { number });
    for (const { stem, start, end } of form.parts)
      add(byPart, stem, { number, part: { start, end } });
  }
  const uses = new Uint32Array(forms.length);
  for (const text of texts) for (const number of text) uses[number]!++;
  return { forms, byStem, byPart, uses };
}

function add(lists: Map<string, FormMatch[]>, key: string, match: FormMatch): void {
  const list = lists.get(key);
  if (list) list.push(match);
  else lists.set(key, [match]);
}
