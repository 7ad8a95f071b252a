import { useLayoutEffect, useState, type ReactNode } from 'react';
import { NavigationType, parsePath, Router, type Location, type To } from 'react-router-dom';

import { hrefOf, readPlace } from '#view-state/browser-address.ts';
import { FIRST_ENTRY } from '#view-state/use-view.ts';

interface Entry {
  location: Location;
  navigationType: NavigationType;
}

/** Ties the page to the browser's history; what is below knows paths, and not how an address shows them. */
export function AddressRouter({ children }: { children: ReactNode }) {
  const [entry, setEntry] = useState(() => readEntry(NavigationType.Pop));
  const [navigator] = useState(() => createNavigator(setEntry));
  useLayoutEffect(() => {
    const onPop = () => setEntry(readEntry(NavigationType.Pop));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  return (
    <Router {...entry} navigator={navigator}>
      {children}
    </Router>
  );
}

/** The path is read anew after each step: the browser has its own way to write one. */
function readEntry(navigationType: NavigationType): Entry {
  const state = window.history.state as { key?: string } | null;
  const location = { ...readPlace(), key: state?.key ?? FIRST_ENTRY, state: null };
  return { location, navigationType };
}

function createNavigator(setEntry: (entry: Entry) => void) {
  const createHref = (to: To) => hrefOf(typeof to === 'string' ? parsePath(to) : to);
  const createState = () => ({ key: Math.random().toString(36).slice(2) });
  return {
    createHref,
    go: (by: number) => window.history.go(by),
    push(to: To) {
      const href = createHref(to);
      try {
        window.history.pushState(createState(), '', href);
      } catch {
        // Some browsers allow only so many steps in so many seconds.
        window.location.assign(href);
      }
      setEntry(readEntry(NavigationType.Push));
    },
    replace(to: To) {
      window.history.replaceState(createState(), '', createHref(to));
      setEntry(readEntry(NavigationType.Replace));
    },
  };
}
