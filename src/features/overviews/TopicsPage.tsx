import type { ListData } from '#core/corpus/list-data.ts';
import { PageHead } from '#ui/page/PageHead.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

export function TopicsPage({ data }: { data: ListData }) {
  return (
    <>
      <PageHead title="Themen" />
      {data.catalog.topics.map((each) => (
        <p key={each.id}>
          <ViewLink place={{ view: 'topics', id: each.id }}>
            {data.nameValue('topics', each.id)}
          </ViewLink>
        </p>
      ))}
    </>
  );
}
