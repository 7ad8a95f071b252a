import { Morse } from './Morse.tsx';

/** Three strokes in turn; appears by CSS only after 150 ms, since a flash of it would be noise. */
export function Loading({ label, heading }: { label: string; heading: string }) {
  return (
    <div className="appear-late grid h-full place-items-center p-8">
      <h1 className="hidden-visually">{heading}</h1>
      <output>
        <Morse busy className="h-2 w-9" />
        <span className="hidden-visually">{label}</span>
      </output>
    </div>
  );
}

/** The same in one line, for what comes while all else can be used. */
export function LoadingLine({ label }: { label: string }) {
  return (
    <output className="loading-line">
      <Morse busy className="h-1.25 w-5.5" />
      {label}
    </output>
  );
}
