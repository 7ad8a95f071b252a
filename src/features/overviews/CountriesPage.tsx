import type { ListData } from '#core/corpus/list-data.ts';
import { PageHead } from '#ui/page/PageHead.tsx';
import { ViewLink } from '#view-state/ViewLink.tsx';

export function CountriesPage({ data }: { data: ListData }) {
  return (
    <>
      <PageHead title="Länder" />
      {data.catalog.countries.map((each) => (
        <p key={each.code}>
          <ViewLink place={{ view: 'countries', id: each.code }}>
            {data.nameValue('countries', each.code)}
          </ViewLink>
        </p>
      ))}
    </>
  );
}
