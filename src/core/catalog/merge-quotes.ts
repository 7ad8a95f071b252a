import type { PackedQuote, PackedQuotes } from './build-quotes.ts';
import { createList } from './create-list.ts';

/**
 * The quotes of two collections, those of the bundled articles before those of the own ones: what `buildQuotes` of all of
 * them says. An own article whose id is a bundled one's is left out.
 *
 * Peskow speaks in both → he is one actor, and the own quote refers to him where the bundle has him
 */
export function mergeQuotes(bundled: PackedQuotes, own: PackedQuotes): PackedQuotes {
  const known = new Set(bundled.ids);
  const actors = createList(bundled.actors);
  const countries = createList(bundled.countries);
  const topics = createList(bundled.topics);
  const speakers = createList(bundled.speakers);

  const move = (quote: PackedQuote): PackedQuote => {
    const [start, length, isDirect, speaker, said, about, inCountries, onTopics] = quote;
    return [
      start,
      length,
      isDirect,
      speaker >= 0
        ? placeFrom(own.actors, speaker, actors)
        : speaker === -1
          ? -1
          : -2 - placeFrom(own.speakers, -2 - speaker, speakers),
      said,
      about.map((each) => placeFrom(own.actors, each, actors)),
      inCountries.map((each) => placeFrom(own.countries, each, countries)),
      onTopics.map((each) => placeFrom(own.topics, each, topics)),
    ];
  };

  const added = own.ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ id, quotes: (own.quotes[at] ?? []).map(move) }],
  );
  return {
    ids: [...bundled.ids, ...added.map(({ id }) => id)],
    actors: actors.values,
    countries: countries.values,
    topics: topics.values,
    speakers: speakers.values,
    quotes: [...bundled.quotes, ...added.map(({ quotes }) => quotes)],
  };
}

/** Where a value of one list stands in another, into which it comes if it must. */
function placeFrom<Value>(
  values: readonly Value[],
  at: number,
  { place }: { place: (value: Value) => number },
): number {
  return place(values[at]!);
}
