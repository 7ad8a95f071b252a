import { useMemo, useRef } from 'react';

import type { ListRecord } from '#core/catalog/catalog.ts';
import {
  buildTimeline,
  chooseExtent,
  TIMELINE_FACETS,
  type TimelineFacet,
} from '#core/pictures/build-timeline.ts';
import {
  fromDayNumber,
  hasDays,
  NO_DAYS,
  toDayNumber,
  type DaySpan,
} from '#core/selection/day-span.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { describeDays } from '#core/wording/describe-days.ts';
import { formatDay } from '#core/wording/format-date.ts';
import { saveFile } from '#data/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { useLanguage, useWording } from '#ui/language.tsx';
import { PageHead } from '#ui/page/PageHead.tsx';
import { PictureFrame } from '#ui/picture/PictureFrame.tsx';
import { planAxis } from '#ui/picture/plan-axis.ts';
import { useWidth } from '#ui/use-width.ts';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';
import { useShownAs } from '#view-state/use-shown-as.ts';
import { useChangeView, useSetFacet } from '#view-state/use-view.ts';

import { nameStretch } from './name-stretch.ts';
import { planRows } from './plan-rows.ts';
import { TIMELINE_WORDING } from './timeline.wording.ts';
import { TimePicture } from './TimePicture.tsx';
import { TimeTable } from './TimeTable.tsx';

import './timeline.css';

/** As many rows as one compares at a glance. */
const ROWS = 12;
/** As the address names them; what is shown at first is not in it. */
const FACET_PARAMS: Readonly<Record<TimelineFacet, string>> = {
  actors: '',
  countries: 'laender',
  topics: 'themen',
};
/** In pixels: what a bar and the label of a year need. */
const BAR = 9;
const TICK = 95;

/** When the selected articles were written, by actor, country or topic. */
export function TimelinePage({ data }: { data: ListData }) {
  const words = useWording(TIMELINE_WORDING);
  const language = useLanguage();
  const setFacet = useSetFacet();
  const changeView = useChangeView();
  const { nach } = usePageParams();
  const setPageParams = useSetPageParams();
  const [shownAs, showAs] = useShownAs();
  const facet = TIMELINE_FACETS.find((each) => FACET_PARAMS[each] === nach) ?? 'actors';
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(frame, 1080);

  const { articles, filter } = data.selection;
  const extent = useMemo(() => coverDays(articles, filter.days), [articles, filter.days]);
  const { left, right } = planRows(width, 0);
  const axis = useMemo(
    () =>
      extent &&
      extent[0] < extent[1] &&
      planAxis(extent, language, {
        bars: Math.round(Math.max(24, width / BAR)),
        ticks: Math.max(3, Math.round((right - left) / TICK)),
      }),
    [extent, language, left, right, width],
  );
  const timeline = useMemo(
    () => axis && buildTimeline({ articles, starts: axis.starts, facet, most: ROWS }),
    [axis, articles, facet],
  );

  if (!axis || !timeline) {
    return (
      <>
        <PageHead title={words.title} />
        <p className="page-lead">
          {extent ? words.oneDay(formatDay(fromDayNumber(extent[0]), language)) : words.none}
        </p>
      </>
    );
  }
  const chosen = filter[facet].with;
  const nameDays = (days: DaySpan) => describeDays(days, language).join(' ');
  const tellStretch = (at: number) =>
    nameStretch([axis.starts[at] ?? 0, axis.starts[at + 1] ?? 1], language);
  const setDays = (days: DaySpan) => changeView((view) => ({ filter: { ...view.filter, days } }));
  const nameValue = (id: string) => data.nameValue(facet, id);
  const { dated, bounded, undated, outside, isWhole } = timeline;
  /** What a sign of bounded articles means, and what is left out. */
  const explain = (sign: string, missing: string) => [
    ...(bounded > 0 ? [(isWhole ? words.wholes : words.shares)(sign, bounded)] : []),
    ...(outside > 0 ? [words.outside(outside)] : []),
    ...(undated > 0 ? [words.undated(missing, undated)] : []),
  ];
  return (
    <>
      <PageHead title={words.title} lead={words.lead(dated, bounded)} />
      <PictureFrame
        shown={shownAs}
        onShow={showAs}
        controls={
          <>
            <Choice
              label={words.by}
              className="choice"
              chosen={facet}
              choices={TIMELINE_FACETS.map((each) => [each, words.facets[each]] as const)}
              onChoose={(each) => setPageParams({ nach: FACET_PARAMS[each] })}
            />
            {hasDays(filter.days) && (
              <Button onClick={() => setDays(NO_DAYS)}>{words.whole}</Button>
            )}
          </>
        }
        save={{
          picture,
          fileName: words.file,
          title: words.pictureTitle(words.by2[facet]),
          source: words.source(articles.length, bounded),
          save: saveFile,
        }}
        picture={
          <>
            <div ref={frame}>
              <TimePicture
                key={axis.starts.join(' ')}
                ref={picture}
                timeline={timeline}
                axis={axis}
                width={width}
                total={articles.length}
                actors={data.actors}
                chosen={chosen}
                nameValue={nameValue}
                nameDays={nameDays}
                nameStretch={tellStretch}
                onChooseValue={(id) =>
                  setFacet(facet, id, chosen.includes(id) ? 'neutral' : 'with')
                }
                onChooseDays={setDays}
              />
            </div>
            <p className="picture-note">
              {[words.hint, words.scale, ...explain(words.hatched, words.notDrawn)].join(' ')}
            </p>
          </>
        }
        table={
          <>
            <TimeTable
              timeline={timeline}
              total={articles.length}
              nameValue={nameValue}
              nameStretch={tellStretch}
            />
            <p className="picture-note">{explain(words.estimated, words.notListed).join(' ')}</p>
          </>
        }
      />
    </>
  );
}

/** The time to be shown: the span that is filtered by, as far as it has an end, else what the articles cover. */
function coverDays(articles: readonly ListRecord[], days: DaySpan): [number, number] | undefined {
  const covered = chooseExtent(articles);
  const first = toDayNumber(days.from ?? '') ?? covered?.[0];
  const last = toDayNumber(days.to ?? '') ?? covered?.[1];
  if (first === undefined || last === undefined || !covered) return undefined;
  return first <= last ? [first, last] : [last, first];
}
