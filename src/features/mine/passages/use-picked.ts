import { useCallback, useEffect, useState } from 'react';

import type { Span } from '#core/article.ts';

import { readSelection } from './find-spans.ts';

/** The passage that is selected in the article. */
export interface Picked {
  span: Span;
  /** Chosen by a key or button as a whole paragraph: the keyboard goes on in the tools. */
  isEntered: boolean;
}

interface PickedControl {
  picked: Picked | null;
  pick: (picked: Picked) => void;
  drop: () => void;
}

/** Follows what the reader selects by mouse, finger or keys; the tools keep it while they have the focus. */
export function usePicked(root: HTMLElement | null, text: string): PickedControl {
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    if (!root) return undefined;
    let isPressed = false;
    const look = () => {
      if (isPressed || document.activeElement?.closest('.own-bar')) return;
      const span = readSelection(root, text);
      setPicked((last) => {
        if (!span) return last?.isEntered ? last : null;
        const isSame = last?.span.start === span.start && last.span.end === span.end;
        return isSame ? last : { span, isEntered: false };
      });
    };
    const press = (event: PointerEvent) => {
      isPressed = event.pointerType === 'mouse';
      const isInBar = event.target instanceof Element && event.target.closest('.own-bar') !== null;
      if (!isInBar) setPicked((last) => (last?.isEntered ? null : last));
    };
    const release = () => {
      isPressed = false;
      // The browser settles the selection only after the pointer is up.
      setTimeout(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [root, text]);

  const drop = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setPicked(null);
  }, []);
  return { picked, pick: setPicked, drop };
}
