import { useMemo } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
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
  id: string;
  name: string;
  records: readonly ListRecord[];
}

/** Every topic of the selected articles. */
export function TopicsPage({ data }: { data: ListData }) {
  const words = useWording(OVERVIEWS_WORDING);
  const language = useLanguage();
  const { name } = usePageParams();
  const { articles } = data.selection;
  const { nameValue } = data;
  const rows = useMemo(
    () =>
      [...groupRecords(articles, ({ topics }) => topics)].map(([id, records]): Row => ({
        id,
        name: nameValue('topics', id),
        records,
      })),
    [articles, nameValue],
  );
  const found = rows.filter((row) => name.trim() === '' || matchesName(row.name, name));
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: words.name,
      sortValue: (row) => row.name,
      cellOf: (row) => (
        <ViewLink place={{ view: 'topics', id: row.id }} className="overview-name">
          {row.name}
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
      sortValue: ({ records }) => records.length,
      cellOf: ({ records }) => formatNumber(records.length, language),
    },
  ];
  return (
    <>
      <PageHead title={words.topics} lead={words.topicsLead(found.length, rows.length)} />
      <OverviewTools />
      {found.length === 0 ? (
        <NothingFits text={words.nothingElse} />
      ) : (
        <SortableTable
          caption={words.topics}
          columns={columns}
          rows={found}
          keyOf={({ id }) => id}
          order={{ key: 'artikel', isDown: true }}
        />
      )}
    </>
  );
}
