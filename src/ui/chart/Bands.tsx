/** A term below a curve; ISO days. */
export interface Band {
  key: string;
  from: string;
  to: string;
  title: string;
  /** Where there is no room for the title. */
  short: string;
  time: string;
  isMain: boolean;
}

interface Props {
  lanes: readonly (readonly Band[])[];
  x: (day: Date) => number;
  width: number;
  top: number;
}

// The first row holds two lines of words, the others one.
const FIRST = 46;
const OTHER = 26;

export function getBandsHeight(lanes: number): number {
  return FIRST + (lanes - 1) * OTHER;
}

export function Bands({ lanes, x, width, top }: Props) {
  return lanes.map((lane, at) =>
    lane.map((band) => (
      <BandShape
        key={band.key}
        band={band}
        left={Math.max(0, x(new Date(band.from)))}
        right={Math.min(width, x(new Date(band.to)))}
        top={at === 0 ? top : top + FIRST + (at - 1) * OTHER}
        height={(at === 0 ? FIRST : OTHER) - 2}
      />
    )),
  );
}

// The room a sign of 13 px takes on average, half-bold and plain.
const BOLD = 7.1;
const PLAIN = 6.5;

function BandShape(props: {
  band: Band;
  left: number;
  right: number;
  top: number;
  height: number;
}) {
  const { band, left, top, height } = props;
  const width = Math.max(1, props.right - left - 1.5);
  const fits = (text: string) => text.length * BOLD + 16 <= width;
  const title = [band.title, band.short].find(fits);
  const hasTime = height > OTHER && band.time.length * PLAIN + 16 <= width;
  return (
    <g className="chart-band" data-main={band.isMain || undefined}>
      <title>{`${band.title}, ${band.time}`}</title>
      <rect x={left} y={top} width={width} height={height} className="chart-band-area" />
      <rect x={left} y={top + height - 2} width={width} height="2" className="chart-band-line" />
      {title !== undefined && (
        <text x={left + 8} y={top + 17} className="chart-band-title">
          {title}
        </text>
      )}
      {title !== undefined && hasTime && (
        <text x={left + 8} y={top + 34} className="chart-band-time">
          {band.time}
        </text>
      )}
    </g>
  );
}
