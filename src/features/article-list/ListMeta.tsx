import type { ListRecord } from '#core/corpus/catalog.ts';
import { formatDate } from '#core/corpus/format-date.ts';
import { getReadingMinutes } from '#core/corpus/reading-time.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

export function ListMeta({ record }: { record: ListRecord }) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const language = useLanguage();
  const { from, until } = words;
  const date = formatDate(record.date, { language, short: true, from, until });
  const minutes = getReadingMinutes(record.words);
  return (
    <p className="list-meta figures" lang={language}>
      <span>{date ?? words.undated}</span>
      <span>
        <span aria-hidden="true">{words.minutes(minutes)}</span>
        <span className="hidden-visually">{words.minutesLong(minutes)}</span>
      </span>
    </p>
  );
}
