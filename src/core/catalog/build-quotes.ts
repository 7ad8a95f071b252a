import {
  isCounted,
  type AnalyzedArticle,
  type ArticleTopic,
  type Block,
  type Quote,
  type Span,
  type TopicId,
} from '#core/article.ts';
import { countBefore, spansBetween } from '#core/text/spans-between.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

import { createList } from './create-list.ts';

/** All quotes of a collection; what recurs is said once and referred to by position. */
export interface PackedQuotes {
  /** Ids of the articles. */
  ids: string[];
  actors: string[];
  countries: string[];
  topics: TopicId[];
  /** The words for speakers nobody knows by name. */
  speakers: string[];
  /** For each article its quotes in text order. */
  quotes: PackedQuote[][];
}

export type PackedQuote = [
  /** UTF-16 units of the original text. */
  start: number,
  length: number,
  isDirect: 0 | 1,
  /** Position among the actors; from -2 downwards among the words for speakers; -1 where nobody is named. */
  speaker: number,
  /** The text of the quote, or as much as a list has room for. */
  said: string,
  /** Actors named inside the quote, the speaker left out. */
  about: number[],
  /** Countries and topics of the sentences the quote stands in. */
  countries: number[],
  topics: number[],
];

// Three lines of a column of 65 characters; the rest is read in its place.
const LONGEST_SAID = 200;
// A speaker whose description is longer is told by its beginning.
const LONGEST_SPEAKER = 80;

/**
 * Gathers the quotes of all articles in the order given; those in repeats, bylines and the like are left out.
 *
 * "Peskow sagte, Trump sei willkommen." → speaker Peskow, about Trump, said "Trump sei willkommen"
 */
export function buildQuotes(
  entries: readonly { analysis: AnalyzedArticle; text: string }[],
): PackedQuotes {
  const actors = createList<string>();
  const countries = createList<string>();
  const topics = createList<TopicId>();
  const speakers = createList<string>();

  const pack = (quote: Quote, article: QuotedArticle): PackedQuote | undefined => {
    const { text, analysis, known } = article;
    const { start, end, form, speaker, speakerText } = quote;
    const block = analysis.blocks[countBefore(analysis.blocks, start + 1) - 1];
    if (!block || start >= block.end || !isCounted(block.kind)) return undefined;
    const around = joinSentences(article.split(block), quote);
    const inQuote = spansWithin(analysis.mentions, quote);
    const inSentence = spansWithin(analysis.mentions, around);
    return [
      start,
      end - start,
      form === 'direct' ? 1 : 0,
      speaker !== null && known.has(speaker)
        ? actors.place(speaker)
        : speakerText === null
          ? -1
          : -2 - speakers.place(shortenLine(speakerText)),
      cutSaid(text.slice(start, end)),
      unique(
        inQuote.map(({ kind, entity }) => (kind === 'person' || kind === 'role' ? entity : null)),
      )
        .filter((id) => id !== speaker)
        .map(actors.place),
      unique(inSentence.map(({ kind, entity }) => (kind === 'country' ? entity : null))).map(
        countries.place,
      ),
      findTopics(analysis.topics, around).map(topics.place),
    ];
  };

  const quotes = entries.map((entry) => {
    const article = openArticle(entry);
    return [...entry.analysis.quotes]
      .sort((a, b) => a.start - b.start)
      .flatMap((quote) => {
        const packed = pack(quote, article);
        return packed ? [packed] : [];
      });
  });
  return {
    ids: entries.map(({ analysis }) => analysis.id),
    actors: actors.values,
    countries: countries.values,
    topics: topics.values,
    speakers: speakers.values,
    quotes,
  };
}

/** An article with what all its quotes ask for, worked out once. */
interface QuotedArticle {
  analysis: AnalyzedArticle;
  text: string;
  /** The actors mentioned where it counts. */
  known: ReadonlySet<string>;
  /** The sentences of a block. */
  split: (block: Block) => readonly Span[];
}

function openArticle({ analysis, text }: Pick<QuotedArticle, 'analysis' | 'text'>): QuotedArticle {
  const known = new Set(analysis.actors.flatMap(({ id, mentions }) => (mentions > 0 ? [id] : [])));
  const splits = new Map<Block, readonly Span[]>();
  const split = (block: Block) => {
    const sentences = splits.get(block) ?? splitSentences(text, block);
    splits.set(block, sentences);
    return sentences;
  };
  return { analysis, text, known, split };
}

/** From the first sentence a quote touches to the end of the last. */
function joinSentences(sentences: readonly Span[], quote: Span): Span {
  const first = sentences[countBefore(sentences, quote.start + 1) - 1];
  const last = sentences[countBefore(sentences, quote.end) - 1];
  return {
    start: first && first.end > quote.start ? first.start : quote.start,
    end: Math.max(quote.end, last?.end ?? quote.end),
  };
}

function spansWithin<Part extends Span>(spans: readonly Part[], outer: Span): Part[] {
  return spansBetween(spans, outer).filter(({ end }) => end <= outer.end);
}

function findTopics(topics: readonly ArticleTopic[], span: Span): TopicId[] {
  return topics
    .filter(({ evidence }) => spansWithin(evidence, span).length > 0)
    .map(({ id }) => id);
}

/** The beginning, cut between words; white space stays as it is, so that a passage can be named by it. */
function cutSaid(text: string): string {
  if (text.length <= LONGEST_SAID) return text;
  const blank = text.slice(0, LONGEST_SAID).search(/\s\S*$/);
  return text.slice(0, blank > 0 ? blank : LONGEST_SAID).replace(/\p{Cs}$/u, '');
}

function shortenLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SPEAKER ? `${line.slice(0, LONGEST_SPEAKER).trimEnd()}…` : line;
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}
