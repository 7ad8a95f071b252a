/** The source every own article has, beside those it is signed by. */
export const OWN_SOURCE = 'eigene';

/** Whether `createOwnId` could have made an id, however long; a bundled article has another. */
export function isOwnId(id: string): boolean {
  return /^eigen-(?:[a-z0-9]+-)*[0-9a-f]{8}$/.test(id);
}
