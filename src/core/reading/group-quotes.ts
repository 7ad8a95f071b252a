import type { Quote } from '#core/article.ts';

/** What one speaker says in an article. */
export interface SpeakerQuotes {
  /** Actor id; null for speakers nobody knows by name. */
  speaker: string | null;
  /** The words that name such a speaker, or null where none do. */
  speakerText: string | null;
  /** In text order, never empty. */
  quotes: Quote[];
}

/**
 * The quotes of an article by speaker, in the order in which speakers first speak. An actor is one speaker whatever
 * words name it; speakers known by words alone are the same where the words are, and quotes nobody is named for come
 * together. Every quote is in exactly one group.
 *
 * Putin, "ein Sprecher", Putin → Putin with two quotes, "ein Sprecher" with one
 */
export function groupQuotes(quotes: readonly Quote[]): SpeakerQuotes[] {
  const groups = new Map<string, SpeakerQuotes>();
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const { speaker, speakerText } = quote;
    const key = speaker === null ? `words ${speakerText ?? ''}` : `actor ${speaker}`;
    const group = groups.get(key);
    if (group) group.quotes.push(quote);
    else groups.set(key, { speaker, speakerText, quotes: [quote] });
  }
  return [...groups.values()];
}
