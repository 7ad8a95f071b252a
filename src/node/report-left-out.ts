import type { LeftOutFile } from '#core/catalog/catalog.ts';

import { describeLeftOut } from './describe-left-out.ts';

/** One warning for all files that were left out; in strict mode an error that says the same. */
export function reportLeftOut(
  files: readonly LeftOutFile[],
  warn: (message: string) => void,
): void {
  if (files.length === 0) return;
  const message = describeLeftOut(files);
  if (process.env['DEPESCHE_STRICT'] === '1') throw new Error(message);
  warn(message);
}
