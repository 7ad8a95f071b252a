import { useMemo } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { formatNumber } from '#core/wording/format-number.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { usePageParams } from '#view-state/use-page-params.ts';
import { ViewLink } from '#view-state/ViewLink.tsx';

import { groupRecords } from './group-records.ts';
import { MainActors } from './MainActors.tsx';
import { matchesName } from './matches-name.ts';
import { NothingFits } from './NothingFits.tsx';
import { OVERVIEWS_WORDING } from './overviews.wording.ts';
import { OverviewTools } from './OverviewTools.tsx';
import { SortableTable } from './SortableTable.tsx';
import type { Column } from './TableRow.tsx';

interface Row {
  code: string;
  name: string;
  articles: number;
  mentions: number;
  records: readonly ListRecord[];
}

/** Every country the selected articles name. */
export function CountriesPage({ data }: { data: ListData }) {
  const words = useWording(OVERVIEWS_WORDING);
  const language = useLanguage();
  const { name } = usePageParams();
  const { articles } = data.selection;
  const { nameValue } = data;
  const rows = useMemo(() => {
    const records = groupRecords(articles, (record) => record.countries.map(([code]) => code));
    return tallyValues(articles, 'countries').map(({ id, ...counts }): Row => ({
      code: id,
      name: nameValue('countries', id),
      records: records.get(id) ?? [],
      ...counts,
    }));
  }, [articles, nameValue]);
  const found = rows.filter((row) => name.trim() === '' || matchesName(row.name, name));
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: words.name,
      sortValue: (row) => row.name,
      cellOf: (row) => (
        <ViewLink place={{ view: 'countries', id: row.code }} className="overview-name">
          <span className="country-line">{row.name}</span>
        </ViewLink>
      ),
    },
    {
      key: 'akteure',
      label: words.mainActors,
      isAside: true,
      cellOf: ({ records }) => <MainActors records={records} data={data} />,
    },
    {
      key: 'artikel',
      label: words.articles,
      isFigure: true,
      sortValue: (row) => row.articles,
      cellOf: (row) => formatNumber(row.articles, language),
    },
    {
      key: 'erwaehnungen',
      label: words.mentions,
      isFigure: true,
      isAside: true,
      sortValue: ({ mentions }) => mentions,
      cellOf: ({ mentions }) => formatNumber(mentions, language),
    },
  ];
  return (
    <>
      <PageHead title={words.countries} lead={words.countriesLead(found.length, rows.length)} />
      <OverviewTools />
      {found.length === 0 ? (
        <NothingFits text={words.nothingElse} />
      ) : (
        <SortableTable
          caption={words.countries}
          columns={columns}
          rows={found}
          keyOf={({ code }) => code}
          order={{ key: 'artikel', isDown: true }}
        />
      )}
    </>
  );
}
