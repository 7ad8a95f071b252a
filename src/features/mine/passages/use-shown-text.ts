import { useEffect, useState } from 'react';

/** The pane of the article, and a number that changes whenever other text is shown in it. */
export function useShownText(): { root: HTMLElement | null; version: number } {
  const [version, setVersion] = useState(0);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const pane = document.getElementById('artikel');
    if (!pane) return undefined;
    setRoot(pane);
    let frame = 0;
    const observer = new MutationObserver((mutations) => {
      if (frame !== 0 || !mutations.some(isAboutText)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        setVersion((last) => last + 1);
      });
    });
    observer.observe(pane, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return { root, version };
}

function isAboutText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.closest('[data-own]')) return false;
  const changed = [...addedNodes, ...removedNodes];
  if (changed.length > 0 && changed.every(isOwn)) return false;
  return element?.closest('[data-block]') !== null || changed.some(holdsText);
}

function isOwn(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-own');
}

function holdsText(node: Node): boolean {
  return node instanceof Element && (node.matches('[data-block]') || !!node.querySelector('[data-block]'));
}
