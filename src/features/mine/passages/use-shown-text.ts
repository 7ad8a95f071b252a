import { useCallback, useEffect, useState } from 'react';

interface ShownText {
  /** The pane of the article. */
  root: HTMLElement | null;
  /** Changes whenever other text is shown in it. */
  version: number;
  /** For any element inside the pane. */
  attach: (element: HTMLElement | null) => void;
}

/** Follows what text the pane shows: folds, the original, marks that are switched off. */
export function useShownText(): ShownText {
  const [version, setVersion] = useState(0);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => setRoot(element?.closest<HTMLElement>('#artikel') ?? null),
    [],
  );
  useEffect(() => {
    if (!root) return undefined;
    let frame = 0;
    const observer = new MutationObserver((mutations) => {
      if (frame !== 0 || !mutations.some(isAboutText)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        setVersion((last) => last + 1);
      });
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root]);
  return { root, version, attach };
}

function isAboutText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.closest('[data-own]')) return false;
  const changed = [...addedNodes, ...removedNodes];
  if (changed.length > 0 && changed.every(isOwn)) return false;
  return (element?.closest('[data-block]') ?? null) !== null || changed.some(holdsText);
}

function isOwn(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-own');
}

function holdsText(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return node.matches('[data-block]') || node.querySelector('[data-block]') !== null;
}
