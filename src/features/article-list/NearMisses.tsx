import { STATUSES } from '#core/corpus/filter.ts';
import type { MissReason, NearMiss } from '#core/corpus/find-near-misses.ts';
import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';
import { getLang } from './ListItem.tsx';
import { ListMeta } from './ListMeta.tsx';

/** What the filter left out, and why. */
export function NearMisses({ data }: { data: ListData }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const { total, nearest } = data.selection.nearMisses;
  if (total === 0) return null;
  return (
    <section aria-labelledby="nicht-dabei">
      <div className="list-missed">
        <h2 id="nicht-dabei" className="text-ink-2 font-semibold">
          {words.missed}
        </h2>
        <span className="figures">
          {nearest.length < total ? words.missedOf(nearest.length, total) : words.all(total)}
        </span>
      </div>
      <ul>
        {nearest.map((miss) => (
          <Miss key={miss.article.id} miss={miss} data={data} />
        ))}
      </ul>
    </section>
  );
}

function Miss({ miss: { article, reasons }, data }: { miss: NearMiss; data: ListData }) {
  const tellReason = useReasonWords(data);
  const isOpen = article.id === data.articleId;
  return (
    <li className="list-item-out list-item" data-open={isOpen || undefined} lang={getLang(article)}>
      <ListMeta record={article} />
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
  const words = useWording(ARTICLE_LIST_WORDING);
  return (reason) => {
    if (reason.kind === 'not-found') return words.notFound;
    if (reason.facet === 'status') {
      const [table, ids] =
        reason.kind === 'has' ? [words.hasStatus, [reason.id]] : [words.lacksStatus, reason.ids];
      return STATUSES.filter((status) => ids.includes(status))
        .map((status) => table[status])
        .join(', ');
    }
    if (reason.kind === 'has') {
      const name = nameValue(reason.facet, reason.id);
      return reason.facet === 'topics' ? words.hasTopic(name) : words.has(name, reason.mentions);
    }
    const alone = reason.ids.length === 1;
    const names = reason.ids.map((id) =>
      reason.facet === 'actors' && !alone
        ? (actors.get(id)?.short ?? nameValue('actors', id))
        : nameValue(reason.facet, id),
    );
    if (reason.facet === 'topics') {
      return reason.kind === 'lacks' ? words.lacksTopics(names) : words.lacksAnyTopic(names);
    }
    return reason.kind === 'lacks' ? words.lacks(names) : words.lacksAny(names);
  };
}
