import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MINE_SORTS, SHOWN } from '#core/mine/select-mine.ts';
import { parseMineView, setMineView } from '#view-state/mine-view.ts';
import { dropPageParams } from '#view-state/page-params.ts';

const FILTER = '?akteure=xi-jinping&suche=gas&sortierung=titel';

const view = fc.record({
  query: fc.constantFrom('', 'gas', 'zwei Worte', 'a&b=c'),
  show: fc.constantFrom(...SHOWN),
  sort: fc.constantFrom(...MINE_SORTS),
});

test('the page of one’s own is asked beside the filter in force', () => {
  fc.assert(
    fc.property(view, (asked) => {
      const search = setMineView(FILTER, asked);
      expect(parseMineView(search)).toEqual(asked);
      expect(dropPageParams(search)).toBe(FILTER);
    }),
  );
});

test('what makes no sense is as by default, and the search of the articles is not its own', () => {
  const byDefault = { query: '', show: 'all', sort: 'recent' };
  expect(parseMineView('?zeigen=quatsch&ordnung=quatsch')).toEqual(byDefault);
  expect(parseMineView(FILTER)).toEqual(byDefault);
});
