import { firstFrom } from './mentions-within.ts';
import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** A title introduced longer ago is not taken up by itself; a bound, so that a long text stays linear. */
const MENTIONS_BACK = 200;
const SECOND_TITLE = / und [\p{L}-]+$/u;
/** In characters. */
const LONGEST_TITLE = 60;

/**
 * "der Minister" after "Außenminister Wang Yi": the last person introduced by that title, among so many mentions before.
 */
export function resolveTitle(
  { text, tokens, mentions }: QuoteText,
  phrase: NounPhrase,
  back = MENTIONS_BACK,
): string | null {
  const first = tokens[phrase.from]!.text;
  const isBare =
    phrase.to === phrase.coreTo && phrase.head === phrase.to - 1 && phrase.head === phrase.from + 1;
  if (!isBare || !/^(?:der|die)$/i.test(first)) return null;
  const title = tokens[phrase.head]!.word.lower;
  const at = tokens[phrase.from]!.start;
  const here = firstFrom(mentions, at);
  for (let i = here - 1; i >= Math.max(0, here - back); i--) {
    const { kind, entity, start } = mentions[i]!;
    if (kind !== 'person') continue;
    const before = text.slice(Math.max(0, start - LONGEST_TITLE), start).trimEnd();
    // "der Anwalt und Autor Max Muster"
    if (before.toLowerCase().replace(SECOND_TITLE, '').endsWith(title)) return entity;
    if (before.toLowerCase().endsWith(title)) return entity;
  }
  return null;
}
