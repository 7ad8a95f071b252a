import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

import { parseOrder, serializeOrder, sortRows, type RowOrder } from '#core/corpus/sort-rows.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { Steps } from '#ui/page/PageSection.tsx';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';

import { OVERVIEWS_WORDING } from './overviews.wording.ts';

import './overviews.css';

export interface Column<Row> {
  /** Names the column in the address. */
  key: string;
  label: string;
  isFigure?: boolean;
  /** Left out where there is no room. */
  isAside?: boolean;
  /** What is sorted by; a column without cannot sort. */
  sortValue?: (row: Row) => string | number;
  cellOf: (row: Row) => ReactNode;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** While the address says nothing. */
  order: RowOrder;
}

// As many as a reader scrolls through without noticing the next step.
const STEP = 100;

/** A table whose columns sort it; the order is in the address. */
export function SortableTable<Row>({ caption, columns, rows, keyOf, order }: Props<Row>) {
  const words = useWording(OVERVIEWS_WORDING);
  const language = useLanguage();
  const { ordnung } = usePageParams();
  const setParams = useSetPageParams();
  const current =
    parseOrder(
      ordnung,
      columns.filter((each) => each.sortValue).map(({ key }) => key),
    ) ?? order;
  const column = columns.find(({ key }) => key === current.key);
  const sortValue = column?.sortValue;
  const sorted = sortValue
    ? sortRows(rows, sortValue, { isDown: current.isDown, language })
    : [...rows];
  const sortBy = ({ key, isFigure = false }: Column<Row>) => {
    const next = { key, isDown: key === current.key ? !current.isDown : isFigure };
    const isDefault = next.key === order.key && next.isDown === order.isDown;
    setParams({ ordnung: isDefault ? '' : serializeOrder(next) });
  };
  return (
    <Steps key={JSON.stringify(current)} items={sorted} size={STEP} more={words.more}>
      {(shown) => (
        <table className="overview-table">
          <caption className="hidden-visually">{caption}</caption>
          <thead>
            <tr>
              {columns.map((each) => (
                <th
                  key={each.key}
                  scope="col"
                  data-figure={each.isFigure || undefined}
                  data-aside={each.isAside || undefined}
                  aria-sort={
                    each.key === current.key
                      ? current.isDown
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                >
                  {each.sortValue ? (
                    <button type="button" className="overview-sort" onClick={() => sortBy(each)}>
                      {each.label}
                      {each.key === current.key && <Direction isDown={current.isDown} />}
                    </button>
                  ) : (
                    each.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ key, cellOf, isFigure, isAside }, at) =>
                  at === 0 ? (
                    <th key={key} scope="row">
                      {cellOf(row)}
                    </th>
                  ) : (
                    <td
                      key={key}
                      data-figure={isFigure || undefined}
                      data-aside={isAside || undefined}
                    >
                      {cellOf(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Steps>
  );
}

function Direction({ isDown }: { isDown: boolean }) {
  const Icon = isDown ? ArrowDown : ArrowUp;
  return <Icon aria-hidden="true" className="size-3.25" strokeWidth={1.5} />;
}
