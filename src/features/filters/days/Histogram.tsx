import { scaleLinear } from 'd3-scale';
import { useId } from 'react';

import type { DayBin } from '#core/selection/count-days.ts';
import type { Axis } from '#ui/picture/plan-axis.ts';

interface Props {
  bins: readonly DayBin[];
  axis: Axis;
  /** Of the bars, in px. */
  height: number;
}

// One article alone does not fill the height.
const LEAST_HEIGHT = 3;
// In px: the labels below the bars.
const AXIS_HEIGHT = 20;
// Between two bars, as a share of one.
const GAP = 0.16;

const LAYERS = ['dated', 'otherDated', 'bounded', 'otherBounded'] as const;

/** Bars of articles over time: solid are dated ones, hatched those that are only bounded; grey are not in the result. */
export function Histogram({ bins, axis, height: full }: Props) {
  const id = useId();
  const most = bins.reduce((max, bin) => Math.max(max, sum(bin)), 0);
  const height = scaleLinear([0, Math.max(most, LEAST_HEIGHT)], [0, full]);
  const fills = {
    dated: 'var(--ink)',
    otherDated: 'var(--rule-2)',
    bounded: `url(#${id}-in)`,
    otherBounded: `url(#${id}-out)`,
  };
  return (
    <svg aria-hidden="true" className="days-bars" width="100%" height={full + AXIS_HEIGHT}>
      <defs>
        <Hatching id={`${id}-in`} stroke="var(--ink-2)" width={1.1} />
        <Hatching id={`${id}-out`} stroke="var(--dot)" width={0.8} />
      </defs>
      {bins.map((bin) => {
        const x = axis.place(bin.first);
        const width = (axis.place(bin.last + 1) - x) * (1 - GAP);
        let top = full;
        return LAYERS.filter((layer) => bin[layer] > 0).map((layer) => {
          // What is there shall be seen, however much there is elsewhere.
          const size = Math.max(1, height(bin[layer]));
          top -= size;
          return (
            <rect
              key={`${bin.first} ${layer}`}
              x={`${x}%`}
              y={top}
              width={`${width}%`}
              height={size}
              fill={fills[layer]}
            />
          );
        });
      })}
      <line x2="100%" y1={full + 0.5} y2={full + 0.5} className="days-line" />
      {axis.ticks.map(({ day, label }) => (
        <g key={day} className="days-tick">
          <line x1={`${axis.place(day)}%`} x2={`${axis.place(day)}%`} y1={full} y2={full + 5} />
          <text x={`${axis.place(day)}%`} y={full + 18}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Hatching({ id, stroke, width }: { id: string; stroke: string; width: number }) {
  return (
    <pattern
      id={id}
      width={3.4}
      height={3.4}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v3.4" stroke={stroke} strokeWidth={width} />
    </pattern>
  );
}

function sum(bin: DayBin): number {
  return LAYERS.reduce((total, layer) => total + bin[layer], 0);
}
