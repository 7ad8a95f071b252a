import { useEffect, useState } from 'react';

import type { Network } from '#core/pictures/build-network.ts';

import { layOutNetwork, type Place } from './lay-out-network.ts';

/** Half a frame, in milliseconds: the other half is the page's. */
const SLICE = 8;
/** What is not yet drawn is not yet done. */
const ALMOST = 0.99;

interface LaidOut {
  network: Network;
  aspect: number;
  places: Place[];
}

/**
 * A network with the places its actors stand at, and how far the work on the current one is, from 0 to 1. Until that is
 * done the last one that was laid out stays, so that nobody loses the picture they look at.
 */
export function useLayout(
  network: Network,
  aspect: number,
): { laidOut: LaidOut | undefined; progress: number } {
  const [laidOut, setLaidOut] = useState<LaidOut>();
  const [progress, setProgress] = useState(0);

  useEffect(() => {
    const layout = layOutNetwork(network, aspect);
    let done = 0;
    let timer = 0;
    const work = () => {
      const start = performance.now();
      while (done < layout.steps && performance.now() - start < SLICE) {
        layout.step();
        done += 1;
      }
      // Told in tenths: to draw the page anew takes longer than a few steps.
      setProgress(Math.floor((10 * done) / layout.steps) / 10);
      if (done < layout.steps) timer = window.setTimeout(work);
      else setLaidOut({ network, aspect, places: layout.places() });
    };
    work();
    return () => window.clearTimeout(timer);
  }, [network, aspect]);

  const isCurrent = laidOut?.network === network && laidOut.aspect === aspect;
  return { laidOut, progress: isCurrent ? 1 : Math.min(progress, ALMOST) };
}
