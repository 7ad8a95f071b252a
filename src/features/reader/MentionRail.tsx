import { useEffect, useState, type RefObject } from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { findStops } from '#core/reading/step-mentions.ts';
import { useFilter } from '#view-state/use-view.ts';

import { findMark } from './find-mark.ts';
import type { MentionWalk } from './use-mention-walk.ts';
import { useNames } from './use-names.ts';

interface Props {
  article: AnalyzedArticle;
  scroller: RefObject<HTMLElement | null>;
  walk: MentionWalk;
}

interface Tick {
  mention: Mention;
  column: number;
  /** Share of the article's height. */
  at: number;
}

// More columns would reach into the text on a phone.
const MOST_COLUMNS = 2;

/** Where the chosen actors occur in the article: ticks beside the scrollbar, for the pointer only; keys have n and p. */
export function MentionRail({ article, scroller, walk }: Props) {
  const names = useNames();
  const chosen = useFilter().actors.with;
  const { followed } = walk;
  const ticks = useTicks({
    article,
    scroller,
    entities: chooseColumns(followed, chosen, article),
  });
  if (ticks.length === 0) return null;
  return (
    <div className="rail" aria-hidden="true">
      {ticks.map(({ mention, column, at }) => (
        <button
          key={`${column} ${mention.start}`}
          type="button"
          tabIndex={-1}
          aria-label={names.getName(mention)}
          className="rail-tick"
          data-column={column}
          data-hue={names.getHue(mention.entity)}
          ref={(tick) => {
            if (tick) tick.style.top = `${at * 100}%`;
          }}
          onClick={() => walk.goTo(mention)}
        />
      ))}
    </div>
  );
}

function chooseColumns(
  followed: string | null,
  chosen: readonly string[],
  article: AnalyzedArticle,
): string {
  const here = new Set(article.actors.map(({ id }) => id));
  const actors = chosen.filter((id) => here.has(id) && id !== followed);
  return [...(followed === null ? [] : [followed]), ...actors].slice(0, MOST_COLUMNS).join(' ');
}

function useTicks(options: {
  article: AnalyzedArticle;
  scroller: RefObject<HTMLElement | null>;
  /** Ids joined by blanks, so that equal choices are equal. */
  entities: string;
}): Tick[] {
  const { article, scroller, entities } = options;
  const [ticks, setTicks] = useState<Tick[]>([]);
  useEffect(() => {
    const root = scroller.current;
    const page = root?.firstElementChild;
    if (!root || !page) return undefined;
    const columns = entities === '' ? [] : entities.split(' ');
    const measure = () => {
      const top = root.getBoundingClientRect().top - root.scrollTop;
      const place = (mention: Mention, column: number): Tick[] => {
        const mark = findMark(root, mention.start);
        if (!mark) return [];
        const at = (mark.getBoundingClientRect().top - top) / root.scrollHeight;
        return [{ mention, column, at }];
      };
      setTicks(
        columns.flatMap((entity, column) =>
          findStops(article.mentions, article.blocks, new Set([entity])).flatMap((mention) =>
            place(mention, column),
          ),
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    observer.observe(root);
    return () => observer.disconnect();
  }, [article, entities, scroller]);
  return ticks;
}
