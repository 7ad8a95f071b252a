import { Fragment } from 'react';

/** A key as it is printed on it; two strokes are two keys. */
export function KeyStrokes({ strokes, none }: { strokes: string; none: string }) {
  if (strokes === '') return <span className="text-note text-ink-3">{none}</span>;
  return (
    <span className="inline-flex gap-1">
      {strokes.split(' ').map((stroke, index) => (
        <Fragment key={stroke}>
          {index > 0 && ' '}
          <kbd className="key">{stroke}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
