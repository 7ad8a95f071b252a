import type { QueryClient } from '@tanstack/react-query';

// Busy browsers, and pages nobody looks at, do not put it off for longer.
const LONGEST = 1500;

/** Resolves once the browser has nothing better to do: what is not needed for the first text waits for it. */
export async function whenIdle(): Promise<void> {
  await Promise.race([wait(LONGEST), nextPaint()]);
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: LONGEST });
    } else setTimeout(resolve, 1);
  });
}

/** Resolves once nothing of the named kinds is on its way any more, whether it came or failed. */
export function whenFetched(client: QueryClient, kinds: readonly string[]): Promise<void> {
  const isComing = () => kinds.some((kind) => client.isFetching({ queryKey: [kind] }) > 0);
  if (!isComing()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = client.getQueryCache().subscribe(() => {
      if (isComing()) return;
      stop();
      resolve();
    });
  });
}

/** The frame after the next one begins when the next one has been painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
