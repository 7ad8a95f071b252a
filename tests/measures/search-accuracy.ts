import { analyzeArticle } from '#core/analyze-article.ts';
import { buildCatalog } from '#core/catalog/build-catalog.ts';
import type { SearchableText } from '#core/search/pack-search-index.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import { packArticles, toSearchableText } from '#core/search/searchable-articles.ts';
import { createSearchEngine } from '#data/search/search-engine.ts';
import { readArticles } from '#node/read-articles.ts';

import { SEARCH_QUERIES, type QueryGroup, type SearchQuery } from './search-queries.ts';
import { searchWithMiniSearch, searchWithPagefind, type Findings } from './search-rivals.ts';
import { UNSEEN_QUERIES } from './unseen-queries.ts';

/** Searches a folder of texts for every query of the table, beside two other engines, and says what was found. */
export async function measureSearch(
  folder: string,
  { errors }: { errors: boolean },
): Promise<string[]> {
  const { articles } = await readArticles(folder);
  const entries = articles.map((article) => ({
    analysis: { ...analyzeArticle(article), id: article.id },
    text: article.text,
  }));
  const texts = entries.map(toSearchableText);
  const plain = listPlain([...SEARCH_QUERIES, ...UNSEEN_QUERIES]).map(({ query }) => query);
  const engine = createSearchEngine(packArticles(entries));
  const catalog = buildCatalog(entries);
  const own: Findings = new Map(
    [...SEARCH_QUERIES, ...UNSEEN_QUERIES]
      .flatMap(({ queries }) => queries)
      .map(({ query }) => {
        const { scores } = engine.search(resolveFields(parseQuery(query), catalog).query);
        return [query, [...scores.keys()]];
      }),
  );
  const engines: [string, Findings][] = [
    ['Depesche', own],
    ['Pagefind', await searchWithPagefind(texts, plain)],
    ['MiniSearch', searchWithMiniSearch(texts, plain)],
  ];
  return TABLES.flatMap(({ name, groups }) => [
    `${groups.flatMap(({ queries }) => queries).length} queries over ${texts.length} texts, ${name}; means over the queries`,
    '',
    `${'kind of query'.padEnd(34)}${engines.map(([engineName]) => engineName.padEnd(22)).join('')}`.trimEnd(),
    `${''.padEnd(34)}${engines.map(() => 'precision  recall'.padEnd(22)).join('')}`.trimEnd(),
    ...groups.map((group) => describeGroup(group, engines, texts)),
    describeGroup(
      { name: 'all that the others can be asked', isPlain: true, queries: listPlain(groups) },
      engines,
      texts,
    ),
    ...(errors ? listErrors(groups, own, texts) : []),
    '',
  ]).slice(0, -1);
}

const TABLES: readonly { name: string; groups: readonly QueryGroup[] }[] = [
  { name: 'which the search was made with', groups: SEARCH_QUERIES },
  { name: 'written without knowledge of the search', groups: UNSEEN_QUERIES },
];

function listPlain(groups: readonly QueryGroup[]): SearchQuery[] {
  return groups.filter(({ isPlain }) => isPlain).flatMap(({ queries }) => [...queries]);
}

function describeGroup(
  { name, isPlain, queries }: QueryGroup,
  engines: readonly [string, Findings][],
  texts: readonly SearchableText[],
): string {
  const columns = engines.map(([engine, findings]) => {
    if (!isPlain && engine !== 'Depesche') return '–'.padEnd(22);
    const scores = queries.map((query) => score(query, findings.get(query.query) ?? [], texts));
    const [precision, recall] = [
      mean(scores.map((each) => each.precision)),
      mean(scores.map((each) => each.recall)),
    ];
    return `${precision.toFixed(3).padStart(9)} ${recall.toFixed(3).padStart(7)}`.padEnd(22);
  });
  return `${`${name} (${queries.length})`.padEnd(34)}${columns.join('')}`.trimEnd();
}

interface Score {
  precision: number;
  recall: number;
  missed: string[];
  wrong: string[];
}

function score(
  query: SearchQuery,
  found: readonly string[],
  texts: readonly SearchableText[],
): Score {
  const ids = new Set(found);
  const must = texts.filter((text) => answers(query, text, 'must')).map(({ id }) => id);
  const may = new Set(texts.filter((text) => answers(query, text, 'may')).map(({ id }) => id));
  const missed = must.filter((id) => !ids.has(id));
  const wrong = found.filter((id) => !may.has(id));
  return {
    precision: found.length === 0 ? Number(must.length === 0) : 1 - wrong.length / found.length,
    recall: must.length === 0 ? 1 : 1 - missed.length / must.length,
    missed,
    wrong,
  };
}

function answers(
  { must, may = must, not, in: place }: SearchQuery,
  { title, lead, paragraphs }: SearchableText,
  strictness: 'must' | 'may',
): boolean {
  const text = place === 'title' ? title : [title, lead, ...paragraphs].join('\n');
  const patterns = strictness === 'must' ? must.map(wholeWord) : may;
  const isThere = patterns.every((pattern) => new RegExp(pattern, 'u').test(text));
  return isThere && !(not !== undefined && new RegExp(wholeWord(not), 'u').test(text));
}

function wholeWord(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
}

function listErrors(
  groups: readonly QueryGroup[],
  findings: Findings,
  texts: readonly SearchableText[],
): string[] {
  return groups
    .flatMap(({ queries }) => queries)
    .flatMap((query) => {
      const { missed, wrong } = score(query, findings.get(query.query) ?? [], texts);
      if (missed.length + wrong.length === 0) return [];
      return [
        `${query.query}: missed ${missed.slice(0, 5).join(' ') || '–'}; wrong ${wrong.slice(0, 5).join(' ') || '–'} (${missed.length}, ${wrong.length})`,
      ];
    });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
