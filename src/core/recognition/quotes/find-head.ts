import { belongsToOther } from './belongs-to-other.ts';
import { isGenitive } from './is-genitive.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/**
 * The person or holder of an office who is the head of a phrase that ends at an offset of the text; null where nobody
 * known is.
 *
 * "Putins Sprecher Dmitri Peskow" → dmitri-peskow
 */
export function findHead(source: QuoteText, phrase: NounPhrase, end: number): string | null {
  const { text, tokens } = source;
  const start = tokens[phrase.from]!.start;
  const within = mentionsWithin(source.mentions, start, end);
  const persons = within.filter(
    (mention) =>
      mention.kind === 'person' &&
      mention.entity !== null &&
      // "Putin-Sprecher" is somebody else.
      mention.rule !== 'person-compound' &&
      !isGenitive(mention) &&
      text[mention.end] !== '-' &&
      !belongsToOther(text.slice(start, mention.start)),
  );
  if (persons.length > 0) return persons.at(-1)!.entity;
  const head = tokens[phrase.head]!;
  return (
    within.find(
      ({ kind, entity, start: from, end: to }) =>
        kind === 'role' && entity && from <= head.end && to >= head.start,
    )?.entity ?? null
  );
}
