import { useEffect, useRef, type RefObject } from 'react';

import type { QueryProblem } from '#core/search/query.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  problems: readonly QueryProblem[];
}

/** A wavy line under what cannot be read: a field holds no markup, so the same text lies unseen over it. */
export function WrongParts({ field, text, problems }: Props) {
  const ghost = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const follow = () => {
      if (ghost.current) ghost.current.scrollLeft = input.scrollLeft;
    };
    follow();
    input.addEventListener('scroll', follow);
    return () => input.removeEventListener('scroll', follow);
  }, [field, text, problems]);

  if (problems.length === 0) return null;
  const spans = problems.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const ends = [0, ...spans.map(({ end }) => end)];
  return (
    <div ref={ghost} aria-hidden="true" className="search-ghost">
      {spans.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <span className="search-wrong">{text.slice(Math.max(start, ends[at] ?? 0), end)}</span>
        </span>
      ))}
    </div>
  );
}
