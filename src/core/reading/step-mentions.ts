import { isCounted, type Block, type Mention } from '#core/article.ts';

/**
 * The mentions a reader walks through with "next" and "previous", in text order: those of the given actors, countries,
 * places or organisations by their ids, or names and resolved office mentions of anyone when none is given. Mentions in
 * blocks that do not count are left out, so that their number is the one the article's strip shows; of several for one
 * entity on one span only the first is a stop.
 *
 * followed Putin: "Wladimir Putin" in the lead, "Putin", "Kremlchef"
 */
export function findStops(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  followed: ReadonlySet<string>,
): Mention[] {
  const shown = blocks.filter(({ kind }) => isCounted(kind));
  const taken = new Set<string>();
  return mentions
    .filter(({ kind, entity }) => {
      if (entity === null) return false;
      return followed.size > 0 ? followed.has(entity) : kind === 'person' || kind === 'role';
    })
    .filter(({ start, end }) => shown.some((block) => block.start <= start && end <= block.end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, entity }) => {
      const key = `${start} ${entity}`;
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew;
    });
}

/**
 * The stop behind (`1`) or before (`-1`) a place in the text, round the ends; undefined when there is none at all.
 * `from` is a UTF-16 offset of the original text, or null before the first step, which then goes to the first stop or,
 * backwards, to the last.
 */
export function stepMention(
  stops: readonly Mention[],
  from: number | null,
  direction: 1 | -1,
): Mention | undefined {
  if (from === null) return direction === 1 ? stops[0] : stops.at(-1);
  return direction === 1
    ? (stops.find(({ start }) => start > from) ?? stops[0])
    : (stops.findLast(({ start }) => start < from) ?? stops.at(-1));
}
