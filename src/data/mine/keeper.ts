import { applyChanges } from '#core/mine/apply-changes.ts';
import { NOTHING_MINE, type Change, type Mine } from '#core/mine/mine.ts';

import { openMine, type MineDatabase, type Migration } from './mine-database.ts';
import { nameProblem, type MineState, type StorageProblem } from './mine-state.ts';
import { clearRecords, readRecords, writeChanges } from './records.ts';
import { createUnwritten } from './unwritten.ts';

/** Keeps what is the reader's own: in the database where it can, else in this tab until it can. */
export interface Keeper {
  /** What is there now; what could not be written is part of it. Never rejects. */
  load: () => Promise<MineState>;
  /** Makes changes and tries to write them, with those that could not be written before. Never rejects. */
  change: (changes: readonly Change[]) => Promise<MineState>;
  /** Deletes everything; `problem` says where that failed. */
  clear: () => Promise<MineState>;
  close: () => void;
}

interface Options {
  /** Something has changed without being asked: another tab wrote, or the storage has become free. */
  onChange: () => void;
  migrations?: readonly Migration[];
}

const CHANNEL = 'depesche.mine';

export function createKeeper({ onChange, migrations }: Options): Keeper {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  let database: Promise<MineDatabase> | null = null;
  let stored: Mine = NOTHING_MINE;
  let unreadable: MineState['unreadable'] = [];
  let pending: Change[] = [];
  let problem: StorageProblem | null = null;
  let isBlocked = false;

  if (channel) channel.addEventListener('message', onChange);
  const unwritten = createUnwritten(() => pending);

  const getState = (): MineState => ({
    ...applyChanges(stored, pending),
    unreadable,
    problem,
    unsaved: problem === null ? 0 : pending.filter((change) => !isSilent(change)).length,
  });

  const connect = (): Promise<MineDatabase> => {
    if (database) return database;
    const opening = openMine({
      onBlocked: () => {
        isBlocked = true;
        tellBlocked();
      },
      onLost: () => {
        database = null;
      },
      ...(migrations && { migrations }),
    });
    let tellBlocked = (): void => {};
    const blocked = new Promise<never>((_resolve, reject) => {
      tellBlocked = () => reject(new Error('Another tab holds an older version.'));
    });
    database = opening;
    opening.then(
      () => {
        if (isBlocked) onChange();
        isBlocked = false;
      },
      () => {
        database = null;
        isBlocked = false;
      },
    );
    // Whichever comes first: the database, or that another tab stands in its way.
    return Promise.race([opening, blocked]);
  };

  const attempt = async (work: (open: MineDatabase) => Promise<void>): Promise<MineState> => {
    try {
      if (isBlocked) throw new Error('blocked');
      await work(await connect());
      problem = null;
    } catch (error) {
      problem = isBlocked ? 'blocked' : nameProblem(error);
    }
    return getState();
  };

  const flush = async (open: MineDatabase): Promise<void> => {
    const written = [...pending];
    if (written.length === 0) return;
    await writeChanges(open, written);
    stored = applyChanges(stored, written);
    pending = pending.slice(written.length);
    unwritten.forget();
    channel?.postMessage('changed');
  };

  // One after the other: a reading that began before a writing must not undo it.
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = (work: (open: MineDatabase) => Promise<void>): Promise<MineState> => {
    const next = last.then(() => attempt(work));
    last = next;
    return next;
  };

  return {
    load: () =>
      enqueue(async (open) => {
        const read = await readRecords(open);
        stored = read.mine;
        unreadable = read.unreadable;
        pending = [...unwritten.find(), ...pending];
        await flush(open);
      }),
    change(changes) {
      pending = [...pending, ...changes];
      return enqueue(flush);
    },
    clear: () =>
      enqueue(async (open) => {
        await clearRecords(open);
        stored = NOTHING_MINE;
        unreadable = [];
        pending = [];
        unwritten.find();
        unwritten.forget();
        channel?.postMessage('changed');
      }),
    close() {
      channel?.close();
      unwritten.close();
      void database?.then((open) => open.close()).catch(() => undefined);
      database = null;
    },
  };
}

function isSilent(change: Change): boolean {
  return change.kind === 'mark' && change.silent === true;
}
