import type { PackedCompany } from './build-company.ts';

/**
 * Which actors stand in which sentence, as flat lists of numbers: an article is a run of paragraphs, a paragraph a run
 * of sentences, a sentence a run of actors. Run `n` goes from entry `n` of its list up to entry `n + 1`.
 */
export interface Company {
  /** Position of each article, by id. */
  articles: ReadonlyMap<string, number>;
  /** Actor ids, those in most sentences first. */
  actors: readonly string[];
  /** First paragraph of each article. */
  paragraphs: Uint32Array;
  /** First sentence of each paragraph. */
  sentences: Uint32Array;
  /** First member of each sentence. */
  members: Uint32Array;
  /** Positions of actors, ascending within a sentence. */
  actorOf: Uint32Array;
}

/** Reads what `buildCompany` packed. */
export function unpackCompany({ ids, actors, sentences: packed }: PackedCompany): Company {
  const paragraphs = [0];
  const sentences = [0];
  const members = [0];
  const actorOf: number[] = [];
  for (const article of packed) {
    for (const paragraph of article === '' ? [] : article.split(';')) {
      for (const sentence of paragraph.split(',')) {
        for (const actor of sentence.split(' ')) actorOf.push(Number.parseInt(actor, 36));
        members.push(actorOf.length);
      }
      sentences.push(members.length - 1);
    }
    paragraphs.push(sentences.length - 1);
  }
  return {
    articles: new Map(ids.map((id, at) => [id, at])),
    actors,
    paragraphs: Uint32Array.from(paragraphs),
    sentences: Uint32Array.from(sentences),
    members: Uint32Array.from(members),
    actorOf: Uint32Array.from(actorOf),
  };
}

/** How near actors must stand to each other. */
export type Nearness = 'sentence' | 'paragraph';

/**
 * The ids of the articles in which all the actors stand in one sentence or in one paragraph. An actor nobody mentions
 * stands nowhere; fewer than two actors are wherever each of them is.
 */
export function findTogether(
  company: Company,
  actorIds: readonly string[],
  nearness: Nearness,
): Set<string> {
  const wanted = actorIds.map((id) => company.actors.indexOf(id));
  const { paragraphs, sentences, members, actorOf } = company;
  const holdsAll = (from: number, to: number): boolean => {
    const run = actorOf.subarray(from, to);
    return wanted.every((actor) => run.includes(actor));
  };
  const holdsInOne = (runs: Uint32Array): boolean =>
    runs.subarray(1).some((to, at) => holdsAll(runs[at] ?? 0, to));
  const stands = (article: number): boolean => {
    const ends = sentences.subarray(paragraphs[article], (paragraphs[article + 1] ?? 0) + 1);
    return nearness === 'paragraph'
      ? holdsInOne(ends.map((sentence) => members[sentence] ?? 0))
      : holdsInOne(members.subarray(ends[0], (ends.at(-1) ?? 0) + 1));
  };
  return new Set([...company.articles].filter(([, at]) => stands(at)).map(([id]) => id));
}
