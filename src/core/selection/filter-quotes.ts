import type { CollectedQuote } from '#core/catalog/collected-quote.ts';

/** What quotes are narrowed by; an empty string narrows nothing. */
export interface QuoteDemand {
  /** Actor id, or `KNOWN_SPEAKER` for quotes of any actor. */
  speaker: string;
  /** Actor named inside the quote. */
  about: string;
  /** Country and topic of the sentences the quote stands in. */
  country: string;
  topic: string;
  form: '' | CollectedQuote['form'];
}

/** Stands for whoever is known by name; no actor's id, which has a hyphen or a longer name. */
export const KNOWN_SPEAKER = 'bekannt';

export type QuoteKey = keyof QuoteDemand;

const KEYS: readonly QuoteKey[] = ['speaker', 'about', 'country', 'topic', 'form'];

/** The quotes that meet every condition, in their order. */
export function filterQuotes(
  quotes: readonly CollectedQuote[],
  demand: QuoteDemand,
): CollectedQuote[] {
  return quotes.filter((quote) => KEYS.every((key) => meets(quote, key, demand[key])));
}

/**
 * The values of one condition with the number of quotes each would leave, most first; the other conditions apply.
 *
 * With "über Xi" chosen, Putin's number among the speakers is what he says about Xi
 */
export function countQuoteValues(
  quotes: readonly CollectedQuote[],
  demand: QuoteDemand,
  key: QuoteKey,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const quote of filterQuotes(quotes, { ...demand, [key]: '' })) {
    for (const value of listValues(quote, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function meets(quote: CollectedQuote, key: QuoteKey, wanted: string): boolean {
  if (wanted === '') return true;
  if (key === 'speaker' && wanted === KNOWN_SPEAKER) return quote.speaker !== null;
  return listValues(quote, key).includes(wanted);
}

function listValues(quote: CollectedQuote, key: QuoteKey): readonly string[] {
  switch (key) {
    case 'speaker':
      return quote.speaker === null ? [] : [quote.speaker];
    case 'about':
      return quote.about;
    case 'country':
      return quote.countries;
    case 'topic':
      return quote.topics;
    case 'form':
      return [quote.form];
  }
}
