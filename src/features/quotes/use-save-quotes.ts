import type { CollectedQuote } from '#core/catalog/collected-quote.ts';
import {
  exportQuotesCsv,
  exportQuotesMarkdown,
  type TellQuote,
} from '#core/export/export-quotes.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { saveFile } from '#data/save-file.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useLanguage, useWording } from '#ui/language.tsx';
import { articleAddress } from '#view-state/article-address.ts';

import { QUOTES_WORDING } from './quotes.wording.ts';
import { showSaid } from './show-said.ts';

/** Hands quotes to the browser as a file, a table or a text. */
export function useSaveQuotes(
  data: ListData,
): Record<'csv' | 'markdown', (quotes: readonly CollectedQuote[]) => void> {
  const words = useWording(QUOTES_WORDING);
  const language = useLanguage();
  const announce = useAnnounce();
  const records = new Map(data.catalog.articles.map((record) => [record.id, record]));
  const nameActor = (id: string) => data.nameValue('actors', id);
  const { from, until } = words;
  const tell: TellQuote = {
    speaker: ({ speaker, speakerText }) =>
      speaker === null ? (speakerText ?? '') : nameActor(speaker),
    said: (quote) => showSaid(quote, records.get(quote.articleId)?.language),
    form: ({ form }) => words.forms[form],
    about: ({ about }) => about.map(nameActor).join(', '),
    title: ({ articleId }) => records.get(articleId)?.title ?? articleId,
    date: ({ articleId }) => {
      const record = records.get(articleId);
      return (record && formatDate(record.date, { language, short: false, from, until })) ?? '';
    },
    link: ({ articleId, start, end, said }) =>
      articleAddress(articleId, { start, end, words: said }),
  };
  return {
    csv: (quotes) => {
      const frame = { columns: words.columns, separator: language === 'de' ? ';' : ',' } as const;
      saveFile(`${words.fileName}.csv`, exportQuotesCsv(quotes, tell, frame), 'text/csv');
      announce(words.saved);
    },
    markdown: (quotes) => {
      const text = exportQuotesMarkdown(quotes, tell, words.lead(quotes.length));
      saveFile(`${words.fileName}.md`, text, 'text/markdown');
      announce(words.saved);
    },
  };
}
