import { MEN, WOMEN } from '#core/knowledge/people-nouns.ts';
import type { Named } from '#core/recognition/finding.ts';

/** In characters; no title that tells a gender is longer. */
const LONGEST_TITLE = 40;
const CAPITAL = /\p{Lu}/u;
/** In characters; a title with its article and an adjective. */
const REACH = 80;
/** "der grüne Abgeordnete": by itself the noun is a woman's as well, with this article in this form a man's. */
const DECLINED_MAN =
  /(?:^|[^\p{L}])[Dd]er (?:\p{Ll}+e )?\S*(?:eordnet|sitzend|tragt|mächtigt|sandt|traut|legiert|lebend|fangen)e $/u;

/**
 * The gender of people the tables do not know, by the title before one of their mentions. Of others what the tables say.
 *
 * "die Studentin Lucía Ferrer" → f; "Gouverneur Henri Ado" → m
 */
export function learnGenders(
  text: string,
  mentions: readonly Named[],
  genderOf: (entity: string) => 'm' | 'f' | undefined,
): (entity: string) => 'm' | 'f' | undefined {
  // Worked out when somebody unknown is asked for.
  let learnt: ReadonlyMap<string, 'm' | 'f'> | undefined;
  return (entity) => genderOf(entity) ?? (learnt ??= readTitles(text, mentions)).get(entity);
}

function readTitles(text: string, mentions: readonly Named[]): Map<string, 'm' | 'f'> {
  const learnt = new Map<string, 'm' | 'f'>();
  for (const { kind, entity, start } of mentions) {
    if (kind !== 'person' || entity === null || learnt.has(entity)) continue;
    const title = titleBefore(text, start);
    if (DECLINED_MAN.test(text.slice(Math.max(0, start - REACH), start))) learnt.set(entity, 'm');
    else if (WOMEN.test(title)) learnt.set(entity, 'f');
    else if (MEN.test(title)) learnt.set(entity, 'm');
  }
  return learnt;
}

/** The word with a capital letter before an offset; empty where another stands there, as before most names. */
function titleBefore(text: string, end: number): string {
  if (text[end - 1] !== ' ') return '';
  const before = text.slice(Math.max(0, end - 1 - LONGEST_TITLE), end - 1);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return CAPITAL.test(word) ? word : '';
}
