import type { Term } from '#core/article.ts';

import type { Counts, PackedProfiles } from './build-profiles.ts';

/** What is known of an actor and found in some articles. */
export interface Profile {
  gender: 'm' | 'f' | undefined;
  /** The earliest first. */
  terms: readonly Term[];
  /** The most frequent first. */
  forms: { text: string; isRole: boolean; count: number }[];
  /** Countries of the same sentences, those of most sentences first. */
  countries: { code: string; sentences: number }[];
}

const NONE = { forms: [], countries: [] };

/** The profile of an actor as far as some articles tell; one nobody mentions has nothing to tell. */
export function readProfile(
  { ids, profiles }: PackedProfiles,
  actorId: string,
  articleIds: Iterable<string>,
): Profile {
  const sum = createSum(ids, articleIds);
  const { gender, terms = [], forms, countries } = { ...NONE, ...profiles[actorId] };
  return {
    gender,
    terms,
    forms: forms
      .map(([text, isRole, counts]) => ({ text, isRole: isRole === 1, count: sum(counts) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    countries: countries
      .map(([code, counts]) => ({ code, sentences: sum(counts) }))
      .filter(({ sentences }) => sentences > 0)
      .sort((a, b) => b.sentences - a.sentences || (a.code < b.code ? -1 : 1)),
  };
}

/** The words that earned a topic in some articles, the most frequent first. */
export function readTopicWords(
  { ids, topics }: PackedProfiles,
  topic: string,
  articleIds: Iterable<string>,
): { word: string; count: number }[] {
  const sum = createSum(ids, articleIds);
  return (topics[topic] ?? [])
    .map(([word, counts]) => ({ word, count: sum(counts) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function createSum(
  ids: readonly string[],
  articleIds: Iterable<string>,
): (counts: Counts) => number {
  const chosen = new Set(articleIds);
  return (counts) =>
    counts.reduce(
      (total, article, at) =>
        at % 2 === 0 && chosen.has(ids[article] ?? '') ? total + (counts[at + 1] ?? 0) : total,
      0,
    );
}
