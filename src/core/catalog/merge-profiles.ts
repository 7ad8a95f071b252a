import type { Counts, PackedProfile, PackedProfiles } from './build-profiles.ts';

/**
 * The profiles of two collections, the bundled articles before the own ones: what `buildProfiles` of all of them says,
 * where both were made with the same tables, else an actor of both is as the bundle has it. An own article whose id is a
 * bundled one's is left out.
 *
 * Form "Putin" [0, 2] bundled in one article and [0, 1] of one's own → [0, 2, 1, 1]
 */
export function mergeProfiles(bundled: PackedProfiles, own: PackedProfiles): PackedProfiles {
  const known = new Set(bundled.ids);
  const ids = [...bundled.ids];
  /** Where the own articles stand now; undefined for those left out. */
  const places = own.ids.map((id) => (known.has(id) ? undefined : ids.push(id) - 1));
  const move: Move = (counts) =>
    counts.flatMap((article, at) => {
      const place = at % 2 === 0 ? places[article] : undefined;
      return place === undefined ? [] : [place, counts[at + 1] ?? 0];
    });

  const profiles = new Map(Object.entries(bundled.profiles));
  for (const [id, profile] of Object.entries(own.profiles)) {
    const merged = mergeProfile(profiles.get(id), profile, move);
    if (merged.forms.length > 0) profiles.set(id, merged);
  }
  return {
    ids,
    profiles: Object.fromEntries(profiles),
    topics: mergeTopicWords(bundled.topics, own.topics, move),
  };
}

/** Counts of the own articles with their new positions. */
type Move = (counts: Counts) => Counts;

function mergeProfile(
  bundled: PackedProfile | undefined,
  { forms, countries, ...tables }: PackedProfile,
  move: Move,
): PackedProfile {
  return {
    ...tables,
    ...bundled,
    forms: mergeRows([bundled?.forms, forms], FORMS, move),
    countries: mergeRows([bundled?.countries, countries], WORDS, move),
  };
}

/** Words that differ in case alone are one, written as the bundle has them, under whichever topic. */
function mergeTopicWords(
  bundled: PackedProfiles['topics'],
  own: PackedProfiles['topics'],
  move: Move,
): PackedProfiles['topics'] {
  const written = new Map(
    Object.values(bundled).flatMap((words) => words.map(([word]) => [word.toLowerCase(), word])),
  );
  const topics = new Map(Object.entries(bundled));
  for (const [id, words] of Object.entries(own)) {
    const spelt = words.map(([word, counts]): [string, Counts] => [
      written.get(word.toLowerCase()) ?? word,
      counts,
    ]);
    const merged = mergeRows([topics.get(id), spelt], WORDS, move);
    if (merged.length > 0) topics.set(id, merged);
  }
  return Object.fromEntries(topics);
}

/** What is counted by article, of several shapes. */
interface RowKind<Row> {
  keyOf: (row: Row) => string;
  countsOf: (row: Row) => Counts;
  withCounts: (row: Row, counts: Counts) => Row;
}

const FORMS: RowKind<PackedProfile['forms'][number]> = {
  keyOf: ([text, isRole]) => `${isRole}${text}`,
  countsOf: ([, , counts]) => counts,
  withCounts: ([text, isRole], counts) => [text, isRole, counts],
};

const WORDS: RowKind<[word: string, counts: Counts]> = {
  keyOf: ([word]) => word,
  countsOf: ([, counts]) => counts,
  withCounts: ([word], counts) => [word, counts],
};

/** The bundled rows, then those only the own articles have; own ones that count nothing any more are left out. */
function mergeRows<Row>(
  [bundled = [], own]: [bundled: readonly Row[] | undefined, own: readonly Row[]],
  { keyOf, countsOf, withCounts }: RowKind<Row>,
  move: Move,
): Row[] {
  const rows = new Map(bundled.map((row) => [keyOf(row), row]));
  for (const row of own) {
    const counts = move(countsOf(row));
    if (counts.length === 0) continue;
    const known = rows.get(keyOf(row));
    rows.set(keyOf(row), withCounts(row, known ? [...countsOf(known), ...counts] : counts));
  }
  return [...rows.values()];
}
