import type { KeyboardEvent } from 'react';

interface Props {
  label: string;
  /** Place among the bars, between 0 and `size`. */
  value: number;
  min: number;
  max: number;
  size: number;
  /** What the place means, such as "ab 1. Januar 2025". */
  text: string;
  /** In per cent of the width. */
  left: number;
  /** Another whole place is chosen with the keys. */
  onStep: (value: number) => void;
  onLeave: () => void;
}

/** One end of the span of days. */
export function DayHandle(props: Props) {
  const { value, min, max, size, onStep } = props;
  const handleKey = (event: KeyboardEvent) => {
    const next = findStep(event, value, size);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStep(Math.min(max, Math.max(min, next)));
  };
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of two inputs over each other a pointer reaches one
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={Math.round(value)}
      aria-valuetext={props.text}
      className="days-handle"
      style={{ left: `${props.left}%` }}
      onKeyDown={handleKey}
      onBlur={props.onLeave}
    />
  );
}

function findStep({ key }: KeyboardEvent, value: number, size: number): number | undefined {
  const leap = Math.max(1, Math.round(size / 8));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.ceil(value) - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.floor(value) + 1;
    case 'PageDown':
      return Math.ceil(value) - leap;
    case 'PageUp':
      return Math.floor(value) + leap;
    case 'Home':
      return 0;
    case 'End':
      return size;
    default:
      return undefined;
  }
}
