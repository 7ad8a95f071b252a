import type { ListRecord } from '#core/catalog/catalog.ts';

/** The articles of each value, in their order. */
export function groupRecords(
  records: readonly ListRecord[],
  listValues: (record: ListRecord) => readonly string[],
): Map<string, ListRecord[]> {
  const groups = new Map<string, ListRecord[]>();
  for (const record of records) {
    for (const value of listValues(record)) {
      const group = groups.get(value);
      if (group) group.push(record);
      else groups.set(value, [record]);
    }
  }
  return groups;
}
