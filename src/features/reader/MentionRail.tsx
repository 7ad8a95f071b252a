import { useEffect, useMemo, useState, type RefObject } from 'react';

import type { AnalyzedArticle, Mention } from '#core/article.ts';
import { groupTicks, type TickGroup } from '#core/reading/group-ticks.ts';
import { findStops } from '#core/reading/step-mentions.ts';
import { useWording } from '#ui/language.tsx';
import { useFilter } from '#view-state/use-view.ts';

import { READER_WORDING } from './reader.wording.ts';
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

interface Rail {
  ticks: Tick[];
  /** How many buttons a finger can tell apart on this height. */
  bands: number;
}

// More columns would reach into the text on a phone.
const MOST_COLUMNS = 2;
// In CSS pixels: what WCAG 2.2 asks of a target.
const LEAST_TARGET = 24;

/** Where the chosen actors occur in the article: ticks beside the scrollbar, those close together one button. */
export function MentionRail({ article, scroller, walk }: Props) {
  const words = useWording(READER_WORDING);
  const chosen = useFilter().actors.with;
  const { followed, current } = walk;
  const entities = chooseColumns(followed, chosen, article);
  const { ticks, bands } = useRail({ article, scroller, entities });
  const groups = useMemo(() => groupTicks(ticks, bands), [bands, ticks]);
  if (groups.length === 0) return null;
  return (
    <fieldset className="rail" aria-label={words.rail}>
      {groups.map((group) => (
        <RailBand
          key={group.top}
          group={group}
          onPress={() => walk.goTo(chooseNext(group.ticks, current))}
        />
      ))}
    </fieldset>
  );
}

function RailBand({ group, onPress }: { group: TickGroup<Tick>; onPress: () => void }) {
  const { top, height, ticks } = group;
  const words = useWording(READER_WORDING);
  const names = useNames();
  const own = [...new Set(ticks.map(({ mention }) => names.getName(mention)))];
  const label = words.railBand(own.join(', '), ticks.length, Math.round(top * 100));
  return (
    <button
      type="button"
      // Keys have n and p; dozens of tab stops would stand before the next control.
      tabIndex={-1}
      aria-label={label}
      title={label}
      className="rail-band"
      style={{ top: `${top * 100}%`, height: `${height * 100}%` }}
      onClick={onPress}
    >
      {ticks.map(({ mention, column, at }) => (
        <span
          key={`${column} ${mention.start}`}
          className="rail-tick"
          data-column={column}
          data-hue={names.getHue(mention.entity)}
          style={{ top: `${((at - top) / height) * 100}%` }}
        />
      ))}
    </button>
  );
}

/** Pressing a band again goes on inside it. */
function chooseNext(ticks: readonly Tick[], current: Mention | null): Mention {
  const at = ticks.findIndex(({ mention }) => mention === current);
  return (ticks[(at + 1) % ticks.length] as Tick).mention;
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

function useRail(options: {
  article: AnalyzedArticle;
  scroller: RefObject<HTMLElement | null>;
  /** Ids joined by blanks, so that equal choices are equal. */
  entities: string;
}): Rail {
  const { article, scroller, entities } = options;
  const [rail, setRail] = useState<Rail>({ ticks: [], bands: 1 });
  useEffect(() => {
    const root = scroller.current;
    const page = root?.firstElementChild;
    if (!root || !page) return undefined;
    const columns = entities === '' ? [] : entities.split(' ');
    const stops = columns.map((entity) =>
      findStops(article.mentions, article.blocks, new Set([entity])),
    );
    const measure = () => {
      const locate = measureBlocks(root);
      setRail({
        bands: root.clientHeight / LEAST_TARGET,
        ticks: stops.flatMap((mentions, column) =>
          mentions.flatMap((mention) => {
            const at = locate(mention);
            return at === undefined ? [] : [{ mention, column, at }];
          }),
        ),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    observer.observe(root);
    return () => observer.disconnect();
  }, [article, entities, scroller]);
  return rail;
}

/** Blocks are measured, not marks: asking thousands of marks would lay out all that is out of sight. */
function measureBlocks(root: HTMLElement): (mention: Mention) => number | undefined {
  const top = root.getBoundingClientRect().top - root.scrollTop;
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')].map((element) => {
    const start = Number(element.dataset['block']);
    const length = element.textContent?.length ?? 0;
    return { start, end: start + length, rect: element.getBoundingClientRect() };
  });
  return ({ start }) => {
    const block = blocks.find((each) => each.start <= start && start < each.end);
    if (!block) return undefined;
    const share = (start - block.start) / (block.end - block.start);
    return (block.rect.top - top + share * block.rect.height) / root.scrollHeight;
  };
}
