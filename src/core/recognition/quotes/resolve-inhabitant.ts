import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** In mentions; who was named longer ago is not taken up by his country. */
const BACK = 12;

/**
 * Whom "die Estin" or "der Ukrainer" means: the person last named before who is of that country and gender; null where
 * the phrase says more or nobody fits.
 *
 * "Kallas sprach. „…“, so die Estin" → kaja-kallas
 */
export function resolveInhabitant(source: QuoteText, phrase: NounPhrase): string | null {
  const { tokens, mentions, genderOf } = source;
  const article = tokens[phrase.from]!.text.toLowerCase();
  const bare = phrase.to === phrase.from + 2 && phrase.head === phrase.from + 1;
  if (!bare || (article !== 'der' && article !== 'die')) return null;
  const { start, end } = tokens[phrase.head]!;
  const land = mentions.find(
    (mention) => mention.kind === 'country' && mention.start === start && mention.end === end,
  )?.entity;
  if (!land) return null;
  const gender = article === 'der' ? 'm' : 'f';
  for (let i = mentions.length - 1, seen = 0; i >= 0 && seen < BACK; i--) {
    const { kind, entity, country, start: at } = mentions[i]!;
    if (at >= start || kind !== 'person') continue;
    seen++;
    if (entity && country === land && (genderOf(entity) ?? gender) === gender) return entity;
  }
  return null;
}
