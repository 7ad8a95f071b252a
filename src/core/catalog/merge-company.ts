import type { PackedCompany } from './build-company.ts';

/**
 * Who stands together in two collections, the bundled articles before the own ones: what `buildCompany` of all of them
 * says. An own article whose id is a bundled one's is left out.
 *
 * Putin with Xi (`0 1`) and, of one's own, Xi alone (`0`) → actors Xi, Putin; `0 1` and `0`
 */
export function mergeCompany(bundled: PackedCompany, own: PackedCompany): PackedCompany {
  const known = new Set(bundled.ids);
  const added = own.ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ id, sentences: own.sentences[at] ?? '' }],
  );
  const ownSentences = added.map(({ sentences }) => sentences);
  const counts = new Map<string, number>();
  countSentences(bundled.sentences, bundled.actors, counts);
  countSentences(ownSentences, own.actors, counts);
  const actors = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([id]) => id);
  const positions = new Map(actors.map((id, at) => [id, at]));
  const move = (sentences: readonly string[], before: readonly string[]): string[] => {
    const moved = before.map((id) => positions.get(id) ?? 0);
    // As long as nobody changes places, most of a large collection stays as it is.
    if (moved.every((position, at) => position === at)) return [...sentences];
    return sentences.map((article) => article.replace(SENTENCE, (each) => repack(each, moved)));
  };
  return {
    ids: [...bundled.ids, ...added.map(({ id }) => id)],
    actors,
    sentences: [...move(bundled.sentences, bundled.actors), ...move(ownSentences, own.actors)],
  };
}

const SENTENCE = /[^;,]+/g;
const ACTOR = /[^;, ]+/g;

/** Adds up, by actor, the sentences of packed articles. */
function countSentences(
  articles: readonly string[],
  actors: readonly string[],
  counts: Map<string, number>,
): void {
  for (const article of articles) {
    for (const [actor] of article.matchAll(ACTOR)) {
      const id = actors[Number.parseInt(actor, 36)];
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
}

/** A sentence whose actors have moved to other positions, ascending again. */
function repack(sentence: string, moved: readonly number[]): string {
  return sentence
    .split(' ')
    .map((actor) => moved[Number.parseInt(actor, 36)] ?? 0)
    .sort((a, b) => a - b)
    .map((position) => position.toString(36))
    .join(' ');
}
