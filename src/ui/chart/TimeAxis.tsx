import type { ScaleTime } from 'd3-scale';

interface Props {
  x: ScaleTime<number, number>;
  width: number;
  top: number;
  language: string;
}

// Room for a year and what parts it from the next.
const TICK_ROOM = 90;

/** Years, or months where there are few of them. */
export function TimeAxis({ x, width, top, language }: Props) {
  const ticks = x.ticks(Math.max(2, Math.floor(width / TICK_ROOM)));
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const name = (date: Date): string => {
    if (date.getUTCDate() !== 1) return day.format(date);
    return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month.format(date);
  };
  return ticks.map((date) => {
    const at = Math.round(x(date)) + 0.5;
    return (
      <g key={date.getTime()}>
        <path d={`M${at} ${top + 4}v5`} className="chart-base" />
        {at < width - 44 && (
          <text x={at} y={top + 25} className="chart-tick">
            {name(date)}
          </text>
        )}
      </g>
    );
  });
}
