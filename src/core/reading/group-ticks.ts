/** Ticks that lie so close that one press has to do for them. */
export interface TickGroup<Tick> {
  /** Top and height of the band they share, as shares of the whole. */
  top: number;
  height: number;
  /** In the order of their places, never empty. */
  ticks: Tick[];
}

/**
 * Gathers ticks beside a text into bands that a finger can hit. The whole is cut into as many equal bands as `bands`
 * says; a band without a tick is left out, and each tick is in exactly one. `at` is a share of the whole, 0 to 1.
 *
 * .01, .02 and .9 in 10 bands → [0, .1] with two ticks, [.9, 1] with one
 */
export function groupTicks<Tick extends { at: number }>(
  ticks: readonly Tick[],
  bands: number,
): TickGroup<Tick>[] {
  const count = Math.max(1, Math.floor(bands));
  const groups = new Map<number, TickGroup<Tick>>();
  for (const tick of [...ticks].sort((a, b) => a.at - b.at)) {
    const band = Math.max(0, Math.min(count - 1, Math.floor(tick.at * count)));
    const group = groups.get(band) ?? { top: band / count, height: 1 / count, ticks: [] };
    group.ticks.push(tick);
    groups.set(band, group);
  }
  return [...groups.values()];
}
