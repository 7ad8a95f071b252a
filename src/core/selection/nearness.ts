import type { Company } from '#core/catalog/company.ts';

import type { Filter } from './filter.ts';

/** Tells where the actors chosen with "mit" stand together. */
export interface Nearness {
  /** Whether all of them stand in one sentence or paragraph of an article. */
  isThere: (articleId: string) => boolean;
  /** Everybody who stands in a sentence or paragraph with all of them, each once, they included. */
  listNear: (articleId: string) => string[];
}

/** Reads from the company what a filter asks; an article the company does not know brings nobody together. */
export function createNearness(company: Company, { actors, together }: Filter): Nearness {
  const wanted = actors.with.map((id) => company.actors.indexOf(id));
  const listRuns = (articleId: string): Uint32Array[] => {
    const runs = together === 'sentence' ? listSentences : listParagraphs;
    const article = company.articles.get(articleId);
    return article === undefined ? [] : runs(company, article);
  };
  const holdsAll = (run: Uint32Array) => wanted.every((actor) => run.includes(actor));
  return {
    isThere: (articleId) => listRuns(articleId).some(holdsAll),
    listNear: (articleId) => {
      const near = new Set(
        listRuns(articleId)
          .filter(holdsAll)
          .flatMap((run) => [...run]),
      );
      return [...near].flatMap((actor) => company.actors[actor] ?? []);
    },
  };
}

function listSentences(company: Company, article: number): Uint32Array[] {
  const { paragraphs, sentences, members, actorOf } = company;
  const first = sentences[paragraphs[article] ?? 0] ?? 0;
  const last = sentences[paragraphs[article + 1] ?? 0] ?? 0;
  return Array.from({ length: last - first }, (_, at) =>
    actorOf.subarray(members[first + at], members[first + at + 1]),
  );
}

function listParagraphs(company: Company, article: number): Uint32Array[] {
  const { paragraphs, sentences, members, actorOf } = company;
  const first = paragraphs[article] ?? 0;
  const last = paragraphs[article + 1] ?? 0;
  return Array.from({ length: last - first }, (_, at) => {
    const [from, to] = [sentences[first + at] ?? 0, sentences[first + at + 1] ?? 0];
    return actorOf.subarray(members[from], members[to]);
  });
}
