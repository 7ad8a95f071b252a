import { useState, type KeyboardEvent } from 'react';

import { changeSettings, useSettings } from '#data/settings.ts';
import { getKey, PREFIX, type Action } from '#ui/actions.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { assignKey, findHolder, swapKeys } from './assign-key.ts';
import { KEYS_WORDING } from './keys.wording.ts';

interface Capture {
  action: Action;
  /** The first of two strokes, once it is pressed. */
  prefix: string;
  /** A key another action has; the reader decides. */
  taken?: { key: string; by: Action };
}

/** Listens for the key that shall do an action from now on. */
export function useKeyCapture() {
  const words = useWording(KEYS_WORDING);
  const announce = useAnnounce();
  const { keys } = useSettings();
  const [capture, setCapture] = useState<Capture>();

  const start = (action: Action) => {
    setCapture({ action, prefix: '' });
    announce(words.press);
  };
  const stop = () => setCapture(undefined);
  const assign = (action: Action, key: string) => {
    changeSettings({ keys: assignKey(keys, action, key) });
    announce(words.assigned(words.actions[action], key || words.none));
    stop();
  };
  const swap = () => {
    if (!capture?.taken) return;
    const { action, taken } = capture;
    changeSettings({ keys: swapKeys(keys, action, taken.key) });
    announce(words.assigned(words.actions[action], taken.key));
    stop();
  };
  const listen = (event: KeyboardEvent) => {
    if (!capture || capture.taken) return;
    if (event.key === 'Tab') return stop();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { action, prefix } = capture;
    if (event.key === 'Escape') return stop();
    if (event.key === 'Backspace' || event.key === 'Delete') return assign(action, '');
    if (event.key === PREFIX && prefix === '') return setCapture({ action, prefix: PREFIX });
    // Enter, Space and the keys that move are needed by the page itself.
    if (event.key.length !== 1 || event.key === ' ') return;
    const key = prefix === '' ? event.key : `${prefix} ${event.key}`;
    const by = findHolder(keys, action, key);
    if (by === undefined) return assign(action, key);
    setCapture({ action, prefix: '', taken: { key, by } });
    announce(words.taken(key, words.actions[by]));
  };
  const reset = (action?: Action) => {
    const usual = action === undefined ? {} : swapKeys(keys, action, getKey(action, {}));
    changeSettings({ keys: usual });
    announce(action === undefined ? words.allReset : words.wasReset(words.actions[action]));
    stop();
  };
  return { capture, keys, start, stop, swap, listen, reset };
}
