import { useMemo } from 'react';

import { dropConditions } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { suggestRelaxations, type Relaxation } from '#core/selection/suggest-relaxations.ts';
import { useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';
import { useChangeView, useClearFilter } from '#view-state/use-view.ts';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';
import { FilterSentence } from './FilterSentence.tsx';
import { LazySearchNote } from './LazySearchNote.tsx';
import { LazyUnknownValues } from './LazyUnknownValues.tsx';
import { LEFT_OUT_WORDING } from './left-out.wording.ts';
import { useConditionWords } from './use-condition-words.ts';

import './no-result.css';

const TITLES_SHOWN = 3;

/** No article is left: which condition to lift, and what comes back. */
export function NoResult({ data, heading: Heading }: { data: ListData; heading: 'h1' | 'h2' }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const left = useWording(LEFT_OUT_WORDING);
  const clearFilter = useClearFilter();
  const { basis } = data.selection;
  const relaxations = useMemo(() => suggestRelaxations(basis), [basis]);
  const total = data.catalog.articles.length;
  const isAllBack = relaxations.some(({ articles }) => articles.length === total);
  return (
    <div className="no-result">
      <Heading tabIndex={-1} className="no-result-sentence">
        <FilterSentence data={data} />
      </Heading>
      <LazyUnknownValues data={data} />
      <LazySearchNote query={data.selection.query} />
      <p className="no-result-hint">
        <Hint data={data} best={relaxations[0]} />
      </p>
      <div className="no-result-options">
        {relaxations.map((relaxation) => (
          <Option key={getKey(relaxation)} relaxation={relaxation} data={data} />
        ))}
        {!isAllBack && (
          <div className="no-result-option">
            <button type="button" className="no-result-lift" onClick={clearFilter}>
              {left.liftAll}
            </button>
            <span className="figures text-nav text-ink-3">{words.all(total)}</span>
          </div>
        )}
      </div>
    </div>
  );
}

function Hint({ data, best }: { data: ListData; best: Relaxation | undefined }) {
  const left = useWording(LEFT_OUT_WORDING);
  const tellCondition = useConditionWords(data);
  if (!best) return left.nothingHelps;
  const [condition, second] = best.conditions;
  if (second || (condition && best.query)) return left.onlyTogether;
  if (!condition) return left.withoutQuery(best.articles.length);
  return left.without(tellCondition(condition), best.articles.length);
}

function Option({ relaxation, data }: { relaxation: Relaxation; data: ListData }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const left = useWording(LEFT_OUT_WORDING);
  const changeView = useChangeView();
  const tellCondition = useConditionWords(data);
  const { conditions, query, articles } = relaxation;
  const lift = () =>
    changeView(({ filter }) => {
      const rest = dropConditions(filter, conditions);
      return query ? { filter: rest, query: '' } : { filter: rest };
    });
  const [first] = conditions;
  const label =
    conditions.length === 1 && !query && first
      ? words.lift(tellCondition(first))
      : conditions.length === 0
        ? words.liftQuery
        : left.liftTogether(
            [
              ...conditions.map(tellCondition),
              ...(query ? [left.queryCondition(data.selection.query)] : []),
            ].join(left.and),
          );
  return (
    <div className="no-result-option">
      <button type="button" className="no-result-lift" onClick={lift}>
        {label}
      </button>
      <div>
        <span className="figures text-nav text-ink-3">{words.all(articles.length)}</span>
        <ul className="no-result-titles">
          {articles.slice(0, TITLES_SHOWN).map((article) => (
            <li key={article.id} lang={article.language}>
              <ArticleLink id={article.id} className="hover:text-ink hover:underline">
                {article.title}
              </ArticleLink>
            </li>
          ))}
          {articles.length > TITLES_SHOWN && (
            <li className="text-ink-3">{left.andMore(articles.length - TITLES_SHOWN)}</li>
          )}
        </ul>
      </div>
    </div>
  );
}

function getKey({ conditions, query }: Relaxation): string {
  return JSON.stringify([conditions, query]);
}
