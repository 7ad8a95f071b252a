import type { QueryProblem } from '#core/search/query.ts';
import { useWording } from '#ui/language.tsx';

import { PROBLEM_WORDING } from './problem.wording.ts';

interface Props {
  id: string;
  text: string;
  problems: readonly QueryProblem[];
}

/** Why a part of the query could not be read. */
export function ProblemLines({ id, text, problems }: Props) {
  const words = useWording(PROBLEM_WORDING);
  return (
    <output id={id} className="search-problems">
      {problems.map(({ kind, span }) => (
        <span key={`${kind} ${span.start}`}>{words[kind](text.slice(span.start, span.end))}</span>
      ))}
      <span className="text-ink-2">{words.rest}</span>
    </output>
  );
}
