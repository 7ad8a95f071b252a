import type { Company } from '#core/catalog/company.ts';

/** How often two actors stand together. */
export interface Shared {
  /** Sentences that name both. */
  sentences: number;
  /** Articles that name both, wherever. */
  articles: number;
}

/** Two actors, in the order of `company.actors`. */
export interface Pair extends Shared {
  a: string;
  b: string;
}

/** An actor as company of another. */
export interface Companion extends Shared {
  id: string;
}

/**
 * How often any two actors stand together in some of the articles, by default in all: most shared sentences first, then
 * most shared articles, then as the actors are ordered. Ids the company does not know are ignored.
 *
 * "Putin traf Xi. Trump schwieg." → Putin and Xi share 1 sentence and 1 article, each of them and Trump 0 and 1
 */
export function countCompany(company: Company, ids?: Iterable<string>): Pair[] {
  const counts = new Map<number, Shared>();
  const size = company.actors.length;
  visitGroups(company, ids, (actors, kind) => {
    actors.forEach((first, at) => {
      for (const second of actors.slice(at + 1)) count(counts, first * size + second, kind);
    });
  });
  return rank(counts).map(([key, shared]) => ({
    a: company.actors[Math.floor(key / size)] ?? '',
    b: company.actors[key % size] ?? '',
    ...shared,
  }));
}

/**
 * Who stands with an actor in some of the articles, by default in all: most shared sentences first, then most shared
 * articles, then as the actors are ordered. Nobody stands with an actor no article names.
 */
export function findCompanions(
  company: Company,
  actorId: string,
  ids?: Iterable<string>,
): Companion[] {
  const self = company.actors.indexOf(actorId);
  const counts = new Map<number, Shared>();
  visitGroups(company, ids, (actors, kind) => {
    if (!actors.includes(self)) return;
    for (const other of actors) if (other !== self) count(counts, other, kind);
  });
  return rank(counts).map(([actor, shared]) => ({ id: company.actors[actor] ?? '', ...shared }));
}

function count(counts: Map<number, Shared>, key: number, kind: keyof Shared): void {
  let shared = counts.get(key);
  if (!shared) counts.set(key, (shared = { sentences: 0, articles: 0 }));
  shared[kind]++;
}

function rank(counts: ReadonlyMap<number, Shared>): [number, Shared][] {
  return [...counts].sort(
    ([keyA, a], [keyB, b]) => b.sentences - a.sentences || b.articles - a.articles || keyA - keyB,
  );
}

/** Calls with the actors of each sentence, and of each article, ascending and each once. */
function visitGroups(
  { articles, paragraphs, sentences, members, actorOf }: Company,
  ids: Iterable<string> | undefined,
  visit: (actors: readonly number[], kind: keyof Shared) => void,
): void {
  const chosen = ids === undefined ? articles.values() : pickPositions(articles, ids);
  for (const article of chosen) {
    const first = sentences[paragraphs[article] ?? 0] ?? 0;
    const last = sentences[paragraphs[article + 1] ?? 0] ?? 0;
    for (let each = first; each < last; each++) {
      visit([...actorOf.subarray(members[each], members[each + 1])], 'sentences');
    }
    const all = new Set(actorOf.subarray(members[first], members[last]));
    visit(
      [...all].sort((a, b) => a - b),
      'articles',
    );
  }
}

function pickPositions(
  articles: ReadonlyMap<string, number>,
  ids: Iterable<string>,
): Iterable<number> {
  return new Set([...ids].flatMap((id) => articles.get(id) ?? []));
}
