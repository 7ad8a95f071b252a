// Busy browsers do not put it off for longer.
const LONGEST = 1500;

/** Resolves once the browser has nothing better to do: what is not needed for the first text waits for it. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: LONGEST });
    } else setTimeout(resolve, 1);
  });
}
