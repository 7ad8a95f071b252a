import type { ReactNode } from 'react';

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

/** One row, named by its first column. */
export function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map(({ key, cellOf, isFigure, isAside }, at) =>
        at === 0 ? (
          <th key={key} scope="row">
            {cellOf(row)}
          </th>
        ) : (
          <td key={key} data-figure={isFigure || undefined} data-aside={isAside || undefined}>
            {cellOf(row)}
          </td>
        ),
      )}
    </tr>
  );
}
