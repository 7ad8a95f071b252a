/**
 * Work that halts after each of its steps and returns its result at the end. Whoever runs it decides what happens
 * between two steps.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs work to its end without a halt. */
export function runSteps<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Runs several pieces of work in turn, a step of each at a time, and gives their results in the order of the work. A
 * processor holds the code of one step near, but not that of a whole analysis: the same step done for many texts in a
 * row takes less time than all steps of one text after another.
 */
export function runStepsTogether<Result>(works: readonly Steps<Result>[]): Result[] {
  const results: Result[] = [];
  let running = [...works.entries()];
  while (running.length > 0) {
    running = running.filter(([index, work]) => {
      const { done, value } = work.next();
      if (done) results[index] = value;
      return !done;
    });
  }
  return results;
}
