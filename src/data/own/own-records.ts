import type { AnalyzedArticle, Span } from '#core/article.ts';
import type { Collection } from '#core/catalog/collection.ts';

import type { OwnArticle } from './own-state.ts';

/** A text as decoded, which all spans of its analysis count in. */
export interface TextRecord extends OwnArticle {
  text: string;
}

/** What tables and rules of some version have made. */
export interface Made {
  /** The shape of it: what is of another one cannot be read. */
  format: number;
  /** The version of the analysis; empty where it is of several. */
  version: string;
}

export interface AnalysisRecord extends Made {
  analysis: AnalyzedArticle;
}

export interface CollectionRecord extends Made {
  /** The articles it is made of, the oldest first. */
  articles: readonly OwnArticle[];
  collection: Collection;
}

/** One more whenever analyses or collections get another shape, so that old ones are made anew before they are shown. */
export const FORMAT = 1;

/** Each of the following gives undefined for what is no such record, or that of another article. */
export function readText(value: unknown, id: string): TextRecord | undefined {
  if (!isRecord(value) || typeof value['text'] !== 'string') return undefined;
  const { text } = value;
  const article = readArticle(value);
  return article?.id === id ? { ...article, text, length: text.length } : undefined;
}

export function readAnalysis(value: unknown, { id, text }: TextRecord): AnalysisRecord | undefined {
  if (!isMade(value)) return undefined;
  const { format, version, analysis } = value;
  const isWhole =
    isShaped(analysis, ANALYSIS) &&
    analysis['id'] === id &&
    isShaped(analysis['date'], { evidence: 'list' }) &&
    SPANS.every((name) => isEverySpan(analysis[name], text.length));
  return isWhole
    ? { format, version, analysis: analysis as unknown as AnalyzedArticle }
    : undefined;
}

export function readCollection(value: unknown): CollectionRecord | undefined {
  if (!isMade(value) || !isRecord(value['collection']) || !Array.isArray(value['articles'])) {
    return undefined;
  }
  const { format, version, collection } = value;
  const articles = value['articles'].flatMap((each) => readArticle(each) ?? []);
  const isWhole =
    articles.length === value['articles'].length &&
    Object.entries(COLLECTION).every(([name, shape]) => isShaped(collection[name], shape));
  return isWhole
    ? { format, version, articles, collection: collection as unknown as Collection }
    : undefined;
}

function readArticle(value: unknown): OwnArticle | undefined {
  if (!isShaped(value, ARTICLE)) return undefined;
  const { id, file, title, added, length } = value as unknown as OwnArticle;
  return Number.isNaN(Date.parse(added)) ? undefined : { id, file, title, added, length };
}

/** `records` is a list of records, `table` a record by names. */
type Kind = 'text' | 'number' | 'list' | 'records' | 'table';
type Shape = Readonly<Record<string, Kind>>;

const ARTICLE: Shape = {
  id: 'text',
  file: 'text',
  title: 'text',
  added: 'text',
  length: 'number',
};

const SPANS = ['blocks', 'mentions', 'quotes'] as const;

const ANALYSIS: Shape = {
  id: 'text',
  file: 'text',
  language: 'text',
  title: 'text',
  titleSource: 'text',
  date: 'table',
  blocks: 'records',
  mentions: 'records',
  actors: 'records',
  countries: 'records',
  organisations: 'records',
  topics: 'records',
  quotes: 'records',
};

const COLLECTION: Readonly<Record<keyof Collection, Shape>> = {
  catalog: {
    articles: 'records',
    actors: 'records',
    countries: 'records',
    organisations: 'records',
    topics: 'records',
    sources: 'records',
    leftOut: 'records',
  },
  company: { ids: 'list', actors: 'list', sentences: 'list' },
  quotes: {
    ids: 'list',
    actors: 'list',
    countries: 'list',
    topics: 'list',
    speakers: 'list',
    quotes: 'list',
  },
  profiles: { ids: 'list', profiles: 'table', topics: 'table' },
  places: { places: 'list', articles: 'table' },
  search: { ids: 'list', words: 'text', texts: 'list' },
};

function isShaped(value: unknown, shape: Shape): value is Record<string, unknown> {
  return (
    isRecord(value) && Object.entries(shape).every(([name, kind]) => isOfKind(value[name], kind))
  );
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'records':
      return Array.isArray(value) && value.every(isRecord);
    case 'table':
      return isRecord(value);
  }
}

function isMade(value: unknown): value is Made & Record<string, unknown> {
  return isRecord(value) && value['format'] === FORMAT && typeof value['version'] === 'string';
}

function isEverySpan(value: unknown, length: number): boolean {
  return (value as Partial<Span>[]).every(
    ({ start = -1, end = -1 }) => start >= 0 && start <= end && end <= length,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
