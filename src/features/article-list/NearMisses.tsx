import { useMemo } from 'react';

import { STATUSES, type FacetKey } from '#core/selection/filter.ts';
import {
  findNearMisses,
  type MissReason,
  type NearMiss,
} from '#core/selection/find-near-misses.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';
import { LEFT_OUT_WORDING } from './left-out.wording.ts';
import { getLang } from './ListItem.tsx';
import { ListMeta } from './ListMeta.tsx';
import { tellStatus } from './tell-status.ts';

import './near-misses.css';

interface Props {
  data: ListData;
  /** The article that is open. */
  articleId: string | undefined;
}

/** What the filter left out, and why. */
export function NearMisses({ data, articleId }: Props) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const left = useWording(LEFT_OUT_WORDING);
  const { basis } = data.selection;
  const { total, nearest } = useMemo(() => findNearMisses(basis), [basis]);
  const mine = useMine();
  return (
    <section aria-labelledby="nicht-dabei">
      <div className="list-missed">
        <h2 id="nicht-dabei" className="text-ink-2 font-semibold">
          {left.missed}
        </h2>
        <span className="figures">
          {nearest.length < total ? left.missedOf(nearest.length, total) : words.all(total)}
        </span>
      </div>
      <ul>
        {nearest.map((miss) => (
          <Miss
            key={miss.article.id}
            miss={miss}
            data={data}
            isRead={tellStatus(mine, miss.article.id).isRead}
            isOpen={miss.article.id === articleId}
          />
        ))}
      </ul>
    </section>
  );
}

interface MissProps {
  miss: NearMiss;
  data: ListData;
  isRead: boolean | undefined;
  isOpen: boolean;
}

function Miss({ miss: { article, reasons }, data, isRead, isOpen }: MissProps) {
  const tellReason = useReasonWords(data);
  return (
    <li className="list-item-out list-item" data-open={isOpen || undefined} lang={getLang(article)}>
      <ListMeta record={article} isRead={isRead} />
      <h3 className="list-title list-title-out">
        <ArticleLink
          id={article.id}
          aria-current={isOpen ? 'page' : undefined}
          data-article={article.id}
          className="list-link"
        >
          {article.title}
        </ArticleLink>
      </h3>
      <p className="list-why">{reasons.map(tellReason).join('; ')}</p>
    </li>
  );
}

function useReasonWords({ actors, nameValue }: ListData): (reason: MissReason) => string {
  const left = useWording(LEFT_OUT_WORDING);
  const nameShort = (id: string) => actors.get(id)?.short ?? nameValue('actors', id);
  return (reason) => {
    switch (reason.kind) {
      case 'not-found':
        return left.notFound;
      case 'outside':
        return left.outside;
      case 'undated':
        return left.noDate;
      case 'apart':
        return left.apart[reason.together];
      case 'minor':
        return left.minor(reason.ids.map(nameShort));
      default:
        return tellValues(reason);
    }
  };

  function tellValues(reason: Extract<MissReason, { facet: FacetKey }>): string {
    const { kind, facet } = reason;
    const ids = kind === 'has' ? [reason.id] : reason.ids;
    if (facet === 'status') {
      const table = kind === 'has' ? left.hasStatus : left.lacksStatus;
      return STATUSES.filter((status) => ids.includes(status))
        .map((status) => table[status])
        .join(', ');
    }
    const names = ids.map((id) =>
      facet === 'actors' && ids.length > 1 ? nameShort(id) : nameValue(facet, id),
    );
    const [name = ''] = names;
    switch (facet) {
      case 'topics':
        if (kind === 'has') return left.hasTopic(name);
        return kind === 'lacks' ? left.lacksTopics(names) : left.lacksAnyTopic(names);
      case 'sources':
        return kind === 'has' ? left.hasSource(name) : left.lacksSources(names);
      default:
        if (kind === 'has') return left.has(name, reason.mentions);
        return kind === 'lacks' ? left.lacks(names) : left.lacksAny(names);
    }
  }
}
