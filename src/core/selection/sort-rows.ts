/** How a table is ordered: by which column, and whether from the end. */
export interface RowOrder {
  key: string;
  isDown: boolean;
}

/**
 * Rows by one of their values, figures as figures and words as the language sorts them; equal rows keep their order and
 * empty words come last either way.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number,
  { isDown, language }: { isDown: boolean; language: string },
): Row[] {
  const { compare } = new Intl.Collator(language);
  const sign = isDown ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
      return sign * compare(String(a), String(b));
    })
    .map(({ row }) => row);
}

/** "-artikel" → by "artikel", the largest first; undefined for a column there is not. */
export function parseOrder(source: string, keys: readonly string[]): RowOrder | undefined {
  const isDown = source.startsWith('-');
  const key = isDown ? source.slice(1) : source;
  return keys.includes(key) ? { key, isDown } : undefined;
}

export function serializeOrder({ key, isDown }: RowOrder): string {
  return isDown ? `-${key}` : key;
}
