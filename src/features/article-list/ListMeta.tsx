import type { ReactNode } from 'react';

import type { ListRecord } from '#core/corpus/catalog.ts';
import { formatDate } from '#core/corpus/format-date.ts';
import { getReadingMinutes } from '#core/corpus/reading-time.ts';
import { useMine } from '#data/mine/use-mine.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

export function ListMeta({ record, starred }: { record: ListRecord; starred?: ReactNode }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const language = useLanguage();
  const mine = useMine();
  const { from, until } = words;
  const date = formatDate(record.date, { language, short: true, from, until });
  const minutes = getReadingMinutes(record.words);
  const isRead = mine?.articles.get(record.id)?.readAt !== undefined;
  return (
    <div className="list-meta figures" lang={language}>
      <p>
        {mine && !isRead && <span aria-hidden="true" className="list-dot" />}
        {date ?? words.undated}
        {mine && <span className="hidden-visually">, {isRead ? words.read : words.unread}</span>}
      </p>
      <p className="flex items-center gap-2">
        <span aria-hidden="true">{words.minutes(minutes)}</span>
        <span className="hidden-visually">{words.minutesLong(minutes)}</span>
        {starred}
      </p>
    </div>
  );
}
