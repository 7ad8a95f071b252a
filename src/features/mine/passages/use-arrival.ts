import { useEffect, useEffectEvent, useMemo, useRef } from 'react';

import { findAnchor } from '#core/anchoring/find-anchor.ts';
import type { Span } from '#core/article.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { scrollTo } from '#ui/scroll-to.ts';
import type { Passage } from '#view-state/passage.ts';
import { usePassage } from '#view-state/use-passage.ts';

import { findPieces } from './find-spans.ts';
import { paint } from './paint.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';

interface Shown {
  root: HTMLElement | null;
  version: number;
  text: string;
}

/** Brings the place the address names into view; true where the text has it no more. */
export function useArrival({ root, version, text }: Shown): boolean {
  const words = useWording(PASSAGES_WORDING);
  const announce = useAnnounce();
  const { passage, arrival } = usePassage();
  const reached = useRef('');
  const span = useMemo(() => (passage ? locate(text, passage) : undefined), [passage, text]);
  const isMissed = passage !== undefined && text !== '' && !span;

  const arrive = useEffectEvent(() => {
    if (reached.current === arrival) return;
    if (isMissed) {
      reached.current = arrival;
      announce(words.notFound);
    }
    if (!span || !root?.querySelector('[data-block]')) return;
    const pieces = findPieces(root, span);
    const [first] = pieces;
    const scroller = root.querySelector<HTMLElement>('.reader-scroll');
    if (!first || !scroller) {
      // It is folded away: once unfolded, the text has changed and this runs again.
      for (const fold of root.querySelectorAll<HTMLElement>('[data-fold][aria-expanded="false"]')) {
        fold.click();
      }
      return;
    }
    reached.current = arrival;
    scrollTo(scroller, () => first.range.getBoundingClientRect());
    paint(
      'evidence',
      pieces.map(({ range }) => range),
    );
    first.block.tabIndex = -1;
    first.block.focus({ preventScroll: true });
    announce(words.arrived);
  });
  useEffect(() => {
    if (text !== '') arrive();
  }, [arrival, root, text, version]);

  return isMissed;
}

/** The words say where the passage begins, the offsets how long it is. */
function locate(text: string, { start, end, words }: Passage): Span | undefined {
  const anchor = { start, end: start + words.length, exact: words, prefix: '', suffix: '' };
  const found = findAnchor(text, anchor);
  return found && { start: found.start, end: Math.min(text.length, found.start + end - start) };
}
