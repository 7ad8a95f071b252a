import type { ReactNode } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { getReadingMinutes } from '#core/catalog/reading-time.ts';
import { OWN_SOURCE } from '#core/own/own-id.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

interface Props {
  record: ListRecord;
  /** Undefined until it is known. */
  isRead: boolean | undefined;
  starred?: ReactNode;
}

export function ListMeta({ record, isRead, starred }: Props) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const language = useLanguage();
  const { from, until } = words;
  const date = formatDate(record.date, { language, short: true, from, until });
  const minutes = getReadingMinutes(record.words);
  return (
    <div className="list-meta figures" lang={language}>
      <p>
        {isRead === false && <span aria-hidden="true" className="list-dot" />}
        {date ?? words.undated}
        {record.sources?.[0] === OWN_SOURCE && ` · ${words.own}`}
        {isRead !== undefined && (
          <span className="hidden-visually">, {isRead ? words.read : words.unread}</span>
        )}
      </p>
      <p className="flex items-center gap-2">
        <span aria-hidden="true">{words.minutes(minutes)}</span>
        <span className="hidden-visually">{words.minutesLong(minutes)}</span>
        {starred}
      </p>
    </div>
  );
}
