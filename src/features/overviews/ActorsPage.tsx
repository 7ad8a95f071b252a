import type { ListData } from '#core/corpus/list-data.ts';
import { PageHead } from '#ui/page/PageHead.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

export function ActorsPage({ data }: { data: ListData }) {
  return (
    <>
      <PageHead title="Akteure" />
      {data.catalog.actors.map((each) => (
        <p key={each.id}>
          <ViewLink place={{ view: 'actors', id: each.id }}>
            {data.nameValue('actors', each.id)}
          </ViewLink>
        </p>
      ))}
    </>
  );
}
