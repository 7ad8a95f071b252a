import type { ListData } from '#core/selection/list-data.ts';
import { describeFilter } from '#core/wording/describe-filter.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { APP_WORDING } from './app.wording.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** Names the article that is open, else what the list shows. */
export function useViewTitle(data: ListData, articleId: string | undefined): void {
  const { catalog, selection, nameValue } = data;
  const words = useWording(APP_WORDING);
  const language = useLanguage();
  const article = catalog.articles.find(({ id }) => id === articleId);
  const { filter, told, articles, isNarrowed } = selection;
  const sentence = describeFilter({ filter, told, count: articles.length, language, nameValue });
  const view = isNarrowed ? words.title(sentence.map((part) => part.text).join('')) : 'Depesche';
  useDocumentTitle(article ? words.title(article.title) : view);
}
