import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { ACTORS_WORDING } from './actors.wording.ts';

export function ActorsPage({ data }: { data: ListData }) {
  const words = useWording(ACTORS_WORDING);
  return <PageHead title={words.title} lead={data.selection.articles.length} />;
}
