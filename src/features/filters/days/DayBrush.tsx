import { useRef, useState, type PointerEvent, type ReactNode } from 'react';

import { hasDays, type DaySpan } from '#core/selection/day-span.ts';
import { findPlaces, spanPlaces, type Places } from '#core/selection/span-places.ts';
import { describeDays } from '#core/wording/describe-days.ts';
import { FILTERS_WORDING } from '#features/filters/filters.wording.ts';
import { useLanguage, useWording } from '#ui/language.tsx';
import type { Axis } from '#ui/picture/plan-axis.ts';
import { useAskedView } from '#view-state/Navigation.tsx';

import { DayHandle } from './DayHandle.tsx';

interface Props {
  axis: Axis;
  /** The reader has chosen another span; `replace` while it follows the one before by keys. */
  onChange: (days: DaySpan, options: { replace: boolean }) => void;
  children: ReactNode;
}

// In px: nearer to an end than this, it is that end which is taken.
const REACH = 12;

/** Chooses a span of days on the bars: by drawing over them, or by its two ends. */
export function DayBrush({ axis, onChange, children }: Props) {
  const { days } = useAskedView().filter;
  const words = useWording(FILTERS_WORDING);
  const language = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  const stepped = useRef(false);
  // Where drawing began, and how far it has come.
  const [drawn, setDrawn] = useState<{ anchor: number; places: Places } | undefined>(undefined);
  const { starts } = axis;
  const size = starts.length - 1;
  const places = drawn?.places ?? findPlaces(days, starts);

  const findPlace = ({ clientX }: PointerEvent): number => {
    const { left, width } = ref.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const share = ((clientX - left) / Math.max(1, width)) * 100;
    const at = starts.findIndex((start) => axis.place(start) > share);
    return Math.min(size - 1, Math.max(0, at === -1 ? size - 1 : at - 1));
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const handles = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="slider"]')];
    const end = findEnd(event, handles);
    // The keys go on where the pointer has left off.
    handles[end === 'from' ? 0 : 1]?.focus({ preventScroll: true });
    const place = findPlace(event);
    if (end === 'from') setDrawn({ anchor: Math.ceil(places.to) - 1, places });
    else if (end === 'to') setDrawn({ anchor: Math.floor(places.from), places });
    else setDrawn({ anchor: place, places: { from: place, to: place + 1 } });
  };
  const draw = (event: PointerEvent) => {
    if (!drawn) return;
    const place = findPlace(event);
    const from = Math.min(drawn.anchor, place);
    const to = Math.max(drawn.anchor, place) + 1;
    setDrawn({ anchor: drawn.anchor, places: { from, to } });
  };
  const end = () => {
    if (!drawn) return;
    setDrawn(undefined);
    onChange(spanPlaces(drawn.places, starts), { replace: false });
  };
  const step = (changed: Places) => {
    onChange(spanPlaces(changed, starts), { replace: stepped.current });
    stepped.current = true;
  };
  const leave = () => {
    stepped.current = false;
  };

  const shown = drawn ? spanPlaces(drawn.places, starts) : days;
  const tell = (span: DaySpan, open: string) =>
    hasDays(span) ? describeDays(span, language).join(' ') : open;
  return (
    <div
      ref={ref}
      className="days-plot"
      data-drawing={drawn !== undefined || undefined}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(undefined)}
    >
      {children}
      <DayHandle
        label={words.daysFrom}
        value={places.from}
        min={0}
        max={Math.ceil(places.to) - 1}
        size={size}
        text={tell(shown.from === undefined ? {} : { from: shown.from }, words.daysOpen)}
        left={placeOf(places.from, axis)}
        onStep={(from) => step({ from, to: Math.ceil(places.to) })}
        onLeave={leave}
      />
      <DayHandle
        label={words.daysTo}
        value={places.to}
        min={Math.floor(places.from) + 1}
        max={size}
        size={size}
        text={tell(shown.to === undefined ? {} : { to: shown.to }, words.daysOpen)}
        left={placeOf(places.to, axis)}
        onStep={(to) => step({ from: Math.floor(places.from), to })}
        onLeave={leave}
      />
      {drawn && (
        <p aria-hidden="true" className="days-drawn">
          {tell(shown, words.daysOpen)}
        </p>
      )}
    </div>
  );
}

function placeOf(place: number, { starts, place: toShare }: Axis): number {
  const whole = Math.floor(place);
  const [before, after] = [starts[whole] ?? 0, starts[whole + 1] ?? 0];
  return toShare(before + (place === whole ? 0 : (place - whole) * (after - before)));
}

/** Which end of the span the pointer has taken hold of. */
function findEnd(
  { clientX }: PointerEvent,
  handles: readonly HTMLElement[],
): 'from' | 'to' | undefined {
  const distances = handles.map((handle) => {
    const { left, width } = handle.getBoundingClientRect();
    return Math.abs(clientX - left - width / 2);
  });
  const [from = REACH + 1, to = REACH + 1] = distances;
  if (Math.min(from, to) > REACH) return undefined;
  return from <= to ? 'from' : 'to';
}
