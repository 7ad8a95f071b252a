import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

import { parseOrder, serializeOrder, sortRows, type RowOrder } from '#core/selection/sort-rows.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { Steps } from '#ui/page/PageSection.tsx';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';

import { groupRows } from './group-rows.ts';
import { GroupBody, type Grouping } from './GroupBody.tsx';
import { OVERVIEWS_WORDING } from './overviews.wording.ts';
import { TableRow, type Column } from './TableRow.tsx';

import './overviews.css';

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** While the address says nothing. */
  order: RowOrder;
  /** Rows of one key stand together below its heading; absent where they do not. */
  groups?: Grouping<Row> | undefined;
}

// As many as a reader scrolls through without noticing the next step.
const STEP = 100;
const GROUPS = 20;

/** A table whose columns sort it; the order is in the address. */
export function SortableTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, order, groups } = props;
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
  const frame = (children: ReactNode) => (
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
                each.key === current.key ? (current.isDown ? 'descending' : 'ascending') : undefined
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
      {children}
    </table>
  );
  const key = JSON.stringify(current);
  if (groups) {
    const grouped = groupRows(sorted, groups.keyOf);
    return (
      <Steps key={key} items={grouped} size={GROUPS} more={words.moreGroups}>
        {(shown) =>
          frame(
            shown.map((group) => (
              <GroupBody key={group.key} group={group} groups={groups} {...{ columns, keyOf }} />
            )),
          )
        }
      </Steps>
    );
  }
  return (
    <Steps key={key} items={sorted} size={STEP} more={words.more}>
      {(shown) =>
        frame(
          <tbody>
            {shown.map((row) => (
              <TableRow key={keyOf(row)} row={row} columns={columns} />
            ))}
          </tbody>,
        )
      }
    </Steps>
  );
}

function Direction({ isDown }: { isDown: boolean }) {
  const Icon = isDown ? ArrowDown : ArrowUp;
  return <Icon aria-hidden="true" className="size-3.25" strokeWidth={1.5} />;
}
