import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { QUOTES_WORDING } from './quotes.wording.ts';

export function QuotesPage({ data }: { data: ListData }) {
  const words = useWording(QUOTES_WORDING);
  return <PageHead title={words.title} lead={data.selection.articles.length} />;
}
