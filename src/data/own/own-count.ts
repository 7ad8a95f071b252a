import { readStored, writeStored } from '#data/storage.ts';

import { OWN_FLAG } from './own-flag.ts';

/** Keeps the number of own articles; false where the browser did not let us, so that the next visit would not look. */
export function setOwnCount(count: number): boolean {
  const value = `${count} ${Date.now().toString(36)}`;
  writeStored(OWN_FLAG, value);
  return readStored(OWN_FLAG) === value;
}
