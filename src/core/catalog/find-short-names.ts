import type { AnalyzedArticle } from '#core/article.ts';

/**
 * The name by which articles call an actor alone: the part of the actor's name, at one of its ends, that stands most
 * often as a mention. An actor named only in full, or by a part that another actor is called by as well, is left out.
 *
 * "Wladimir Putin" → "Putin"; "Xi Jinping" → "Xi"; with two Clintons in the articles neither is called "Clinton".
 */
export function findShortNames(
  analyses: readonly AnalyzedArticle[],
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { kind, entity, text } of analyses.flatMap(({ mentions }) => mentions)) {
    const name = entity === null ? undefined : names.get(entity);
    if (kind !== 'person' || entity === null || !name || !isEndOfName(text, name)) continue;
    const forms = uses.get(entity) ?? new Map<string, number>();
    uses.set(entity, forms.set(text, (forms.get(text) ?? 0) + 1));
  }
  const owners = countOwners(names.values());
  const shortNames = new Map<string, string>();
  for (const [id, forms] of uses) {
    const [form] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (form !== undefined && (owners.get(form) ?? 0) < 2) shortNames.set(id, form);
  }
  return shortNames;
}

function isEndOfName(form: string, name: string): boolean {
  return name.startsWith(`${form} `) || name.endsWith(` ${form}`);
}

/** How many names begin or end with each of their parts. */
export function countOwners(names: Iterable<string>): Map<string, number> {
  const owners = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const ends = words
      .slice(1)
      .flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
    for (const end of new Set(ends)) owners.set(end, (owners.get(end) ?? 0) + 1);
  }
  return owners;
}
