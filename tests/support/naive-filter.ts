import type { ListRecord } from '#core/catalog/catalog.ts';
import { FACETS, setValue, type FacetKey, type Filter } from '#core/selection/filter.ts';

/** Who stands in which sentence of which paragraph, by article. */
export type NaiveCompany = Readonly<Record<string, readonly (readonly (readonly string[])[])[]>>;

/** What the page promises, written down as plainly as can be and without sharing code with it. */
export function scanArticles(
  articles: readonly ListRecord[],
  filter: Filter,
  company?: NaiveCompany,
): ListRecord[] {
  const result: ListRecord[] = [];
  for (const article of articles) {
    let isIn = true;
    for (const facet of FACETS) {
      const values = listAll(article, facet);
      const leading = (article.main ?? []).map((at) => article.actors[at]![0]);
      const wantedFrom = facet === 'actors' && filter.role === 'main' ? leading : values;
      const { with: wanted, without, mode } = filter[facet];
      const hits = wanted.filter((id) => wantedFrom.includes(id)).length;
      if (mode === 'all' && hits < wanted.length) isIn = false;
      if (mode === 'any' && wanted.length > 0 && hits === 0) isIn = false;
      if (without.some((id) => values.includes(id))) isIn = false;
    }
    if (!isFrom(article, filter)) isIn = false;
    if (company && !standsTogether(company[article.id] ?? [], filter)) isIn = false;
    if (isIn) result.push(article);
  }
  return result;
}

/** The number beside a value, by filtering anew for each. */
export function scanCount(
  articles: readonly ListRecord[],
  filter: Filter,
  { facet, id, company }: { facet: FacetKey; id: string; company?: NaiveCompany },
): number {
  const choice = filter[facet];
  const count = (changed: Filter) => scanArticles(articles, changed, company).length;
  if (choice.without.includes(id)) {
    return count({ ...filter, [facet]: setValue(choice, id, 'neutral') }) - count(filter);
  }
  const added = choice.mode === 'any' ? { ...choice, with: [id] } : setValue(choice, id, 'with');
  return count({ ...filter, [facet]: added });
}

function isFrom({ date }: ListRecord, { days: { from, to } }: Filter): boolean {
  if (from === undefined && to === undefined) return true;
  const first = date.value ?? date.earliest;
  const last = date.value ?? date.latest;
  if (first === undefined && last === undefined) return false;
  // ISO days stand in the order of the alphabet.
  return (first ?? '0') <= (to ?? '9') && (last ?? '9') >= (from ?? '0');
}

function standsTogether(paragraphs: NaiveCompany[string], { actors, together }: Filter): boolean {
  if (together === 'article' || actors.mode === 'any' || actors.with.length < 2) return true;
  return paragraphs.some((sentences) => {
    const runs = together === 'sentence' ? sentences : [sentences.flat()];
    return runs.some((run) => actors.with.every((id) => run.includes(id)));
  });
}

function listAll(article: ListRecord, facet: FacetKey): string[] {
  if (facet === 'status') return [...(article.status ?? [])];
  if (facet === 'topics') return article.topics;
  if (facet === 'sources') return article.sources ?? ['unknown'];
  return article[facet].map((pair) => pair[0]);
}
