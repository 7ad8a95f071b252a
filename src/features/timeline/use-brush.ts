import { useState, type PointerEvent } from 'react';

import { fromDayNumber, type DaySpan } from '#core/selection/day-span.ts';

/** Two stretches and all between them, by position, both inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

interface Options {
  /** First days of the stretches, ascending, and the day behind the last. */
  starts: readonly number[];
  /** The stretch at a pixel of the picture; undefined outside of the plot. */
  findStretch: (event: PointerEvent<SVGSVGElement>) => number | undefined;
  onChoose: (days: DaySpan) => void;
}

/** Drawing over a picture of time to choose a span of it; keys move the two ends. */
export function useBrush({ starts, findStretch, onChoose }: Options) {
  const [anchor, setAnchor] = useState<number>();
  const [chosen, setChosen] = useState<Stretch>();
  const [pointed, setPointed] = useState<number>();
  const last = starts.length - 2;

  const toDays = ({ from, to }: Stretch): DaySpan => ({
    from: fromDayNumber(starts[from] ?? 0),
    to: fromDayNumber((starts[to + 1] ?? 1) - 1),
  });
  const choose = (stretch: Stretch) => {
    setChosen(undefined);
    onChoose(toDays(stretch));
  };
  const move = (end: keyof Stretch, by: number) =>
    setChosen((before = { from: 0, to: last }) => {
      const moved = { ...before, [end]: before[end] + by };
      return {
        from: Math.max(0, Math.min(moved.from, moved.to, last)),
        to: Math.min(last, Math.max(moved.to, moved.from, 0)),
      };
    });

  return {
    pointed: anchor === undefined ? pointed : undefined,
    chosen,
    days: chosen && toDays(chosen),
    move,
    choose,
    cancel: () => setChosen(undefined),
    drawing: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        const at = event.button === 0 ? findStretch(event) : undefined;
        if (at === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(at);
        setChosen({ from: at, to: at });
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const at = findStretch(event);
        setPointed(at);
        if (anchor === undefined || at === undefined) return;
        setChosen({ from: Math.min(anchor, at), to: Math.max(anchor, at) });
      },
      onPointerUp: () => {
        setAnchor(undefined);
        if (anchor !== undefined && chosen) choose(chosen);
      },
      onPointerCancel: () => {
        setAnchor(undefined);
        setChosen(undefined);
      },
      onPointerLeave: () => setPointed(undefined),
    },
  };
}
