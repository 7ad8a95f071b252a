import type { ListData } from '#core/corpus/list-data.ts';
import { useWording } from '#ui/language.tsx';
import { FactTable } from '#ui/page/FactTable.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';

import { TIMELINE_WORDING } from './timeline.wording.ts';

/** When the selected articles were written. */
export function TimelinePage({ data }: { data: ListData }) {
  const words = useWording(TIMELINE_WORDING);
  const months = countMonths(data);
  const rows = [...months].sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <>
      <PageHead title={words.title} />
      <FactTable
        caption={words.title}
        columns={[words.month, words.articles]}
        rows={rows.map(([month, count]) => ({
          key: month,
          cells: [month || words.undated, count],
        }))}
      />
    </>
  );
}

function countMonths({ selection }: ListData): Map<string, number> {
  const months = new Map<string, number>();
  for (const { date } of selection.articles) {
    const month = date.value?.slice(0, 7) ?? '';
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return months;
}
