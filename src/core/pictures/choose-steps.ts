/** So many tints can be told apart side by side. */
const STEPS = 5;

/**
 * The least number of each step into which a picture sorts counts from 1 to `most`: at most five, each about as many
 * times the last. Few counts get a step each, larger ones round numbers; nothing to count has no step.
 *
 * chooseSteps(3) → [1, 2, 3]; chooseSteps(250) → [1, 5, 20, 50, 200]
 */
export function chooseSteps(most: number): number[] {
  if (most <= STEPS) return Array.from({ length: Math.max(0, most) }, (_, at) => at + 1);
  const round: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    round.push(...[power, 2 * power, 5 * power].filter((number) => number <= most));
  }
  const steps = Math.min(STEPS, round.length);
  return Array.from(
    { length: steps },
    (_, at) => round[Math.round((at * (round.length - 1)) / (steps - 1))] ?? 1,
  );
}

/**
 * The place of the step a count belongs to, from 0; -1 for a count below the first.
 *
 * findStep([1, 5, 20], 7) → 1
 */
export function findStep(steps: readonly number[], count: number): number {
  return steps.findLastIndex((least) => count >= least);
}
