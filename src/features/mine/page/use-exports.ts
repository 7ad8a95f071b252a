import { exportCsv } from '#core/mine/export-csv.ts';
import { exportMarkdown } from '#core/mine/export-markdown.ts';
import type { MineArticle } from '#core/mine/mine-articles.ts';
import type { Highlight } from '#core/mine/mine.ts';
import { serializeMine } from '#core/mine/serialize-mine.ts';
import { formatDay } from '#core/wording/format-day.ts';
import type { MineState } from '#data/mine/mine-state.ts';
import { saveFile } from '#data/save-file.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { articleAddress } from '#view-state/article-address.ts';

import { PAGE_WORDING } from './page.wording.ts';
import type { CatalogNames } from './use-catalog-names.ts';

interface Source {
  mine: MineState;
  groups: readonly MineArticle[];
  names: CatalogNames;
}

/** Hands everything to the browser as a file of a format. */
export function useExports({ mine, groups, names }: Source): {
  json: () => void;
  markdown: () => void;
  csv: () => void;
} {
  const words = useWording(PAGE_WORDING);
  const language = useLanguage();
  const frame = {
    date: names.getDate,
    articleLink: (articleId: string) => articleAddress(articleId),
    passageLink: ({ articleId, start, end, exact }: Highlight) =>
      articleAddress(articleId, { start, end, words: exact }),
  };
  return {
    json: () =>
      saveFile(`${words.fileName}.json`, serializeMine(mine, mine.unreadable), 'application/json'),
    markdown: () => {
      const { starred, read } = words.markdown;
      const text = exportMarkdown(groups, {
        ...frame,
        title: words.title,
        starred,
        read: (time) => read(formatDay(time, language)),
      });
      saveFile(`${words.fileName}.md`, text, 'text/markdown');
    },
    csv: () => {
      const separator = language === 'de' ? ';' : ',';
      const text = exportCsv(groups, { ...frame, columns: words.columns, separator });
      saveFile(`${words.fileName}.csv`, text, 'text/csv');
    },
  };
}
