import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { TOPICS_WORDING } from './topics.wording.ts';

export function TopicsPage({ data }: { data: ListData }) {
  const words = useWording(TOPICS_WORDING);
  return <PageHead title={words.title} lead={data.selection.articles.length} />;
}
