import { nameProblem, type StorageProblem } from '#data/mine/mine-state.ts';

/** What the storage could not do. */
export class OwnStorageError extends Error {
  override name = 'OwnStorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(`The own articles cannot be stored: ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** An error of the storage as one that says what it means for the reader. */
export function toStorageError(error: unknown): OwnStorageError {
  return error instanceof OwnStorageError ? error : new OwnStorageError(nameProblem(error), error);
}
