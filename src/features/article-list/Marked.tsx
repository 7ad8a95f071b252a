import { findMarks, type Marker } from '#core/search/marker.ts';

/** A line of text with the words searched for marked. */
export function Marked({ text, marker }: { text: string; marker: Marker }) {
  const spans = findMarks(text, marker);
  if (spans.length === 0) return text;
  const ends = [0, ...spans.map((span) => span.end)];
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <span key={at}>
          {text.slice(ends[at], start)}
          <mark className="search-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
