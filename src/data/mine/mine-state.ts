import { NOTHING_MINE, type Mine } from '#core/mine/mine.ts';

/** Why what is the reader's own cannot be kept just now. */
export type StorageProblem =
  /** The browser allows the page no storage, as in some private windows. */
  | 'forbidden'
  | 'full'
  /** Another tab with an older version of the page holds the storage. */
  | 'blocked'
  /** A newer version of the page has changed the storage. */
  | 'newer'
  | 'broken';

/** A record of the storage that could not be understood; it stays where it is. */
export interface UnreadableRecord {
  store: 'articles' | 'highlights' | 'filters' | 'kept';
  key: string;
  value: unknown;
}

export interface MineState extends Mine {
  unreadable: readonly UnreadableRecord[];
  problem: StorageProblem | null;
  /** Number of the reader's own changes that are in this tab only. */
  unsaved: number;
}

export const EMPTY_MINE: MineState = {
  ...NOTHING_MINE,
  unreadable: [],
  problem: null,
  unsaved: 0,
};

/** What an error of the storage means for the reader. */
export function nameProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return 'forbidden';
    case 'VersionError':
      return 'newer';
    default:
      return typeof indexedDB === 'undefined' ? 'forbidden' : 'broken';
  }
}
