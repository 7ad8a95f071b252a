import type { TopicId } from '#core/article.ts';
import type { ReadingStatus } from '#core/selection/filter.ts';

import type { Hue } from './actor-hue.ts';

/** What the list, the filters and their counts need to know of one article; its text is loaded when it is read. */
export interface ListRecord {
  id: string;
  title: string;
  titleSource: 'heading' | 'sentence';
  kicker?: string;
  /** Cut at a word, at most 150 UTF-16 units and "…"; empty when nothing stands below the title. */
  excerpt: string;
  date: ListDate;
  /** Words of the counted blocks. */
  words: number;
  /** ISO 639-1, or `und`. */
  language: string;
  /** Actor ids with their mentions, most mentioned first; those without a counted mention are left out. */
  actors: [id: string, mentions: number][];
  /** Positions in `actors` of those who play a main role; absent where nobody does. */
  main?: number[];
  /** ISO codes with their mentions, as `actors`; a country of which only places are named is not among them. */
  countries: [code: string, mentions: number][];
  organisations: [id: string, mentions: number][];
  /** Best first. */
  topics: TopicId[];
  /** Ids of the media and agencies it is signed by; absent where it is not. */
  sources?: string[];
  /** What the reader did with it; absent until that is known. */
  status?: readonly ReadingStatus[];
}

/** ISO days; `value` is stated in the text, the bounds are inferred and inclusive. */
export interface ListDate {
  value?: string;
  earliest?: string;
  latest?: string;
}

export interface CatalogActor {
  id: string;
  /** As a German newspaper prints it. */
  name: string;
  /** As the articles call the actor alone ("Putin"); the name where that would be ambiguous. */
  short: string;
  country?: string;
  leader: boolean;
  /** Listed in the knowledge tables. */
  known: boolean;
  hue: Hue;
  /** Number of articles with a counted mention. */
  articles: number;
  /** Counted mentions in all articles. */
  mentions: number;
}

export interface CatalogCountry {
  code: string;
  articles: number;
  mentions: number;
}

export interface CatalogOrganisation {
  id: string;
  name: string;
  articles: number;
  mentions: number;
}

/** A medium or agency articles are from. */
export interface CatalogSource {
  id: string;
  name: string;
  articles: number;
}

export interface CatalogTopic {
  id: TopicId;
  articles: number;
}

export type LeftOutReason = 'empty' | 'binary' | 'too-large' | 'undecodable' | 'unreadable';

/** A file in the folder of articles that could not become one. */
export interface LeftOutFile {
  file: string;
  reason: LeftOutReason;
}

/** Everything the page knows before an article is opened. Values stand in the order most articles, most mentions, id. */
export interface Catalog {
  articles: ListRecord[];
  actors: CatalogActor[];
  countries: CatalogCountry[];
  organisations: CatalogOrganisation[];
  topics: CatalogTopic[];
  sources: CatalogSource[];
  leftOut: LeftOutFile[];
}
