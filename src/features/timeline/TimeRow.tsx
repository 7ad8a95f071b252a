import { useId } from 'react';

import { heightOf } from '#core/pictures/build-timeline.ts';
import type { DayBin } from '#core/selection/count-days.ts';

interface Props {
  bins: readonly DayBin[];
  /** In pixels of the picture. */
  place: (day: number) => number;
  /** Of the row's foot. */
  y: number;
  height: (articles: number) => number;
  hue?: string | undefined;
  /** The stretch one points at. */
  pointed: number | undefined;
}

/** Between two bars, in pixels. */
const GAP = 1.5;
/** What is lower, in pixels, has no room for hatching. */
const LOW = 3;
/** From here on the highest bar of a row says how high it is. */
const TOLD = 2;

/** One value over time: bars that are solid as far as the day is known. */
export function TimeRow({ bins, place, y, height, hue, pointed }: Props) {
  const id = useId();
  const most = bins.reduce((best, bin) => (heightOf(bin) > heightOf(best) ? bin : best), bins[0]!);
  const peak = heightOf(most);
  return (
    <g data-hue={hue} className="time-row">
      <defs>
        <pattern
          id={id}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v4" className="time-hatch" />
        </pattern>
      </defs>
      {bins.map((bin) => {
        const x = place(bin.first);
        const width = Math.max(1, place(bin.last + 1) - x - GAP);
        const [solid, hatched] = [height(bin.dated), height(bin.bounded)];
        return (
          <g key={bin.first}>
            {bin.dated > 0 && (
              <rect x={x} y={y - solid} width={width} height={solid} className="time-solid" />
            )}
            {bin.bounded > 0 && (
              <Hatched
                box={{
                  x,
                  y: y - solid - hatched,
                  width: bin.dated > 0 ? width : width + GAP,
                  height: hatched,
                }}
                pattern={id}
              />
            )}
          </g>
        );
      })}
      {pointed === undefined && peak >= TOLD && (
        <text
          x={(place(most.first) + place(most.last + 1)) / 2}
          y={y - height(peak) - 4}
          className="time-peak picture-halo"
        >
          {Math.round(peak)}
        </text>
      )}
    </g>
  );
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function Hatched({ box, pattern }: { box: Box; pattern: string }) {
  if (box.height < LOW) {
    const height = Math.max(1, box.height);
    return <rect {...box} y={box.y + box.height - height} height={height} className="time-faint" />;
  }
  return (
    <>
      <rect {...box} fill={`url(#${pattern})`} />
      <path d={`M${box.x} ${box.y}h${box.width}`} className="time-edge" />
    </>
  );
}
