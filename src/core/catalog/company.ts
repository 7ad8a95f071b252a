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
