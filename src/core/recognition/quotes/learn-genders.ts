import { MEN, WOMEN } from '#core/knowledge/people-nouns.ts';
import type { Named } from '#core/recognition/finding.ts';

/** In characters; no title that tells a gender is longer. */
const LONGEST_TITLE = 40;
const TITLE = /([\p{L}-]+) $/u;

/**
 * The gender of people the tables do not know, by the title before one of their mentions. Of others what the tables say.
 *
 * "die Studentin Paula Ibáñez" → f; "Gouverneur Henri Ado" → m
 */
export function learnGenders(
  text: string,
  mentions: readonly Named[],
  genderOf: (entity: string) => 'm' | 'f' | undefined,
): (entity: string) => 'm' | 'f' | undefined {
  const learnt = new Map<string, 'm' | 'f'>();
  for (const { kind, entity, start } of mentions) {
    if (kind !== 'person' || entity === null || learnt.has(entity) || genderOf(entity)) continue;
    const title = TITLE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1] ?? '';
    if (WOMEN.test(title)) learnt.set(entity, 'f');
    else if (MEN.test(title)) learnt.set(entity, 'm');
  }
  return (entity) => genderOf(entity) ?? learnt.get(entity);
}
