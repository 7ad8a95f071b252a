import type { Named } from '#core/recognition/finding.ts';

/** In characters; no title that tells a gender is longer. */
const LONGEST_TITLE = 40;
const TITLE = /([\p{L}-]+) $/u;
/** "die Studentin", "Frau": but not "Benjamin", which is no title and has its own mention. */
const FEMININE = /(?:\p{Ll}{3}in|[fF]rau|[tT]ochter|[sS]chwester|[mM]utter|Witwe)$/u;
/** Endings of masculine nouns for people; of women news says "…in". */
const MASCULINE =
  /(?:\p{Ll}(?:er|chef|ist|ent|ant|or|eur|loge|mann|herr|sohn|bruder|rat|boss|anwalt|arzt)|Herrn?|General|Oberst|Vater|Bischof|Papst|König|Prinz|Scheich)$/u;

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
    if (FEMININE.test(title)) learnt.set(entity, 'f');
    else if (MASCULINE.test(title)) learnt.set(entity, 'm');
  }
  return (entity) => genderOf(entity) ?? learnt.get(entity);
}
