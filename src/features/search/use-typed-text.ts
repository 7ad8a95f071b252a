import { useEffect, useEffectEvent, useState } from 'react';

import { useView } from '#view-state/Navigation.tsx';
import { useChangeView } from '#view-state/use-view.ts';

// Typing settles before the address follows: browsers allow about 100 changes of it in half a minute.
const SETTLE = 180;

/** What stands in the field; the address follows it, and it follows the address. */
export function useTypedText(): [string, (text: string) => void] {
  const { query } = useView();
  const changeView = useChangeView();
  const [text, setText] = useState(query);
  const [seen, setSeen] = useState(query);
  // On their way to the address: one that arrives is no reason to take back what was typed since.
  const [sent, setSent] = useState<readonly string[]>([]);
  if (seen !== query) {
    setSeen(query);
    const at = sent.indexOf(query);
    setSent(sent.slice(at === -1 ? sent.length : at + 1));
    if (at === -1 && normalize(text) !== query) setText(query);
  }

  // The address may have changed since the clock was started: what else is in it stays.
  const send = useEffectEvent((next: string) => {
    setSent((before) => [...before, next]);
    changeView({ query: text }, { replace: true });
  });

  useEffect(() => {
    const next = normalize(text);
    if (next === (sent.at(-1) ?? query)) return undefined;
    const timer = setTimeout(() => send(next), SETTLE);
    return () => clearTimeout(timer);
    // Only typing starts the clock: a change of the address from elsewhere has already won.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text]);

  return [text, setText];
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
