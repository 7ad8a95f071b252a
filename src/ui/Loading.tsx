import { Morse } from './Morse.tsx';

/** Three strokes in turn; appears by CSS only after 150 ms, since a flash of it would be noise. */
export function Loading(props: { label: string }) {
  return (
    <output className="appear-late grid h-full place-items-center p-8">
      <Morse busy className="h-2 w-9" />
      <span className="hidden-visually">{props.label}</span>
    </output>
  );
}
