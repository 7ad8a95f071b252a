import { useEffect, useState } from 'react';

import type { Network } from '#core/pictures/build-network.ts';

import { layOutNetwork, type Place } from './lay-out-network.ts';

/** Half a frame, in milliseconds: the other half is the page's. */
const SLICE = 8;

interface LaidOut {
  network: Network;
  aspect: number;
  places: Place[];
}

/** Where the actors stand once that is computed, and how far it is, from 0 to 1; the last layout until then. */
export function useLayout(
  network: Network,
  aspect: number,
): { places: Place[] | undefined; progress: number } {
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
      setProgress(done / layout.steps);
      if (done < layout.steps) timer = window.setTimeout(work);
      else setLaidOut({ network, aspect, places: layout.places() });
    };
    work();
    return () => window.clearTimeout(timer);
  }, [network, aspect]);

  const isCurrent = laidOut?.network === network && laidOut.aspect === aspect;
  return { places: isCurrent ? laidOut.places : undefined, progress: isCurrent ? 1 : progress };
}
