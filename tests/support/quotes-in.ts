import type { Mention, Quote } from '#core/article.ts';
import { findQuotes } from '#core/recognition/find-quotes.ts';
import { readStructure } from '#core/text/read-structure.ts';
import { slugify } from '#core/text/slugify.ts';
import { tokenize } from '#core/text/tokenize.ts';

/** Full name and gender by the surname under which the cases speak of a person. */
const PEOPLE: Readonly<Record<string, readonly [string, 'm' | 'f']>> = {
  Blinken: ['Antony Blinken', 'm'],
  Leyen: ['Ursula von der Leyen', 'f'],
  Merkel: ['Angela Merkel', 'f'],
  Peskow: ['Dmitri Peskow', 'm'],
  Putin: ['Wladimir Putin', 'm'],
  Scholz: ['Olaf Scholz', 'm'],
  Xi: ['Xi Jinping', 'm'],
};

function findPeople(text: string): Mention[] {
  return [
    ...text.matchAll(
      /(?:\p{Lu}\p{L}+ )?(?:[Vv]on der )?(Blinken|Leyen|Merkel|Peskow|Putin|Scholz|Xi)s?(?!\p{L})/gu,
    ),
  ].map((match) => {
    const [name] = PEOPLE[match[1]!]!;
    const isFull = match[0].startsWith(name) || /^von der/i.test(match[0]);
    const start = match.index + (isFull ? 0 : match[0].lastIndexOf(match[1]!));
    const end = match.index + match[0].length;
    return {
      kind: 'person',
      start,
      end,
      text: text.slice(start, end),
      entity: slugify(name),
      rule: 'test',
    };
  });
}

/** The quotes of a text, as what is said, the actor who says it, and the words that name the speaker. */
export function quotesIn(
  text: string,
  form: Quote['form'],
): [said: string, speaker: string | null, named: string | null][] {
  const genders = new Map(Object.values(PEOPLE).map(([name, gender]) => [slugify(name), gender]));
  return findQuotes({
    text,
    blocks: readStructure(text).blocks,
    tokens: tokenize(text),
    mentions: findPeople(text),
    genderOf: (entity) => genders.get(entity),
  })
    .filter((quote) => quote.form === form)
    .map(({ start, end, speaker, speakerText }) => [text.slice(start, end), speaker, speakerText]);
}
