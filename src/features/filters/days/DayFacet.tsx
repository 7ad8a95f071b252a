import { useId, useMemo } from 'react';

import { countDays, findExtent } from '#core/selection/count-days.ts';
import { getDayBounds } from '#core/selection/day-span.ts';
import { listOtherDays } from '#core/selection/list-other-days.ts';
import type { FilterData } from '#features/filters/filter-data.ts';
import { FILTERS_WORDING } from '#features/filters/filters.wording.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import { planAxis } from '#ui/picture/plan-axis.ts';
import { useChangeView } from '#view-state/use-view.ts';

import { DayBrush } from './DayBrush.tsx';
import { DayInputs } from './DayInputs.tsx';
import { Histogram } from './Histogram.tsx';

// In px: what the design gives the bars in the pane, and what a sheet of their own has room for.
const LOW = 36;
const TALL = 96;

/** When the articles are from, and a span of days to filter by. */
export function DayFacet({ data, alone }: { data: FilterData; alone: boolean }) {
  const { catalog, selection } = data;
  const words = useWording(FILTERS_WORDING);
  const language = useLanguage();
  const changeView = useChangeView();
  const headingId = useId();
  const { articles, basis } = selection;
  const otherDays = useMemo(() => listOtherDays(basis), [basis]);
  const axis = useMemo(() => {
    const extent = findExtent(catalog.articles);
    return extent && extent[0] < extent[1] ? planAxis(extent, language) : undefined;
  }, [catalog, language]);
  const bins = useMemo(
    () => axis && countDays({ starts: axis.starts, articles, others: otherDays }),
    [axis, articles, otherDays],
  );
  if (!axis || !bins) return null;
  const isBounded = bins.some((bin) => bin.bounded + bin.otherBounded > 0);
  const undated = [...articles, ...otherDays].filter(({ date }) => !getDayBounds(date)).length;
  return (
    <section aria-labelledby={headingId} className="facet facet-days">
      <div className="facet-head">
        <h3 id={headingId} className="font-semibold">
          {words.days}
        </h3>
        {isBounded && <span className="text-count text-ink-3">{words.daysHatched}</span>}
      </div>
      <DayBrush
        axis={axis}
        onChange={(days, options) =>
          changeView((view) => ({ filter: { ...view.filter, days } }), options)
        }
      >
        <Histogram bins={bins} axis={axis} height={alone ? TALL : LOW} />
      </DayBrush>
      <DayInputs
        startOpen={alone}
        onChange={(days) => changeView((view) => ({ filter: { ...view.filter, days } }))}
      />
      {undated > 0 && <p className="facet-note">{words.undated(undated)}</p>}
    </section>
  );
}
