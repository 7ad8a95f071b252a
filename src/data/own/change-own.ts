import { createAnalyst, type Analyst } from './analyst.ts';
import { setOwnCount } from './own-count.ts';
import { withDatabase } from './own-database.ts';
import { OwnStorageError } from './own-error.ts';
import { hasOwn } from './own-flag.ts';
import type { Analysed, TextAtHand } from './own-protocol.ts';
import { FORMAT, type CollectionRecord, type TextRecord } from './own-records.ts';
import { toArticle, type OwnArticle } from './own-state.ts';
import { readAll, writeChange, type StoredEntry, type Writing } from './own-store.ts';
import { ANALYSIS_VERSION } from './own-worker.ts';

export interface OwnChange {
  add?: readonly TextAtHand[];
  /** Ids. */
  remove?: readonly string[];
  signal?: AbortSignal;
  /** Called with the number of texts to be added that are analysed. */
  onDone?: (done: number) => void;
}

interface InnerChange extends OwnChange {
  /** What an earlier version has analysed is analysed anew. */
  isRenewal?: boolean;
}

export interface ChangeResult {
  added: readonly OwnArticle[];
  known: readonly OwnArticle[];
  /** Those of which no article could be made. */
  failed: readonly TextAtHand[];
}

/**
 * Makes a change to what is stored: analyses what is new, makes the collection of all, and writes both at once or not at
 * all. Where another tab has changed something meanwhile, it starts over from what that has left, without analysing
 * anything twice. Rejects with the signal's reason, an `OwnStorageError`, or what the worker says.
 */
export function changeOwn(change: OwnChange): Promise<ChangeResult> {
  renewing?.abort();
  return enqueue(change);
}

let renewing: AbortController | undefined;

/** Analyses anew what an earlier version has analysed; what the reader wants meanwhile goes before it. */
export async function renewOwn(): Promise<void> {
  const { signal } = (renewing = new AbortController());
  try {
    await enqueue({ isRenewal: true, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    await renewOwn();
  }
}

// One after the other: two changes at once would only make each other start over.
let last: Promise<unknown> = Promise.resolve();

function enqueue(change: InnerChange): Promise<ChangeResult> {
  const turn = last.then(() => makeChange(change));
  last = turn.catch(() => undefined);
  return turn;
}

async function makeChange(change: InnerChange): Promise<ChangeResult> {
  const signal = change.signal ?? new AbortController().signal;
  const analyses = new Map<string, Analysed>();
  let analyst: Promise<Analyst> | undefined;
  const call = () => (analyst ??= createAnalyst(signal));
  try {
    for (;;) {
      signal.throwIfAborted();
      const { keys, entries } = await withDatabase(readAll);
      const plan = planChange(entries, change);
      if (isNothing(plan, change)) {
        // They may be out of sight: whoever clears localStorage leaves them.
        if (plan.kept.length > 0) setOwnCount(plan.kept.length);
        return { added: [], known: plan.known, failed: [] };
      }
      const pending = [...plan.fresh, ...plan.stale.map(toTextAtHand)].filter(
        ({ text }) => !analyses.has(text),
      );
      if (pending.length > 0) {
        const onDone = (done: number) => change.onDone?.(Math.min(done, plan.fresh.length));
        const results = await (await call()).analyse(pending, onDone);
        for (const [at, { text }] of pending.entries()) analyses.set(text, results[at] ?? null);
      }
      const { next, put, result } = collectEntries(plan, analyses);
      const collection = await buildRecord(next, change, call);
      signal.throwIfAborted();
      const isWritten = await write({ keys, put, remove: change.remove ?? [], collection });
      if (isWritten) return result;
    }
  } finally {
    void analyst?.then((each) => each.close()).catch(() => undefined);
  }
}

interface Plan {
  known: readonly OwnArticle[];
  /** Texts nobody has added yet, each once. */
  fresh: readonly TextAtHand[];
  kept: readonly StoredEntry[];
  /** Those of `kept` that have to be analysed. */
  stale: readonly StoredEntry[];
}

function planChange(entries: readonly StoredEntry[], change: InnerChange): Plan {
  const { add = [], remove = [], isRenewal = false } = change;
  const removed = new Set(remove);
  const kept = entries.filter(({ record }) => !removed.has(record.id));
  const byText = new Map(kept.map(({ record }) => [record.text, record]));
  const texts = new Map(add.map((each) => [each.text, each]));
  const known = [...texts.keys()].flatMap((text) => byText.get(text) ?? []);
  return {
    known: known.map(toArticle),
    fresh: [...texts.values()].filter(({ text }) => !byText.has(text)),
    kept,
    stale: kept.filter(({ made }) => !made || (isRenewal && made.version !== ANALYSIS_VERSION)),
  };
}

function isNothing({ fresh, stale }: Plan, { remove = [], isRenewal }: InnerChange): boolean {
  return fresh.length + stale.length + remove.length === 0 && !isRenewal;
}

/** A text's record with an analysis of it. */
type Entry = Writing['put'][number];

/** What is there after the change, what of it has to be written, and what is told of it. */
function collectEntries(
  { known, fresh, kept, stale }: Plan,
  analyses: ReadonlyMap<string, Analysed>,
): { next: Entry[]; put: Entry[]; result: ChangeResult } {
  const added = new Date().toISOString();
  const taken = new Set(kept.map(({ record }) => record.id));
  const toEntry = (record: Omit<TextRecord, 'id' | 'title' | 'length'>): Entry[] => {
    const analysis = analyses.get(record.text);
    if (!analysis) return [];
    const { id, title } = analysis;
    return [
      {
        record: { ...record, id, title, length: record.text.length },
        made: { format: FORMAT, version: ANALYSIS_VERSION, analysis },
      },
    ];
  };
  // Another text may have the same title and, once in four thousand million times, the same digits.
  const created = fresh
    .flatMap(({ file, text }) => toEntry({ file, text, added }))
    .filter(({ record }) => !taken.has(record.id));
  const renewed = stale.flatMap(({ record }) => toEntry(record));
  const renewals = new Map(renewed.map((entry) => [entry.record.id, entry]));
  const old = kept.flatMap(({ record, made }): Entry[] => {
    const entry = renewals.get(record.id) ?? (made && { record, made });
    return entry ? [entry] : [];
  });
  const articles = created.map(({ record }) => toArticle(record));
  const done = new Set(created.map(({ record }) => record.text));
  return {
    next: [...old, ...created],
    put: [...renewed, ...created],
    result: { added: articles, known, failed: fresh.filter(({ text }) => !done.has(text)) },
  };
}

async function buildRecord(
  entries: readonly Entry[],
  { isRenewal = false }: InnerChange,
  call: () => Promise<Analyst>,
): Promise<CollectionRecord | undefined> {
  if (entries.length === 0) return undefined;
  const isCurrent = isRenewal || entries.every(({ made }) => made.version === ANALYSIS_VERSION);
  const analyst = await call();
  return {
    format: FORMAT,
    // What could not be renewed is not tried again before the next version.
    version: isCurrent ? ANALYSIS_VERSION : '',
    articles: entries.map(({ record }) => toArticle(record)),
    collection: await analyst.build(
      entries.map(({ record: { text }, made: { analysis } }) => ({ analysis, text })),
    ),
  };
}

/** False where another tab was faster. Articles without the flag would be out of sight, so that comes first. */
async function write(writing: Writing): Promise<boolean> {
  const count = writing.collection?.articles.length ?? 0;
  const hadNone = !hasOwn();
  if (hadNone && count > 0 && !setOwnCount(count)) throw new OwnStorageError('full');
  let isWritten = false;
  try {
    isWritten = await withDatabase((database) => writeChange(database, writing));
  } finally {
    if (isWritten) setOwnCount(count);
    else if (hadNone) setOwnCount(0);
  }
  return isWritten;
}

function toTextAtHand({ record }: StoredEntry): TextAtHand {
  const { id, file, text, added } = record;
  return { id, file, text, day: added.slice(0, 10) };
}
