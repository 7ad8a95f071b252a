/** Rows that belong together. */
export interface RowGroup<Row> {
  key: string;
  rows: Row[];
}

/** The rows by key, the largest group first and rows without a key last; rows and equal groups keep their order. */
export function groupRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string): RowGroup<Row>[] {
  const groups = new Map<string, RowGroup<Row>>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, rows: [row] });
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(a.key === '') - Number(b.key === '') || b.rows.length - a.rows.length,
  );
}
