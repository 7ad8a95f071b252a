import { ArrowDown, Search } from 'lucide-react';
import { useId } from 'react';

import { MINE_SORTS, SHOWN } from '#core/mine/select-mine.ts';
import { useWording } from '#ui/language.tsx';
import type { MineView } from '#view-state/mine-view.ts';
import { useChangeMineView } from '#view-state/use-mine-view.ts';

import { PAGE_WORDING } from './page.wording.ts';

/** Finding and sorting what is one's own. */
export function MineTools({ view }: { view: MineView }) {
  const words = useWording(PAGE_WORDING);
  const changeView = useChangeMineView();
  const id = useId();
  return (
    <div className="mine-tools">
      <div className="search-field mine-search">
        <Search aria-hidden="true" className="size-4 flex-none" strokeWidth={1.5} />
        <input
          id={id}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          defaultValue={view.query}
          autoComplete="off"
          onChange={({ target }) => changeView({ query: target.value }, { replace: true })}
        />
      </div>
      <div className="mine-choices">
        <fieldset aria-label={words.show} className="mine-show">
          {SHOWN.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={view.show === each}
              onClick={() => changeView({ show: each })}
            >
              {words.shown[each]}
            </button>
          ))}
        </fieldset>
        <label className="flex items-center gap-1">
          <span aria-hidden="true" className="text-ink-3">
            {words.sortBy}
          </span>
          <span className="relative inline-flex items-center">
            <select
              aria-label={words.sortLabel}
              value={view.sort}
              className="bg-paper text-ink max-medium:min-h-11 field-sizing-content min-h-6 appearance-none pr-5 font-medium"
              onChange={({ target }) => {
                const chosen = MINE_SORTS.find((each) => each === target.value);
                if (chosen) changeView({ sort: chosen });
              }}
            >
              {MINE_SORTS.map((each) => (
                <option key={each} value={each}>
                  {words.sorts[each]}
                </option>
              ))}
            </select>
            <ArrowDown
              aria-hidden="true"
              className="pointer-events-none absolute right-0 size-3.25"
              strokeWidth={1.5}
            />
          </span>
        </label>
      </div>
    </div>
  );
}
