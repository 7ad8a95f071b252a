import type { TopicId } from '#core/article.ts';

import type { PackedQuote, PackedQuotes } from './build-quotes.ts';

/** A quote with what one needs to find it among all. */
export interface CollectedQuote {
  articleId: string;
  /** UTF-16 units of the original text. */
  start: number;
  end: number;
  form: 'direct' | 'reported';
  /** Actor id; null for speakers nobody knows by name. */
  speaker: string | null;
  /** The words for such a speaker; null where none are. */
  speakerText: string | null;
  /** The words of the quote, at least their beginning. */
  said: string;
  /** Ids of the actors named inside the quote. */
  about: string[];
  /** Of the sentences the quote stands in. */
  countries: string[];
  topics: TopicId[];
}

/** Reads what `buildQuotes` packed. */
export function unpackQuotes(packed: PackedQuotes): CollectedQuote[] {
  return packed.quotes.flatMap((quotes, at) =>
    quotes.map((quote) => unpack(quote, packed, packed.ids[at] ?? '')),
  );
}

function unpack(
  [start, length, isDirect, speaker, said, about, countries, topics]: PackedQuote,
  packed: PackedQuotes,
  articleId: string,
): CollectedQuote {
  return {
    articleId,
    start,
    end: start + length,
    form: isDirect === 1 ? 'direct' : 'reported',
    speaker: packed.actors[speaker] ?? null,
    speakerText: packed.speakers[-2 - speaker] ?? null,
    said,
    about: about.flatMap((each) => packed.actors[each] ?? []),
    countries: countries.flatMap((each) => packed.countries[each] ?? []),
    topics: topics.flatMap((each) => packed.topics[each] ?? []),
  };
}
