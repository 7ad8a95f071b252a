import { useEffect, useEffectEvent, useState } from 'react';

import { findAnchor } from '#core/anchoring/find-anchor.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { scrollTo } from '#ui/scroll-to.ts';
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
  const [reached, setReached] = useState('');
  const [missed, setMissed] = useState('');

  const tell = useEffectEvent((found: boolean) => announce(found ? words.arrived : words.notFound));
  useEffect(() => {
    if (!passage || !root?.querySelector('[data-block]') || reached === arrival) return;
    const { start, end } = passage;
    const anchor = { start, end: start + passage.words.length, prefix: '', suffix: '' };
    const found = findAnchor(text, { ...anchor, exact: passage.words });
    if (!found) {
      setReached(arrival);
      setMissed(arrival);
      tell(false);
      return;
    }
    const pieces = findPieces(root, { start: found.start, end: found.start + end - start });
    const [first] = pieces;
    const scroller = root.querySelector<HTMLElement>('.reader-scroll');
    if (!first || !scroller) {
      // It is folded away: once unfolded, the text has changed and this runs again.
      for (const fold of root.querySelectorAll<HTMLElement>('[data-fold][aria-expanded="false"]')) {
        fold.click();
      }
      return;
    }
    setReached(arrival);
    scrollTo(scroller, first.range.getBoundingClientRect());
    paint('evidence', pieces.map(({ range }) => range));
    first.block.tabIndex = -1;
    first.block.focus({ preventScroll: true });
    tell(true);
  }, [arrival, passage, reached, root, text, version]);

  return missed !== '' && missed === arrival;
}
