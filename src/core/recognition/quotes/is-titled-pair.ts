import { isCapitalised, type QuoteText } from './quote-text.ts';
import { verbFormsOf } from './word-signs.ts';

/** Whether a determiner may begin a phrase that means one person; any case. */
export function isSingular(determiner: string): boolean {
  return /^(?:der|ein|eine|die)$/i.test(determiner);
}

/** Whether a singular form of a verb of speech stands right before or behind the tokens `[from, to)`. */
export function isBesideSingular({ tokens }: QuoteText, from: number, to: number): boolean {
  return isSingularVerb(tokens[from - 1]) || isSingularVerb(tokens[to]);
}

function isSingularVerb(token: QuoteText['tokens'][number] | undefined): boolean {
  if (!token || token.text.endsWith('n')) return false;
  return (verbFormsOf(token.word)?.finite.length ?? 0) > 0;
}

/**
 * Whether the phrase `[from, to)` and what "und" adds up to `end` are two titles of one person: one article or a
 * verb in the singular, one name, which stands at the end. Token indices.
 *
 * "der Anwalt und Aktivist Max Muster" → true; "der Minister und Max Muster" → false
 */
export function isTitledPair(
  source: QuoteText,
  { from, to, end }: { from: number; to: number; end: number },
): boolean {
  const { tokens, personEnds } = source;
  if (tokens[to]!.text !== 'und') return false;
  if (!isSingular(tokens[from]!.text) && !isBesideSingular(source, from, end)) return false;
  const holdsName = (begin: number, limit: number) => {
    for (let at = begin; at < limit; at++) if (personEnds.has(tokens[at]!.start)) return true;
    return false;
  };
  const [title, name] = [tokens[to + 1]!, to + 2];
  return !holdsName(from, name) && isCapitalised(title.text) && name < end && holdsName(name, end);
}
