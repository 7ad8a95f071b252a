import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

import { keepPosition, readPosition, type ReadingPosition } from '#data/reading-position.ts';
import { readPlace } from '#view-state/browser-address.ts';

// Often enough to lose no more than a sentence, seldom enough to cost nothing while scrolling.
const KEEP_AFTER = 250;
// Above this the reader has not begun, in CSS pixels.
const TOP = 40;
// Nobody needs to be led to the last screen of what has been read.
const NEARLY_ALL = 0.97;

export interface KeptPosition {
  /** How much had been read in an earlier visit, 0 to 1; undefined where there is nothing to offer. */
  offered: number | undefined;
  /** Goes there. */
  resume: () => void;
}

/** Goes back to where the reader was in this visit, and offers where an earlier one ended. */
export function useReadingPosition(
  articleId: string,
  { scroller, isPaused }: { scroller: RefObject<HTMLElement | null>; isPaused: boolean },
): KeptPosition {
  const [earlier, setEarlier] = useState<ReadingPosition | undefined>(() => findEarlier(articleId));

  useEffect(() => {
    const root = scroller.current;
    const kept = readPosition(articleId);
    // An address that names a place of its own leads there.
    if (!root || !kept || kept.isEarlier || readPlace().hash !== '') return undefined;
    return restore(root, kept.position);
  }, [articleId, scroller]);

  // Its end comes before the text is taken off the page, so that the last place can still be measured.
  useLayoutEffect(() => {
    const root = scroller.current;
    if (!root || isPaused) return undefined;
    let timer = 0;
    const keep = () => {
      window.clearTimeout(timer);
      timer = 0;
      keepPosition(articleId, measure(root));
    };
    const onScroll = () => {
      if (root.scrollTop > TOP) setEarlier(undefined);
      timer ||= window.setTimeout(keep, KEEP_AFTER);
    };
    root.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      root.removeEventListener('scroll', onScroll);
      if (timer) keep();
    };
  }, [articleId, isPaused, scroller]);

  const resume = () => {
    const root = scroller.current;
    if (root && earlier) restore(root, earlier);
    setEarlier(undefined);
  };
  return { offered: earlier?.read, resume };
}

function findEarlier(articleId: string): ReadingPosition | undefined {
  const kept = readPosition(articleId);
  return kept?.isEarlier && kept.position.read < NEARLY_ALL ? kept.position : undefined;
}

function listBlocks(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block]')];
}

function measure(root: HTMLElement): ReadingPosition | undefined {
  if (root.scrollTop <= TOP) return undefined;
  const { top } = root.getBoundingClientRect();
  const blocks = listBlocks(root);
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > top) ?? blocks.at(-1);
  if (!block) return undefined;
  const rect = block.getBoundingClientRect();
  return {
    block: Number(block.dataset['block']),
    // Before the first block, the share is below 0 and leads back above it; behind the last it is above 1.
    share: (top - rect.top) / Math.max(1, rect.height),
    read: root.scrollTop / Math.max(1, root.scrollHeight - root.clientHeight),
  };
}

// What a hand does to go elsewhere.
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Goes there at once, and again for as long as the page grows and nobody moves: a block out of sight has only an estimated
 * height until it is drawn, and the end of the article comes after the text. Returns what ends it.
 */
function restore(root: HTMLElement, { block, share }: ReadingPosition): () => void {
  const go = () => {
    const element = listBlocks(root).find((each) => Number(each.dataset['block']) === block);
    if (!element) return;
    const rect = element.getBoundingClientRect();
    root.scrollTop += rect.top + share * rect.height - root.getBoundingClientRect().top;
  };
  const observer = new ResizeObserver(go);
  const stop = () => {
    observer.disconnect();
    for (const move of MOVES) window.removeEventListener(move, stop);
  };
  go();
  if (root.firstElementChild) observer.observe(root.firstElementChild);
  for (const move of MOVES) window.addEventListener(move, stop, { passive: true });
  return stop;
}
