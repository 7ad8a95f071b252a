import {
  isCounted,
  type AnalyzedArticle,
  type ArticleTopic,
  type Quote,
  type Span,
  type TopicId,
} from '#core/article.ts';
import { splitSentences } from '#core/text/split-sentences.ts';

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

  const pack = (quote: Quote, analysis: AnalyzedArticle, text: string): PackedQuote | undefined => {
    const { start, end, form, speaker, speakerText } = quote;
    const block = analysis.blocks.find((each) => start >= each.start && start < each.end);
    if (!block || !isCounted(block.kind)) return undefined;
    const around = joinSentences(splitSentences(text, block), quote);
    const inQuote = analysis.mentions.filter((mention) => lies(mention, quote));
    const inSentence = analysis.mentions.filter((mention) => lies(mention, around));
    const isKnown = analysis.actors.some(({ id, mentions }) => id === speaker && mentions > 0);
    return [
      start,
      end - start,
      form === 'direct' ? 1 : 0,
      isKnown && speaker !== null
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

  const quotes = entries.map(({ analysis, text }) =>
    [...analysis.quotes]
      .sort((a, b) => a.start - b.start)
      .flatMap((quote) => {
        const packed = pack(quote, analysis, text);
        return packed ? [packed] : [];
      }),
  );
  return {
    ids: entries.map(({ analysis }) => analysis.id),
    actors: actors.values,
    countries: countries.values,
    topics: topics.values,
    speakers: speakers.values,
    quotes,
  };
}

/** Values in the order in which they were first asked for. */
function createList<Value>() {
  const values: Value[] = [];
  const places = new Map<Value, number>();
  const place = (value: Value): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, place };
}

/** From the first sentence a quote touches to the end of the last. */
function joinSentences(sentences: readonly Span[], quote: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  return {
    start: Math.min(quote.start, touched[0]?.start ?? quote.start),
    end: Math.max(quote.end, touched.at(-1)?.end ?? quote.end),
  };
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function findTopics(topics: readonly ArticleTopic[], span: Span): TopicId[] {
  return topics
    .filter(({ evidence }) => evidence.some((each) => lies(each, span)))
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
