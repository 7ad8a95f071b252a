import type { ReactNode } from 'react';

import './page.css';

interface Props {
  caption: string;
  /** The first column names the row; the others hold figures unless a row says otherwise. */
  columns: readonly string[];
  rows: readonly FactRow[];
}

export interface FactRow {
  key: string;
  cells: readonly ReactNode[];
}

/** The facts a picture is drawn from. */
export function FactTable({ caption, columns, rows }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a wide table is scrolled with the keys, and is no form
    <div role="group" aria-label={caption} tabIndex={0} className="fact-frame">
      <table className="fact-table">
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells have no other keys
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
