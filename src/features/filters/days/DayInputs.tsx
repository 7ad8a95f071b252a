import { useState } from 'react';

import { parseDaySpan, type DaySpan } from '#core/selection/day-span.ts';
import { FILTERS_WORDING } from '#features/filters/filters.wording.ts';
import { useWording } from '#ui/language.tsx';
import { useAskedView } from '#view-state/Navigation.tsx';

interface Props {
  startOpen: boolean;
  onChange: (days: DaySpan) => void;
}

/** The span to the day, for those who know it. */
export function DayInputs({ startOpen, onChange }: Props) {
  const { days } = useAskedView().filter;
  const words = useWording(FILTERS_WORDING);
  const [open, setOpen] = useState(startOpen);
  if (!open) {
    return (
      <button
        type="button"
        aria-expanded={false}
        className="days-enter"
        onClick={() => setOpen(true)}
      >
        {words.daysEnter}
      </button>
    );
  }
  const { from = '', to = '' } = days;
  // Two ends the wrong way round are meant the other way.
  const change = (first: string, last: string) =>
    onChange(
      first !== '' && last !== '' && first > last
        ? parseDaySpan(`${last}..${first}`)
        : parseDaySpan(`${first}..${last}`),
    );
  return (
    <div className="days-inputs">
      <DayInput label={words.daysFrom} value={from} onChange={(value) => change(value, to)} />
      <DayInput label={words.daysTo} value={to} onChange={(value) => change(from, value)} />
    </div>
  );
}

/** While a year is typed the field holds years nobody means: it counts once it is left, or by Enter. */
function DayInput(props: { label: string; value: string; onChange: (value: string) => void }) {
  const commit = (value: string) => {
    if (value !== props.value) props.onChange(value);
  };
  return (
    <label>
      {props.label}
      <input
        key={props.value}
        type="date"
        defaultValue={props.value}
        onBlur={(event) => commit(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value);
        }}
      />
    </label>
  );
}
