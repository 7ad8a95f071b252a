/**
 * The domain nouns: what the analysis reports about one article.
 *
 * Every span in these types is half-open, `[start, end)`, in UTF-16 units of the original file's text (its byte order
 * mark dropped, its line ends kept), so `text.slice(start, end)` is the surface.
 */

/** A half-open stretch of the original text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind =
  | 'metadata'
  | 'kicker'
  | 'title'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'repeat'
  | 'byline'
  | 'boilerplate';

/** A part of the article's layout; the blocks are in order and together cover all that is not white space. */
export interface Block extends Span {
  kind: BlockKind;
}

/** The kinds of mentions in the order legends list them. */
export const MENTION_KINDS = ['person', 'role', 'country', 'place', 'organisation'] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];

/** A span that denotes a person, country, place, organisation, or the holder of an office. */
export interface Mention extends Span {
  kind: MentionKind;
  /** `text.slice(start, end)`. */
  text: string;
  /** Actor id, ISO 3166-1 alpha-2 code, place id or organisation id; null where it is not known who or what. */
  entity: string | null;
  /** ISO code of the country a person, place or role belongs to. */
  country?: string;
  /** The seat of a government stands for that government: "Peking warnte". */
  metonym?: true;
  /** Name of the rule that found it; the key under which "why?" explains it. */
  rule: string;
}

/** A period an actor spent in an office, as far as it matters on the article's date. */
export interface Term {
  /** Key of the office in `knowledge/offices.ts`, such as `foreign-minister`. */
  office: string;
  /** ISO code of the country, or organisation id, the office belongs to. */
  of: string;
  /** What that is called where it is no country: "Kreml". */
  ofName?: string;
  /** ISO day, month or year; the length tells the precision. */
  from: string;
  /** As `from`; absent while the office is held. */
  to?: string;
}

export interface ArticleActor {
  id: string;
  /** As this article prints it in full, where that is a spelling of the tables' name; else as the tables have it. */
  name: string;
  country?: string;
  /** The German title of the office held at the article's date, "Außenminister". */
  office?: string;
  /** Ever head of state or government, minister, head of an international organisation, large party or armed group. */
  leader: boolean;
  /** Listed in the knowledge tables; false for a person found by form alone. */
  known: boolean;
  /** Mentions in blocks that count: not in repeats, bylines, boilerplate or metadata. */
  mentions: number;
  /** The terms of office that may have been running on the article's date, the weightiest first. */
  terms?: Term[];
}

export interface ArticleCountry {
  code: string;
  /** Country mentions in blocks that count, metonyms included. */
  mentions: number;
  /** Mentions of places inside the country in blocks that count. */
  places: number;
  /** One of the countries the article is about. */
  main: boolean;
}

export interface ArticleOrganisation {
  id: string;
  name: string;
  mentions: number;
}

export const TOPIC_IDS = [
  'war',
  'diplomacy',
  'sanctions',
  'trade',
  'energy',
  'arms',
  'terrorism',
  'elections',
  'government',
  'human-rights',
  'migration',
  'economy',
  'crime',
  'protest',
  'disaster',
  'climate',
  'health',
  'technology',
  'security',
  'society',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

export interface ArticleTopic {
  id: TopicId;
  /** Weighted evidence, comparable within one article only. */
  score: number;
  /** The words that earned the topic, in text order. */
  evidence: Span[];
}

/** A topic of which the article speaks, but not enough to be filed there. */
export interface NearTopic {
  id: TopicId;
  /** Too little was said of it at all, much less than of the first one, or five others were stronger. */
  reason: 'few' | 'overshadowed' | 'crowded';
  /** The words that spoke for it, in text order. */
  evidence: Span[];
}

export interface Quote extends Span {
  form: 'direct' | 'reported';
  /** Actor id, or null where the speaker is nobody known by name. */
  speaker: string | null;
  /** The words that name the speaker, or null where none do. */
  speakerText: string | null;
  speakerStart?: number;
  speakerEnd?: number;
}

/** One reason for the article's date or its bounds; without a span it rests on what the text does not say. */
export interface DateEvidence {
  start?: number;
  end?: number;
  /** Name of the dating rule. */
  rule: string;
  /** One German sentence for the reader. */
  note: string;
  /** Which bound this reason sets. */
  bound?: 'value' | 'earliest' | 'latest';
  /** The ISO day it sets. */
  day?: string;
}

export interface ArticleDate {
  /** ISO day, when the text states it. */
  value?: string;
  /** ISO days, when the date is only bounded; both inclusive. */
  earliest?: string;
  latest?: string;
  evidence: DateEvidence[];
}

/** One text file and everything that was recognised in it. */
export interface AnalyzedArticle {
  /** File name without extension. */
  id: string;
  file: string;
  /** ISO 639-1 code, or `und`. */
  language: string;
  /** Never empty: a heading, else a shortened first sentence, else the file name. */
  title: string;
  titleSource: 'heading' | 'sentence';
  kicker?: string;
  lead?: string;
  date: ArticleDate;
  blocks: Block[];
  mentions: Mention[];
  /** Most mentioned first. */
  actors: ArticleActor[];
  /** Most mentioned first. */
  countries: ArticleCountry[];
  organisations: ArticleOrganisation[];
  /** Best first, at most five. */
  topics: ArticleTopic[];
  /** The strongest of those that were not enough, at most two; absent where there is none. */
  nearTopics?: NearTopic[];
  quotes: Quote[];
}

/** Whether what stands in such a block counts for actors, countries, organisations and topics. */
export function isCounted(kind: BlockKind): boolean {
  // Asked for every other word; comparing beats a look-up.
  return kind !== 'boilerplate' && kind !== 'repeat' && kind !== 'byline' && kind !== 'metadata';
}
