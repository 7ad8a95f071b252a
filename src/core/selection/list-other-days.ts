import type { ListRecord } from '#core/catalog/catalog.ts';

import { OUTSIDE } from './scan-index.ts';
import type { SelectionBasis } from './select-articles.ts';

/**
 * The articles that only the span of days leaves out, in no particular order.
 *
 * With Putin, from 2025 on: those on Putin from before.
 */
export function listOtherDays({ index, scan }: SelectionBasis): ListRecord[] {
  return index.articles.filter((_, at) => scan.broken[at] === OUTSIDE);
}
