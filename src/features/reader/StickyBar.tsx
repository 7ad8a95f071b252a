import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';

import type { AnalyzedArticle } from '#core/article.ts';
import { useWording } from '#ui/language.tsx';
import { useKeyOf, withKey } from '#ui/shortcuts.tsx';

import { describeWalk } from './describe-walk.ts';
import { READER_WORDING } from './reader.wording.ts';
import type { MentionWalk } from './use-mention-walk.ts';
import { useNames } from './use-names.ts';

interface Props {
  article: AnalyzedArticle;
  /** The bar shows while this is scrolled out of sight. */
  title: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  walk: MentionWalk;
}

/** The title, and where one is among the mentions, once the headline is out of sight. */
export function StickyBar({ article, title, scroller, walk }: Props) {
  const words = useWording(READER_WORDING);
  const names = useNames();
  const keys = { previous: useKeyOf('previous-mention'), next: useKeyOf('next-mention') };
  const isShown = useIsAbove(title, scroller);
  if (!isShown) return null;
  const { name, hue, place } = describeWalk(walk, names, words);
  return (
    <div className="sticky-bar border-rule bg-paper absolute inset-x-0 top-0 z-10 border-b">
      <div className="reader-column max-medium:h-12 max-medium:gap-3 flex h-14 items-center gap-5">
        <span
          lang={article.language}
          className="reads min-w-0 flex-1 truncate text-[0.96875rem] leading-5 font-semibold"
        >
          {article.title}
        </span>
        {walk.stops.length > 0 && (
          <fieldset
            aria-label={words.following(name)}
            className="text-ink-2 flex min-w-0 items-center gap-2 whitespace-nowrap"
          >
            <span className={`truncate ${hue ? 'actor-line' : ''}`} data-hue={hue}>
              {name}
            </span>
            <span className="figures text-ink-3" aria-live="polite">
              {place}
            </span>
            <span className="flex">
              <button
                type="button"
                className="hover:text-ink max-medium:size-9 grid size-7 place-items-center"
                aria-label={words.previousMention}
                title={withKey(words.previousMention, keys.previous)}
                onClick={() => walk.step(-1, false)}
              >
                <ChevronUp className="size-[15px]" strokeWidth={1.5} aria-hidden />
              </button>
              <button
                type="button"
                className="hover:text-ink max-medium:size-9 -mr-1.5 grid size-7 place-items-center"
                aria-label={words.nextMention}
                title={withKey(words.nextMention, keys.next)}
                onClick={() => walk.step(1, false)}
              >
                <ChevronDown className="size-[15px]" strokeWidth={1.5} aria-hidden />
              </button>
              {walk.followed !== null && (
                <button
                  type="button"
                  className="hover:text-ink -mr-1.5 ml-1 grid size-7 place-items-center"
                  aria-label={words.unfollow(name)}
                  title={words.unfollow(name)}
                  onClick={walk.unfollow}
                >
                  <X className="size-[15px]" strokeWidth={1.5} aria-hidden />
                </button>
              )}
            </span>
          </fieldset>
        )}
      </div>
    </div>
  );
}

function useIsAbove(
  target: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const look = () => {
      const bottom = target.current?.getBoundingClientRect().bottom;
      setAbove(bottom !== undefined && bottom < root.getBoundingClientRect().top);
    };
    look();
    root.addEventListener('scroll', look, { passive: true });
    return () => root.removeEventListener('scroll', look);
  }, [scroller, target]);
  return isAbove;
}
