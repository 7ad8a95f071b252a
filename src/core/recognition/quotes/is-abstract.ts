import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** Endings of nouns that name what is said or felt and not who says it. */
const ABSTRACT =
  /(?:ung|heit|keit|tät|sicht|schuld|vorwurf|kritik|forderung|frage|vorschlag|idee|lob|spott|hilfe|bedenken|widerstand|zweifel)$/i;
/** Those that name people all the same. */
const BODY =
  /(?:regierung|führung|leitung|verwaltung|zeitung|abteilung|stiftung|bewegung|versammlung|vereinigung|vertretung|besatzung|redaktion)$/i;

/**
 * Whether a phrase names by its head what is said or felt.
 *
 * "Zustimmung" → true; "Bundesregierung" → false
 */
export function isAbstract({ tokens }: QuoteText, { head }: NounPhrase): boolean {
  const noun = tokens[head]!.text;
  return ABSTRACT.test(noun) && !BODY.test(noun);
}
