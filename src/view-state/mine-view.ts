import { MINE_SORTS, SHOWN, type MineSort, type Shown } from '#core/mine/select-mine.ts';

import { parsePageParams, setPageParams } from './page-params.ts';

/** What a link to the page of one's own reproduces. */
export interface MineView {
  query: string;
  show: Shown;
  sort: MineSort;
}

const SHOW_VALUES: Record<Shown, string> = {
  all: 'alles',
  starred: 'sterne',
  highlighted: 'markierungen',
  noted: 'notizen',
  read: 'gelesen',
  filters: 'filter',
};
const SORT_VALUES: Record<MineSort, string> = { recent: 'zuletzt', date: 'datum', title: 'titel' };

/** The view a query string stands for. Never throws: what makes no sense is as by default. */
export function parseMineView(search: string): MineView {
  const { text, zeigen, ordnung } = parsePageParams(search);
  return {
    query: text.trim(),
    show: SHOWN.find((each) => SHOW_VALUES[each] === zeigen) ?? 'all',
    sort: MINE_SORTS.find((each) => SORT_VALUES[each] === ordnung) ?? 'recent',
  };
}

/** A query string with the view in it: the filter in force stays, and what is as by default is not written. */
export function setMineView(search: string, { query, show, sort }: MineView): string {
  return setPageParams(search, {
    text: query.trim(),
    zeigen: show === 'all' ? '' : SHOW_VALUES[show],
    ordnung: sort === 'recent' ? '' : SORT_VALUES[sort],
  });
}
