import { COMMON_NOUNS } from '#core/knowledge/common-nouns.ts';

import { fold, splitWords } from './fold.ts';
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
  const forms = [...uses.values()].sort((a, b) => b.all - a.all || (a.form < b.form ? -1 : 1));
  const numbers = new Map(forms.map(({ form }, at) => [form, at + 1]));
  const number = (word: string) => numbers.get(toForm(word)) ?? 0;
  return {
    ids: texts.map(({ id }) => id),
    words: cutCompounds(forms, isName).join('\n'),
    texts: streams.map((stream) =>
      encodeNumbers(stream.flatMap((block) => [...block.map(number), 0])),
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

interface FormUses {
  form: string;
  all: number;
  /** As it is mostly written. */
  usual: string;
}

function countUses(words: readonly string[]): Map<string, FormUses> {
  const spellings = new Map<string, Map<string, number>>();
  for (const word of words) {
    const form = toForm(word);
    const counts = spellings.get(form) ?? new Map<string, number>();
    counts.set(word, (counts.get(word) ?? 0) + 1);
    spellings.set(form, counts);
  }
  return new Map(
    Array.from(spellings, ([form, counts]) => {
      const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const all = ranked.reduce((sum, [, count]) => sum + count, 0);
      return [form, { form, all, usual: ranked[0]?.[0] ?? form }];
    }),
  );
}

/** The usual spelling of each form, cut where it is a compound of the collection's own nouns or of common ones. */
function cutCompounds(forms: readonly FormUses[], isName: (form: string) => boolean): string[] {
  const nouns = forms.filter(({ form, usual }) => !usual.startsWith(form.slice(0, 1)));
  // Few articles hold both "Angriffskrieg" and "Angriff"; and "Oelpreis" is a compound of "Öl" too.
  const known = [...nouns.map(({ form }) => form), ...COMMON_NOUNS];
  const words = new Set(known.map(fold));
  const compounds = new Set(nouns.filter(({ form }) => !isName(form)));
  return forms.map((uses) => {
    const { form, usual } = uses;
    // A word whose letters change in number with their case cannot be cut by them.
    if (!compounds.has(uses) || form.length !== usual.length) return usual;
    const cuts = splitCompound(form, (part) => part !== form && words.has(fold(part)));
    return [0, ...cuts].map((from, at) => usual.slice(from, cuts[at])).join('-');
  });
}
