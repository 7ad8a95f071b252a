import { buildCatalog } from '#core/catalog/build-catalog.ts';
import { buildCompany } from '#core/catalog/build-company.ts';
import { buildPlaces } from '#core/catalog/build-places.ts';
import { buildProfiles } from '#core/catalog/build-profiles.ts';
import { buildQuotes } from '#core/catalog/build-quotes.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { packArticles } from '#core/search/searchable-articles.ts';

import type { ArticleStore, StoredArticle } from './article-store.ts';

/** The modules the page may import. */
export const CATALOG = 'virtual:depesche/catalog';
export const ARTICLES = 'virtual:depesche/articles';
export const SEARCH = 'virtual:depesche/search';
export const COMPANY = 'virtual:depesche/company';
export const QUOTES = 'virtual:depesche/quotes';
export const PROFILES = 'virtual:depesche/profiles';
export const PLACES = 'virtual:depesche/places';

/** The zero sign keeps other plugins, which expect files, away. */
const RESOLVED = '\0';
const ARTICLE = 'virtual:depesche/article/';
const TEXT = 'virtual:depesche/text/';
const RAW = '?raw';

const PUBLIC: readonly string[] = [CATALOG, ARTICLES, SEARCH, COMPANY, QUOTES, PROFILES, PLACES];

/** The resolved id of one of our modules, else undefined. */
export function resolveArticleModule(id: string): string | undefined {
  const ours = PUBLIC.includes(id) || id.startsWith(ARTICLE) || id.startsWith(TEXT);
  return ours ? RESOLVED + id : undefined;
}

export function isArticleModule(resolvedId: string): boolean {
  return resolvedId.startsWith(`${RESOLVED}virtual:depesche/`);
}

/** Whether a module holds one article. */
export function isArticle(resolvedId: string): boolean {
  return resolvedId.startsWith(RESOLVED + ARTICLE);
}

/** The resolved id of the module that holds an article's text and analysis. */
export function articleModuleId(article: StoredArticle): string {
  return RESOLVED + ARTICLE + article.key;
}

/** Source of one of our modules; undefined for a foreign id and for an article that is gone. */
export function loadArticleModule(resolvedId: string, store: ArticleStore): string | undefined {
  if (!isArticleModule(resolvedId)) return undefined;
  const id = resolvedId.slice(RESOLVED.length);
  if (id === CATALOG) return `export const catalog = ${jsonExpression(catalogOf(store))};`;
  if (id === SEARCH) {
    return `export const searchIndex = ${jsonExpression(packArticles(store.articles()))};`;
  }
  if (id === COMPANY) {
    return `export const company = ${jsonExpression(buildCompany(store.articles()))};`;
  }
  if (id === QUOTES)
    return `export const quotes = ${jsonExpression(buildQuotes(store.articles()))};`;
  if (id === PROFILES) {
    return `export const profiles = ${jsonExpression(buildProfiles(store.articles()))};`;
  }
  if (id === PLACES) {
    return `export const places = ${jsonExpression(buildPlaces(store.articles()))};`;
  }
  if (id === ARTICLES) return writeImportList(store.articles());
  const key = id.replace(ARTICLE, '').replace(TEXT, '').replace(RAW, '');
  const article = store.find(key);
  if (article === undefined) return undefined;
  return id.startsWith(TEXT)
    ? `export default ${JSON.stringify(article.text)};`
    : writeArticle(article);
}

export function catalogOf(store: ArticleStore): Catalog {
  return buildCatalog(store.articles(), store.leftOut());
}

function writeImportList(articles: readonly StoredArticle[]): string {
  const lines = articles.map(
    ({ id, key }) => `  [${JSON.stringify(id)}]: () => import(${JSON.stringify(ARTICLE + key)}),`,
  );
  return `export const loadArticle = {\n  __proto__: null,\n${lines.join('\n')}\n};`;
}

function writeArticle({ key, analysis }: StoredArticle): string {
  return [
    `import text from ${JSON.stringify(TEXT + key + RAW)};`,
    `export { text };`,
    `export const analysis = ${jsonExpression(analysis)};`,
  ].join('\n');
}

/** A string for `JSON.parse`: engines read it about twice as fast as the same object literal. */
function jsonExpression(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
