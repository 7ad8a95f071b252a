import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { dropConditions, FACETS, type Filter } from '#core/selection/filter.ts';
import { findNearMisses } from '#core/selection/find-near-misses.ts';
import { listOtherDays } from '#core/selection/list-other-days.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
import { suggestRelaxations } from '#core/selection/suggest-relaxations.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';
import { scanArticles, scanCount, type NaiveCompany } from '#tests/support/naive-filter.ts';
import {
  packCompany,
  randomArticles,
  randomCompany,
  randomFilter,
  VALUES,
} from '#tests/support/random-catalog.ts';

const sortIds = (articles: readonly ListRecord[]) => articles.map(({ id }) => id).toSorted();

interface Case {
  articles: ListRecord[];
  filter: Filter;
  company: NaiveCompany;
  matches?: ReadonlySet<string>;
}

const select = ({ articles, filter, company, matches }: Case) =>
  selectArticles(makeCatalog(articles, VALUES), {
    filter,
    query: '',
    sort: 'date',
    matches,
    company: packCompany(company),
  });

const anyCase = fc.record({
  articles: randomArticles(),
  filter: randomFilter(),
  company: randomCompany(),
});

const always = (law: (each: Case) => void) => fc.assert(fc.property(anyCase, law));

describe('any filter over any articles', () => {
  it('gives what a naive scan gives', () => {
    always((each) => {
      const { articles, filter, company } = each;
      const naive = sortIds(scanArticles(articles, filter, company));
      expect(sortIds(select(each).articles)).toEqual(naive);
    });
  });

  it('counts every value as filtering anew for it does', () => {
    always((each) => {
      const { articles, filter, company } = each;
      const { counts } = select(each);
      for (const facet of FACETS) {
        for (const id of VALUES[facet]) {
          const naive = scanCount(articles, filter, { facet, id, company });
          expect([facet, id, counts[facet].get(id)]).toEqual([facet, id, naive]);
        }
      }
    });
  });

  it('counts within what a search found', () => {
    always((each) => {
      const matches = new Set(each.articles.filter((_, at) => at % 2 === 0).map(({ id }) => id));
      const found = each.articles.filter(({ id }) => matches.has(id));
      const searched = select({ ...each, matches });
      const alone = select({ ...each, articles: found });
      expect(searched.articles).toEqual(alone.articles);
      for (const facet of FACETS) {
        for (const id of VALUES[facet]) {
          expect(searched.counts[facet].get(id)).toBe(alone.counts[facet].get(id));
        }
      }
    });
  });

  it('parts all articles into the result and what was left out, each of those with a reason', () => {
    always((each) => {
      const { articles, basis } = select(each);
      const { total, nearest } = findNearMisses(basis);
      expect(total + articles.length).toBe(each.articles.length);
      expect(nearest.length).toBe(Math.min(5, total));
      expect(nearest.every(({ reasons }) => reasons.length > 0)).toBe(true);
    });
  });

  it('suggests only what really brings articles back, the most first', () => {
    always((each) => {
      const { articles: left, basis } = select(each);
      if (left.length > 0) return;
      const relaxations = suggestRelaxations(basis);
      const sizes = relaxations.map(({ articles }) => articles.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const { conditions, articles } of relaxations) {
        const filter = dropConditions(each.filter, conditions);
        expect(articles.length).toBeGreaterThan(0);
        expect(sortIds(articles)).toEqual(
          sortIds(scanArticles(each.articles, filter, each.company)),
        );
      }
    });
  });

  it('tells which articles only the days leave out', () => {
    always((each) => {
      const { articles, basis } = select(each);
      const otherDays = listOtherDays(basis);
      const anyDay = { ...each.filter, days: {} };
      expect(sortIds([...articles, ...otherDays])).toEqual(
        sortIds(scanArticles(each.articles, anyDay, each.company)),
      );
    });
  });

  it('asks not how near actors stand before that is known', () => {
    always(({ articles, filter }) => {
      const catalog = makeCatalog(articles, VALUES);
      const demand = { query: '', sort: 'date' as const };
      expect(selectArticles(catalog, { ...demand, filter }).articles).toEqual(
        selectArticles(catalog, { ...demand, filter: { ...filter, together: 'article' } }).articles,
      );
    });
  });

  it('sees the marks the reader makes meanwhile', () => {
    always(({ articles, filter, company }) => {
      const starred = articles.map((article) => ({ ...article, status: ['starred' as const] }));
      select({ articles, filter, company });
      expect(sortIds(select({ articles: starred, filter, company }).articles)).toEqual(
        sortIds(scanArticles(starred, filter, company)),
      );
    });
  });
});
