import type { KeyboardEvent } from 'react';

import { useWording } from '#ui/language.tsx';

import { TIMELINE_WORDING } from './timeline.wording.ts';
import type { Stretch } from './use-brush.ts';

interface Props {
  stretch: Stretch;
  last: number;
  /** In pixels of the picture: the beginning of a stretch. */
  place: (at: number) => number;
  top: number;
  foot: number;
  nameStretch: (at: number) => string;
  onMove: (end: keyof Stretch, by: number) => void;
  onChoose: () => void;
  onCancel: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -6,
  PageUp: 6,
};
/** Further than any picture has stretches. */
const ENDS: Readonly<Record<string, number>> = { Home: -1000, End: 1000 };

/** The two ends of the span, for the keyboard. */
export function TimeHandles(props: Props) {
  const { stretch, last, place, top, foot, nameStretch, onMove, onChoose, onCancel } = props;
  const words = useWording(TIMELINE_WORDING);

  const onKeyDown = (event: KeyboardEvent, end: keyof Stretch) => {
    const by = STEPS[event.key] ?? ENDS[event.key];
    if (by !== undefined) onMove(end, by);
    else if (event.key === 'Enter') onChoose();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (['from', 'to'] as const).map((end) => {
    const x = place(end === 'from' ? stretch.from : stretch.to + 1);
    return (
      <g
        key={end}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no inputs of HTML
        role="slider"
        tabIndex={0}
        aria-label={words[end]}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={stretch[end]}
        aria-valuetext={nameStretch(stretch[end])}
        className="time-handle"
        data-screen=""
        onKeyDown={(event) => onKeyDown(event, end)}
      >
        <path d={`M${x} ${top}V${foot}`} />
        <circle cx={x} cy={(top + foot) / 2} r={4.5} />
      </g>
    );
  });
}
