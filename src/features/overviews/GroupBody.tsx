import { useState, type ReactNode } from 'react';

import { useWording } from '#ui/language.tsx';

import type { RowGroup } from './group-rows.ts';
import { OVERVIEWS_WORDING } from './overviews.wording.ts';
import { TableRow, type Column } from './TableRow.tsx';

/** How rows are put together. */
export interface Grouping<Row> {
  /** Empty for rows that belong nowhere. */
  keyOf: (row: Row) => string;
  headingOf: (key: string) => ReactNode;
  /** The heading in words. */
  nameOf: (key: string) => string;
}

interface Props<Row> {
  group: RowGroup<Row>;
  groups: Grouping<Row>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

// So that several groups are in sight at once.
const SHOWN = 5;

/** A group of rows below its heading; of a large one the first, the others at a touch. */
export function GroupBody<Row>({ group: { key, rows }, groups, columns, keyOf }: Props<Row>) {
  const words = useWording(OVERVIEWS_WORDING);
  const [isWhole, setWhole] = useState(false);
  // One row more is not worth a button that takes its room.
  const isCut = rows.length > SHOWN + 1;
  const shown = isCut && !isWhole ? rows.slice(0, SHOWN) : rows;
  return (
    <tbody className="overview-group">
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          {groups.headingOf(key)} <span className="figures text-ink-3">{rows.length}</span>
        </th>
      </tr>
      {shown.map((row) => (
        <TableRow key={keyOf(row)} row={row} columns={columns} />
      ))}
      {isCut && (
        <tr>
          <td colSpan={columns.length}>
            <button
              type="button"
              aria-expanded={isWhole}
              className="overview-rest"
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole
                ? words.fewerOf(groups.nameOf(key))
                : words.moreOf(rows.length - SHOWN, groups.nameOf(key))}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
