import type { ListData } from '#core/selection/list-data.ts';
import { describeFilter } from '#core/wording/describe-filter.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import type { ViewPlace } from '#view-state/view-path.ts';

import { APP_WORDING } from '../app.wording.ts';
import { useDocumentTitle } from '../use-document-title.ts';
import { VIEWS_WORDING } from '../views.wording.ts';

/** What a view is called; the document's title says as well what it is filtered by. */
export function useViewName({ view, id }: ViewPlace, data: ListData): string {
  const words = useWording(APP_WORDING);
  const { names } = useWording(VIEWS_WORDING);
  const language = useLanguage();
  const { nameValue, selection } = data;
  const name = id === undefined ? names[view] : nameValue(view, id);
  const { filter, told, articles, isNarrowed } = selection;
  const sentence = describeFilter({ filter, told, count: articles.length, language, nameValue });
  const narrowed = isNarrowed ? `: ${sentence.map(({ text }) => text).join('')}` : '';
  useDocumentTitle(words.title(name + narrowed));
  return name;
}
