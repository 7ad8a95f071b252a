import { ChevronDown, ChevronUp, FileText } from 'lucide-react';
import { memo, type ReactNode } from 'react';

import { useWording } from '#ui/language.tsx';
import { useKeyOf, withKey } from '#ui/shortcuts.tsx';
import { ArticleLink } from '#view-state/ArticleLink.tsx';

import { MarksMenu } from './MarksMenu.tsx';
import { READER_WORDING } from './reader.wording.ts';
import type { MentionWalk } from './use-mention-walk.ts';
import { useNeighbours } from './use-neighbours.ts';
import { WalkControls } from './WalkControls.tsx';

interface Props {
  articleId: string;
  isOriginal: boolean;
  onOriginal: () => void;
  tools: ReactNode;
  /** Undefined while another bar shows where the walk is. */
  walk: MentionWalk | undefined;
}

const TOOL = 'grid size-11 place-items-center medium:size-7';

export const ReaderBar = memo(function ReaderBar(props: Props) {
  const { articleId, isOriginal, onOriginal, tools, walk } = props;
  const words = useWording(READER_WORDING);
  const { previous, next, index, total } = useNeighbours(articleId);
  const originalKey = useKeyOf('original');
  return (
    <div className="reader-bar text-note text-ink-3 relative flex min-h-11 flex-wrap items-center justify-between">
      <nav
        className="medium:-ml-1.5 -ml-3.5 flex items-center gap-0.5"
        aria-label={words.neighbours}
      >
        <Neighbour id={previous} label={words.previousArticle}>
          <ChevronUp className="max-medium:size-5 size-[17px]" strokeWidth={1.5} aria-hidden />
        </Neighbour>
        <Neighbour id={next} label={words.nextArticle}>
          <ChevronDown className="max-medium:size-5 size-[17px]" strokeWidth={1.5} aria-hidden />
        </Neighbour>
        <span className="figures medium:ml-1.5 max-medium:hidden">
          {index < 0 ? words.notInSelection : words.position(index + 1, total)}
        </span>
        <span className="figures medium:hidden whitespace-nowrap">
          {index < 0 ? words.outside : `${index + 1}/${total}`}
        </span>
      </nav>
      {walk?.current && (
        <div className="bar-walk">
          <WalkControls walk={walk} />
        </div>
      )}
      <fieldset
        aria-label={words.tools}
        className="text-ink-2 medium:-mx-1.5 medium:gap-1 -mx-3.5 flex items-center"
      >
        <button
          type="button"
          className={`${TOOL} aria-pressed:rounded-tag aria-pressed:bg-ink aria-pressed:text-paper`}
          aria-pressed={isOriginal}
          aria-label={words.original}
          title={withKey(words.original, originalKey)}
          onClick={onOriginal}
        >
          <FileText className="max-medium:size-5 size-[17px]" strokeWidth={1.5} aria-hidden />
        </button>
        <MarksMenu buttonClass={TOOL} />
        {tools}
      </fieldset>
    </div>
  );
});

function Neighbour(props: { id: string | undefined; label: string; children: ReactNode }) {
  const { id, label, children } = props;
  if (id === undefined) return <span className={`${TOOL} opacity-40`}>{children}</span>;
  return (
    <ArticleLink id={id} className={`${TOOL} text-ink-2`} aria-label={label} title={label}>
      {children}
    </ArticleLink>
  );
}
