import type { Span } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import { citePassage } from '#core/mine/cite-passage.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { copyText } from '#data/copy-text.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { articleAddress, sharedAddress } from '#view-state/article-address.ts';

import { MINE_WORDING } from '../mine.wording.ts';

/** Copies a passage with its source, or the address of its place. */
export function useQuoting(record: ListRecord): {
  cite: (text: string, span: Span) => Promise<boolean>;
  link: (text: string, span: Span) => Promise<boolean>;
} {
  const { from, until } = useWording(MINE_WORDING);
  const language = useLanguage();
  const place = (text: string, { start, end }: Span) =>
    [record.id, { start, end, words: text.slice(start, end) }] as const;
  return {
    cite: (text, span) =>
      copyText(
        citePassage({
          words: text.slice(span.start, span.end),
          title: record.title,
          date: formatDate(record.date, { language, short: false, from, until }),
          link: sharedAddress(...place(text, span)),
          language: record.language,
        }),
      ),
    link: (text, span) => copyText(articleAddress(...place(text, span))),
  };
}
