import { MINE_SORTS, SHOWN, type MineSort, type Shown } from '#core/mine/select-mine.ts';

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

const LONGEST_QUERY = 200;

/** The view a query string stands for. Never throws: what makes no sense is as by default. */
export function parseMineView(search: string): MineView {
  const params = new URLSearchParams(search);
  return {
    query: normalize(params.get('suche') ?? ''),
    show: SHOWN.find((each) => SHOW_VALUES[each] === params.get('zeigen')) ?? 'all',
    sort: MINE_SORTS.find((each) => SORT_VALUES[each] === params.get('sortierung')) ?? 'recent',
  };
}

/** The query string of a view, beginning with "?" or empty; what is as by default is not in it. */
export function serializeMineView({ query, show, sort }: MineView): string {
  const params = new URLSearchParams();
  if (show !== 'all') params.set('zeigen', SHOW_VALUES[show]);
  if (normalize(query) !== '') params.set('suche', normalize(query));
  if (sort !== 'recent') params.set('sortierung', SORT_VALUES[sort]);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function normalize(query: string): string {
  const words = query
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
