import { isCounted, type AnalyzedArticle, type BlockKind } from '#core/article.ts';

import { splitWords } from './fold.ts';
import {
  packSearchIndex,
  toForm,
  type PackedSearchIndex,
  type SearchableText,
} from './pack-search-index.ts';

/** An article as analysed, with the very text its spans count in. */
interface Entry {
  analysis: AnalyzedArticle;
  text: string;
}

/**
 * Packs what counts of some articles: no repeats, bylines, boilerplate or metadata. Words that are mostly names of
 * persons, countries and places in them are kept whole.
 */
export function packArticles(entries: readonly Entry[]): PackedSearchIndex {
  const isName = findNames(entries);
  return packSearchIndex(entries.map(toSearchableText), isName);
}

/** The parts of an article in which its words weigh differently. */
export function toSearchableText({ analysis, text }: Entry): SearchableText {
  const blocks = analysis.blocks.filter(({ kind }) => isCounted(kind));
  const read = (isWanted: (kind: BlockKind) => boolean) =>
    blocks.filter(({ kind }) => isWanted(kind)).map(({ start, end }) => text.slice(start, end));
  return {
    id: analysis.id,
    title: read((kind) => kind === 'title').join('\n'),
    lead: read((kind) => kind === 'lead' || kind === 'kicker').join('\n'),
    paragraphs: read((kind) => kind === 'heading' || kind === 'paragraph'),
  };
}

const NAMES: readonly string[] = ['person', 'place'];
// "Russland", "Frankreich" are names, but "Irakkrieg" is a compound that names a country.
const COUNTRY_TAIL = /(?:land|lande|lands|landes|reich|reichs|mark)$/u;

function findNames(entries: readonly Entry[]): (form: string) => boolean {
  const named = new Map<string, number>();
  for (const { analysis, text } of entries) {
    for (const { kind, start, end } of analysis.mentions) {
      const name = text.slice(start, end);
      const isName = NAMES.includes(kind) || (kind === 'country' && COUNTRY_TAIL.test(name));
      if (isName) countForms(name, named);
    }
  }
  const all = new Map<string, number>();
  for (const { text } of entries) countForms(text, all);
  return (form) => 2 * (named.get(form) ?? 0) > (all.get(form) ?? 0);
}

function countForms(text: string, counts: Map<string, number>): void {
  for (const { text: word } of splitWords(text)) {
    const form = toForm(word);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
}
