import { useState } from 'react';

import type { MineArticle } from '#core/mine/mine-articles.ts';
import { formatDay } from '#core/wording/format-day.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PassageLink } from '#view-state/PassageLink.tsx';

import { PAGE_WORDING } from './page.wording.ts';
import type { CatalogNames } from './use-catalog-names.ts';

// What one has read lately; the rest is asked for.
const FIRST = 12;

export function ReadHistory(props: { articles: readonly MineArticle[]; names: CatalogNames }) {
  const { articles, names } = props;
  const words = useWording(PAGE_WORDING);
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (articles.length === 0) return null;
  const shown = isWhole ? articles : articles.slice(0, FIRST);
  return (
    <section aria-labelledby="mine-read" className="mine-apart">
      <h2 id="mine-read" className="font-semibold">
        {words.history} <span className="figures text-ink-3 font-normal">{articles.length}</span>
      </h2>
      <ul className="mt-2">
        {shown.map(({ articleId, title, mark }) => {
          const record = names.getRecord(articleId);
          return (
            <li key={articleId} className="mine-read">
              <span lang={record?.language} className="mine-read-title">
                {record ? <PassageLink articleId={articleId}>{record.title}</PassageLink> : title}
              </span>
              <time dateTime={mark?.readAt} className="figures text-ink-3 whitespace-nowrap">
                {mark?.readAt && formatDay(mark.readAt, language)}
              </time>
            </li>
          );
        })}
      </ul>
      {shown.length < articles.length && (
        <button
          type="button"
          className="underlined text-ink-2 mt-2 min-h-6"
          onClick={() => setWhole(true)}
        >
          {words.more(articles.length - shown.length)}
        </button>
      )}
    </section>
  );
}
