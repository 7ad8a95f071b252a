import { SPEECH_NOUNS, WRITINGS } from '#core/knowledge/speech-verbs.ts';

import { findHead } from './find-head.ts';
import { isGenitive } from './is-genitive.ts';
import { mentionsWithin } from './mentions-within.ts';
import type { QuoteText } from './quote-text.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** A large "Ihrer" speaks to the reader. */
const OWN = /^(?:[sS]ein|ihr)e[mr]$/;

/**
 * Whose words a noun for words means: the person or office in the genitive behind it, or whom its "seine" stands for.
 *
 * "in einer Erklärung Bans", "im Telegramm des Präsidenten", "in seiner Erklärung"
 */
export function findAuthor(
  source: QuoteText,
  phrase: NounPhrase,
  last: { speaker: string | null } | undefined,
): string | null {
  const { tokens, people } = source;
  const { from, to, coreTo } = phrase;
  let words = false;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    words ||= SPEECH_NOUNS.has(text) || WRITINGS.has(text);
  }
  if (!words) return null;
  const [author, other] = mentionsWithin(people, tokens[from]!.start, tokens[to - 1]!.end);
  if (author && !other && isGenitive(author)) return author.entity;
  if (to > coreTo) return findOwner(source, phrase, last);
  const { text, word } = tokens[from]!;
  if (author || !OWN.test(text)) return null;
  return resolvePronoun(source, { phrase, gender: word.lower.startsWith('s') ? 'm' : 'f' }, last);
}

/** "des Präsidenten": an office keeps the end of the genitive for itself. */
function findOwner(
  source: QuoteText,
  { coreTo, to }: NounPhrase,
  last: { speaker: string | null } | undefined,
): string | null {
  if (!/^(?:des|der)$/.test(source.tokens[coreTo]?.text ?? '')) return null;
  const owner = readNounPhrase(source, coreTo, to);
  if (owner?.to !== to) return null;
  return (
    findHead(source, owner, source.tokens[to - 1]!.end) ?? resolveDescription(source, owner, last)
  );
}
