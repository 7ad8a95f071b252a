import { isCapitalised, type QuoteText } from './quote-text.ts';

/** Whether a determiner may begin a phrase that means one person; any case. */
export function isSingular(determiner: string): boolean {
  return /^(?:der|ein|eine|die)$/i.test(determiner);
}

/**
 * Whether the phrase `[from, to)` and what "und" adds up to `end` are two titles of one person: one article, one name,
 * which stands at the end. Token indices.
 *
 * "der Anwalt und Aktivist Max Muster" → true; "der Minister und Max Muster" → false
 */
export function isTitledPair(
  { tokens, personEnds }: QuoteText,
  { from, to, end }: { from: number; to: number; end: number },
): boolean {
  if (!isSingular(tokens[from]!.text) || tokens[to]!.text !== 'und') return false;
  const holdsName = (begin: number, limit: number) => {
    for (let at = begin; at < limit; at++) if (personEnds.has(tokens[at]!.start)) return true;
    return false;
  };
  const [title, name] = [tokens[to + 1]!, to + 2];
  return !holdsName(from, name) && isCapitalised(title.text) && name < end && holdsName(name, end);
}
