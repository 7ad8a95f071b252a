import { scaleLinear } from 'd3-scale';
import type { PointerEvent, Ref } from 'react';

import type { CatalogActor } from '#core/catalog/catalog.ts';
import { heightOf, type Timeline } from '#core/pictures/build-timeline.ts';
import type { DaySpan } from '#core/selection/day-span.ts';
import { Button } from '#ui/Button.tsx';
import { useWording } from '#ui/language.tsx';
import type { Axis } from '#ui/picture/plan-axis.ts';

import { planRows } from './plan-rows.ts';
import { TimeHandles } from './TimeHandles.tsx';
import { TIMELINE_WORDING } from './timeline.wording.ts';
import { TimeRow } from './TimeRow.tsx';
import { useBrush } from './use-brush.ts';

interface Props {
  ref: Ref<SVGSVGElement>;
  timeline: Timeline;
  axis: Axis;
  width: number;
  total: number;
  actors: ReadonlyMap<string, CatalogActor>;
  /** Ids that are filtered by. */
  chosen: readonly string[];
  nameValue: (id: string) => string;
  nameDays: (days: DaySpan) => string;
  nameStretch: (at: number) => string;
  onChooseValue: (id: string) => void;
  onChooseDays: (days: DaySpan) => void;
}

/** The least that fills a row: one article alone is no peak. */
const LEAST = 3;

/** Articles over time: all of them, and below row by row. */
export function TimePicture(props: Props) {
  const { ref, timeline, axis, width, total, actors, chosen } = props;
  const { nameValue, nameDays, nameStretch, onChooseValue, onChooseDays } = props;
  const words = useWording(TIMELINE_WORDING);
  const { starts } = axis;
  const plan = planRows(width, timeline.rows.length);
  const { left, right, isNarrow, feet, allHeight, rowHeight } = plan;
  const place = (day: number) => left + (axis.place(day) / 100) * (right - left);
  const placeStart = (at: number) => place(starts[at] ?? 0);

  const findStretch = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.left) / Math.max(1, box.width)) * width;
    if (x < left || x > right) return undefined;
    const next = starts.findIndex((_, at) => placeStart(at) > x);
    return next === -1 ? starts.length - 2 : Math.max(0, next - 1);
  };
  const brush = useBrush({ starts, findStretch, onChoose: onChooseDays });
  const whole = { from: 0, to: starts.length - 2 };
  const pointed = brush.pointed;

  const mostOf = (bins: Timeline['all']) => Math.max(LEAST, ...bins.map(heightOf));
  const toAllHeight = scaleLinear([0, mostOf(timeline.all)], [0, allHeight]);
  const most = Math.max(LEAST, ...timeline.rows.map(({ bins }) => mostOf(bins)));
  const toRowHeight = scaleLinear([0, most], [0, rowHeight]);
  const tell = (bins: Timeline['all'], sum: number): string => {
    if (pointed === undefined) return String(sum);
    const bin = bins[pointed];
    const count = bin ? heightOf(bin) : 0;
    return bin && bin.bounded > 0 && !Number.isInteger(count)
      ? `≈\u00a0${count < 1 ? '<\u00a01' : Math.round(count)}`
      : String(count);
  };
  const foot = feet.at(-1) ?? 0;

  // oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing has neither groups nor buttons of HTML
  return (
    <>
      <svg
        ref={ref}
        viewBox={`0 0 ${width} ${plan.height}`}
        role="group"
        aria-label={words.timeline}
        className="picture timeline"
        {...brush.drawing}
      >
        {(pointed !== undefined || brush.chosen) && (
          <rect
            x={placeStart(brush.chosen?.from ?? pointed ?? 0)}
            y={8}
            width={
              placeStart((brush.chosen?.to ?? pointed ?? 0) + 1) -
              placeStart(brush.chosen?.from ?? pointed ?? 0)
            }
            height={foot - 8}
            className="time-band"
            data-screen=""
          />
        )}
        {axis.ticks.map(({ day, label }) => (
          <g key={day} className="time-tick">
            <line x1={place(day)} x2={place(day)} y1={8} y2={foot} />
            <text
              x={place(day)}
              y={plan.axis - 8}
              textAnchor={place(day) > right - 24 ? 'end' : place(day) < 24 ? 'start' : 'middle'}
            >
              {label}
            </text>
          </g>
        ))}
        {feet.map((y) => (
          <line key={y} x1={left} x2={right} y1={y} y2={y} className="time-foot" />
        ))}
        <text x={0} y={isNarrow ? 14 : feet[0]! - 4} className="time-name time-all picture-halo">
          {words.all}
        </text>
        <text x={width} y={isNarrow ? 14 : feet[0]! - 4} className="time-count picture-halo">
          {tell(timeline.all, total)}
        </text>
        <TimeRow
          bins={timeline.all}
          place={place}
          y={feet[0]!}
          height={toAllHeight}
          pointed={pointed}
        />
        {timeline.rows.map(({ id, articles, bins }, at) => {
          const y = feet[at + 1] ?? 0;
          const nameY = isNarrow ? y - rowHeight - 12 : y - 4;
          return (
            <g key={id}>
              <TimeRow
                bins={bins}
                place={place}
                y={y}
                height={toRowHeight}
                hue={actors.get(id)?.hue}
                pointed={pointed}
              />
              <g
                role="button"
                tabIndex={0}
                aria-pressed={chosen.includes(id)}
                aria-label={words.row(nameValue(id), articles)}
                className="time-value"
                onPointerDown={(event) => event.stopPropagation()}
                onClick={() => onChooseValue(id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onChooseValue(id);
                }}
              >
                <rect
                  x={0}
                  y={nameY - 17}
                  width={isNarrow ? width : left - 12}
                  height={24}
                  className="time-reach"
                />
                <text x={0} y={nameY} className="time-name picture-halo">
                  {shorten(nameValue(id), isNarrow ? 40 : 26)}
                </text>
              </g>
              <text x={width} y={nameY} className="time-count picture-halo">
                {tell(bins, articles)}
              </text>
            </g>
          );
        })}
        {pointed !== undefined && (
          <text
            x={Math.min(right - 60, Math.max(left + 60, placeStart(pointed)))}
            y={12}
            className="time-told picture-halo"
            data-screen=""
          >
            {nameStretch(pointed)}
          </text>
        )}
        <TimeHandles
          stretch={brush.chosen ?? whole}
          last={whole.to}
          place={placeStart}
          top={8}
          foot={feet[0]!}
          nameStretch={nameStretch}
          onMove={brush.move}
          onChoose={() => brush.chosen && brush.choose(brush.chosen)}
          onCancel={brush.cancel}
        />
      </svg>
      {brush.chosen && brush.days && (
        <p className="time-choose">
          <Button solid onClick={() => brush.chosen && brush.choose(brush.chosen)}>
            {words.choose(nameDays(brush.days))}
          </Button>
        </p>
      )}
    </>
  );
}

function shorten(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
