import { getBlockSpan, listBlocks } from './find-spans.ts';
import type { Picked } from './use-picked.ts';

interface Choosing {
  root: HTMLElement | null;
  picked: Picked | null;
  pick: (picked: Picked) => void;
}

/** Choosing by keys: what is selected, else the paragraph one is at; from there to the others. */
export function useParagraphs({ root, picked, pick }: Choosing): {
  enter: () => void;
  step: (by: 1 | -1) => void;
} {
  const choose = (block: HTMLElement | undefined) => {
    if (!block) return;
    block.scrollIntoView({ block: 'nearest' });
    pick({ span: getBlockSpan(block), isEntered: true });
  };
  return {
    enter: () => {
      if (!root) return;
      if (picked) pick({ ...picked, isEntered: true });
      else choose(findCurrent(root));
    },
    step: (by) => {
      if (!root || !picked) return;
      const blocks = listBlocks(root);
      const at = blocks.findIndex((block) => getBlockSpan(block).end >= picked.span.end);
      choose(blocks[at + by]);
    },
  };
}

// A kicker or a line of dates is shorter.
const LEAST_LENGTH = 60;

function isParagraph({ tagName, textContent }: HTMLElement): boolean {
  return tagName === 'P' && textContent.length >= LEAST_LENGTH;
}

/** The block that holds the focus, else the first whose beginning is in view. */
function findCurrent(root: HTMLElement): HTMLElement | undefined {
  const blocks = listBlocks(root).filter(isParagraph);
  const focused = document.activeElement?.closest<HTMLElement>('p[data-block]');
  if (focused && blocks.includes(focused)) return focused;
  const top = root.querySelector('.reader-scroll')?.getBoundingClientRect().top ?? 0;
  return blocks.find((block) => block.getBoundingClientRect().top >= top) ?? blocks.at(-1);
}
