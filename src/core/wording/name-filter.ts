import { describeFilter, type FilterDescription } from './describe-filter.ts';

/**
 * What a filter may be called: its sentence without the number of articles; empty for one that lets everything through.
 *
 * "mit Wladimir Putin, ohne China"
 */
export function nameFilter(description: Omit<FilterDescription, 'count'>): string {
  return describeFilter({ ...description, count: 0 })
    .filter((part) => part.kind !== 'count')
    .map((part) => part.text)
    .join('')
    .replace(/^[,\s]+/, '')
    .replaceAll('\u00a0', ' ');
}
