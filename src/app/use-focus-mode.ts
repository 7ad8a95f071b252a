import { useEffect, useState } from 'react';

import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { useShortcut } from '#ui/shortcuts.tsx';

import { APP_WORDING } from './app.wording.ts';

export interface FocusMode {
  isOn: boolean;
  toggle: () => void;
}

/** Nothing but the text; lasts from article to article until it is left, and ends with the list. */
export function useFocusMode(articleId: string | undefined): FocusMode {
  const words = useWording(APP_WORDING);
  const announce = useAnnounce();
  const [isWanted, setWanted] = useState(false);
  const isOpen = articleId !== undefined;
  if (isWanted && !isOpen) setWanted(false);
  const isOn = isWanted && isOpen;
  const toggle = () => {
    if (!isOpen) return;
    setWanted(!isOn);
    announce(isOn ? words.focusLeft : words.focusEntered);
  };
  useShortcut('focus', toggle);
  useEffect(() => {
    // The button that was pressed is gone; the text is what one wants to scroll.
    if (document.activeElement === document.body) focusTitle();
  }, [isOn]);
  return { isOn, toggle };
}

function focusTitle(): void {
  document.querySelector<HTMLElement>('#artikel h1[tabindex]')?.focus({ preventScroll: true });
}
