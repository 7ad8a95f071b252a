import { fold } from './fold.ts';
import { decodeNumbers } from './number-code.ts';
import type { PackedSearchIndex } from './pack-search-index.ts';
import { stemWord } from './stem-word.ts';

/** Where a word stands, in the order of the index: titles weigh most. */
export const SEARCH_FIELDS = ['title', 'lead', 'text'] as const;

/** A form of the collection's vocabulary. */
export interface Form {
  /** As it is mostly written. */
  shown: string;
  /** In lower case. */
  form: string;
  folded: string;
  stem: string;
  /** Of a compound only. */
  parts: readonly FormPart[];
}

export interface FormPart {
  /** Where the part stands in the form, in UTF-16 units. */
  start: number;
  end: number;
  stem: string;
}

/** The packed index made ready for searching. */
export interface SearchIndex {
  ids: readonly string[];
  /** By number, from 1; the first stands for no word. */
  forms: readonly Form[];
  /** By article: numbers of forms in order, 0 at the end of title, lead and each paragraph. */
  texts: readonly Uint32Array[];
  /** By number of a form: that of the first form folded alike, so that phrases compare numbers. */
  alike: Uint32Array;
  /** The number in `alike` by folded word. */
  byFold: ReadonlyMap<string, number>;
}

/** Unfolds what `packSearchIndex` packed. */
export function readSearchIndex({ ids, words, texts }: PackedSearchIndex): SearchIndex {
  const lines = words === '' ? [] : words.split('\n');
  // The same parts stand in many compounds.
  const stems = new Map<string, string>();
  const stem = (part: string) => {
    const known = stems.get(part) ?? stemWord(part);
    stems.set(part, known);
    return known;
  };
  const forms = [NO_FORM, ...lines.map((line) => readForm(line, stem))];
  return {
    ids,
    forms,
    ...numberAlike(forms),
    texts: texts.map((text) => decodeNumbers(text)),
  };
}

const NO_FORM: Form = { shown: '', form: '', folded: '', stem: '', parts: [] };
const NO_PARTS: readonly FormPart[] = [];

function readForm(line: string, stem: (part: string) => string): Form {
  const shown = line.includes('-') ? line.replaceAll('-', '') : line;
  const form = shown.toLowerCase();
  const parts = shown === line ? NO_PARTS : readParts(line.toLowerCase(), stem);
  return { shown, form, folded: fold(form), stem: stem(form), parts };
}

function numberAlike(forms: readonly Form[]): Pick<SearchIndex, 'alike' | 'byFold'> {
  const byFold = new Map<string, number>();
  const alike = Uint32Array.from(forms, ({ folded }, number) => {
    const first = byFold.get(folded) ?? number;
    byFold.set(folded, first);
    return first;
  });
  return { alike, byFold };
}

/** Every part, and neighbours together: "Bundes-verfassungs-gericht" is a "Verfassungsgericht", too. */
function readParts(line: string, stem: (part: string) => string): FormPart[] {
  const parts = line.split('-');
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length);
  const form = parts.join('');
  return ends.flatMap((_, first) => {
    const start = ends[first - 1] ?? 0;
    return ends.slice(first).flatMap((end): FormPart[] => {
      const isWhole = end - start === form.length;
      return isWhole ? [] : [{ start, end, stem: stem(form.slice(start, end)) }];
    });
  });
}
