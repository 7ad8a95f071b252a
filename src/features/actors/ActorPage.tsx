import type { ListData } from '#core/corpus/list-data.ts';
import { PageHead } from '#ui/page/PageHead.tsx';

export function ActorPage({ data, id }: { data: ListData; id: string }) {
  return <PageHead title={data.nameValue('actors', id)} />;
}
