/** Morse D, the mark of the house: – · · Its strokes come in turn while `busy`. */
export function Morse({
  busy = false,
  className = 'h-1.5 w-6.5',
}: {
  busy?: boolean;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 26 6"
      aria-hidden="true"
      className={`fill-accent flex-none ${busy ? 'morse-busy' : ''} ${className}`}
    >
      <rect x="0" y=".5" width="11" height="5" rx="1" />
      <circle cx="16" cy="3" r="2.5" />
      <circle cx="23" cy="3" r="2.5" />
    </svg>
  );
}
