import { splitWords } from './fold.ts';
import { encodeNumbers } from './number-code.ts';
import { splitCompound } from './split-compound.ts';

/** An article as the search reads it: plain texts, none of what is repeated or no part of the article. */
export interface SearchableText {
  id: string;
  title: string;
  lead: string;
  /** The headings and paragraphs; no phrase goes from one into the next. */
  paragraphs: readonly string[];
}

/** All words of all articles in their order; strings, because these pack well and are sent and read fast. */
export interface PackedSearchIndex {
  ids: string[];
  /** Every form once as it is mostly written, joined by line feeds, the commonest first; hyphens part compounds. */
  words: string;
  /** For each article the places of its words in `words`, counted from 1; 0 ends title, lead and each paragraph. */
  texts: string[];
}

/**
 * Packs the words of all articles, in their order. `isName` tells of a form whether the articles use it as the name of a
 * person or place: those are no compounds, and nobody who looks for "Land" means "Russland".
 */
export function packSearchIndex(
  texts: readonly SearchableText[],
  isName: (form: string) => boolean,
): PackedSearchIndex {
  const streams = texts.map(({ title, lead, paragraphs }) =>
    [title, lead, ...paragraphs].map(splitSurfaces),
  );
  const uses = countUses(streams.flat(2));
  const forms = [...uses.keys()].sort(
    (a, b) => countAll(uses, b) - countAll(uses, a) || (a < b ? -1 : 1),
  );
  const numbers = new Map(forms.map((form, at) => [form, at + 1]));
  const isWord = (word: string) => isNoun(word, uses.get(word));
  return {
    ids: texts.map(({ id }) => id),
    words: forms
      .map((form) => {
        const cuts =
          isWord(form) && !isName(form)
            ? splitCompound(form, (part) => part !== form && isWord(part))
            : [];
        return cut(findUsual(uses.get(form)) ?? form, cuts);
      })
      .join('\n'),
    texts: streams.map((stream) =>
      encodeNumbers(
        stream.flatMap((block) => [...block.map((form) => numbers.get(toForm(form)) ?? 0), 0]),
      ),
    ),
  };
}

/** A word as the index knows it: composed letters in lower case. */
export function toForm(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function splitSurfaces(text: string): string[] {
  return splitWords(text).map(({ text: word }) => word.normalize('NFC'));
}

/** How often a form is written in which way. */
type Uses = Map<string, number>;

function countUses(words: readonly string[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const word of words) {
    const form = toForm(word);
    const use = uses.get(form) ?? new Map<string, number>();
    use.set(word, (use.get(word) ?? 0) + 1);
    uses.set(form, use);
  }
  return uses;
}

function countAll(uses: ReadonlyMap<string, Uses>, form: string): number {
  return [...(uses.get(form)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

function findUsual(uses: Uses | undefined): string | undefined {
  return [...(uses ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Nouns are written with a capital letter; other words only where a sentence begins. */
function isNoun(form: string, uses: Uses | undefined): boolean {
  const usual = findUsual(uses);
  return usual !== undefined && !usual.startsWith(form.slice(0, 1));
}

/** A form whose letters change in number with their case stays whole. */
function cut(word: string, cuts: readonly number[]): string {
  if (toForm(word).length !== word.length) return word;
  return [0, ...cuts].map((from, at) => word.slice(from, cuts[at])).join('-');
}
