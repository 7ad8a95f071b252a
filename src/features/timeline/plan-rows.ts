/** Where the parts of the picture stand, in its pixels. */
export interface Plan {
  /** Where the plot begins; names stand left of it, or above their row where there is no room. */
  left: number;
  right: number;
  isNarrow: boolean;
  /** Feet of the rows, the first for all articles. */
  feet: number[];
  height: number;
  /** Of the bars of the first row, and of the others. */
  allHeight: number;
  rowHeight: number;
  /** Where the years stand. */
  axis: number;
}

const NARROW = 560;
const NAMES = 190;
const COUNTS = 52;
const AXIS = 26;
/** Above the bars of the first row: what their highest says. */
const HEAD = 20;
const ALL = { wide: 92, narrow: 76 };
const ROW = { wide: 30, narrow: 30 };
/** From foot to foot less the bars: the number over a bar, and the name where it stands above. */
const BETWEEN = { wide: 14, narrow: 34 };

/** Plans a picture with so many rows below the one for all. */
export function planRows(width: number, rows: number): Plan {
  const isNarrow = width < NARROW;
  const kind = isNarrow ? 'narrow' : 'wide';
  const first = HEAD + (isNarrow ? 20 : 0) + ALL[kind];
  const axis = first + AXIS;
  const feet = [
    first,
    ...Array.from({ length: rows }, (_, at) => axis + 12 + (at + 1) * (ROW[kind] + BETWEEN[kind])),
  ];
  return {
    left: isNarrow ? 0 : NAMES,
    right: width - (isNarrow ? 0 : COUNTS),
    isNarrow,
    feet,
    height: (feet.at(-1) ?? axis) + 8,
    allHeight: ALL[kind],
    rowHeight: ROW[kind],
    axis,
  };
}
