import { scaleLinear, scaleUtc } from 'd3-scale';
import { useId, useRef } from 'react';

import { useWidth } from '#ui/use-width.ts';

import { Bands, getBandsHeight, type Band } from './Bands.tsx';
import { drawRuns, drawSteps } from './draw-runs.ts';
import { TimeAxis } from './TimeAxis.tsx';

import './chart.css';

/** ISO days, both inclusive. */
interface Bin {
  from: string;
  to: string;
  value: number;
  vague: number;
}

/** Words at a day of the curve. */
interface Note {
  day: string;
  text: string;
}

interface Props {
  /** What the picture shows, in a sentence, for those who do not see it. */
  label: string;
  from: string;
  to: string;
  bins: readonly Bin[];
  lanes?: readonly (readonly Band[])[];
  language: string;
  /** What a value means, beside the highest line: "9 Erwähnungen". */
  tellValue: (value: number) => string;
  hue?: string | undefined;
  peak?: Note | undefined;
  vague?: Note | undefined;
  /** What is to be said of the time before this day. */
  before?: Note | undefined;
}

const PLOT = 112;
const TOP = 22;
const AXIS = 30;
const TICKS = 3;

/** A curve over time: what has a day as an area, what lies between bounds hatched, and terms as bands below. */
export function TimeCurve(props: Props) {
  const { bins, lanes = [], language } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const patternId = useId();
  const x = scaleUtc([new Date(props.from), new Date(props.to)], [0, width]);
  const most = Math.max(1, ...bins.map(({ value, vague }) => Math.max(value, vague)));
  // Up to a full step, so that what says the step stands above the curve.
  const y = scaleLinear([0, most], [TOP + PLOT, TOP]).nice(TICKS);
  const ticks = y.ticks(TICKS).filter((tick) => tick > 0 && Number.isInteger(tick));
  const base = TOP + PLOT;
  const placed = bins.map((bin) => ({
    x0: Math.max(0, x(new Date(bin.from))),
    x1: Math.min(width, x(new Date(bin.to))),
    value: y(bin.value),
    vague: y(bin.vague),
  }));
  // In front of what it is about, or below the picture.
  const isVagueInside =
    props.vague !== undefined &&
    x(new Date(props.vague.day)) >= getRoom(props.vague.text) + 12 &&
    (!props.before ||
      x(new Date(props.before.day)) < getRoom(props.before.text) ||
      x(new Date(props.vague.day)) >= getRoom(props.vague.text) + getRoom(props.before.text));
  const bandsTop = base + 12;
  const axisTop = lanes.length > 0 ? bandsTop + getBandsHeight(lanes.length) : base;
  const height = axisTop + AXIS;
  return (
    <div ref={frame} className="chart" data-hue={props.hue}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={props.label}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <defs>
            <pattern
              id={patternId}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0v4" className="chart-hatch" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <path key={tick} d={`M0 ${y(tick)}H${width}`} className="chart-grid" />
          ))}
          {drawSteps(placed, base).map(({ area, line }) => (
            <g key={area}>
              <path d={area} fill={`url(#${patternId})`} />
              <path d={line} className="chart-line" />
            </g>
          ))}
          {drawRuns(placed, base).map((run) => (
            <path key={run} d={run} className="chart-area" />
          ))}
          <path d={`M0 ${base + 0.5}H${width}`} className="chart-base" />
          {ticks.map((tick, at) => (
            <text key={tick} x="0" y={y(tick) - 5} className="chart-tick">
              {at === ticks.length - 1 ? props.tellValue(tick) : tick.toLocaleString(language)}
            </text>
          ))}
          {props.peak && (
            <NoteText
              note={props.peak}
              x={x}
              width={width}
              y={TOP + 14}
              isClear={(from, to) =>
                !placed.some(({ x0, x1, vague }) => x1 > from && x0 < to && vague < TOP + 18)
              }
            />
          )}
          {isVagueInside && props.vague && (
            <NoteText note={props.vague} x={x} width={width} y={base - 7} />
          )}
          {props.before && x(new Date(props.before.day)) >= getRoom(props.before.text) && (
            <text x="12" y={base - 7} className="chart-tick">
              {props.before.text}
            </text>
          )}
          <Bands lanes={lanes} x={x} width={width} top={bandsTop} />
          <TimeAxis x={x} width={width} top={axisTop} language={language} />
        </svg>
      )}
      {props.vague && !isVagueInside && <p className="chart-caption">{props.vague.text}</p>}
    </div>
  );
}

// The room a sign of 13 px takes on average.
const SIGN = 6.6;

function getRoom(text: string): number {
  return text.length * SIGN + 24;
}

/** Stands on the side of its day where there is room for it, or nowhere. */
function NoteText(props: {
  note: Note;
  x: (day: Date) => number;
  width: number;
  y: number;
  /** Whether nothing is drawn there that would strike the words through. */
  isClear?: (from: number, to: number) => boolean;
}) {
  const { note, width, isClear = () => true } = props;
  const at = props.x(new Date(note.day));
  const room = getRoom(note.text);
  const fitsLeft = at >= room && isClear(at - room, at);
  const fitsRight = width - at >= room && isClear(at, at + room);
  if (!fitsLeft && !fitsRight) return null;
  const isLeft = fitsLeft && (at > width / 3 || !fitsRight);
  return (
    <text
      x={isLeft ? at - 16 : at + 16}
      y={props.y}
      textAnchor={isLeft ? 'end' : 'start'}
      className="chart-note"
    >
      {note.text}
    </text>
  );
}
