import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Change } from '#core/mine/mine.ts';
import { createKeeper, type Keeper } from '#data/mine/keeper.ts';
import { MIGRATIONS } from '#data/mine/mine-database.ts';
import { createUnwritten } from '#data/mine/unwritten.ts';
import { makeHighlight } from '#tests/support/make-highlight.ts';

const AT = '2026-05-01T08:00:00.000Z';
const STAR: Change = { kind: 'mark', articleId: 'gipfel', title: 'Gipfel', starred: true, at: AT };
const READ: Change = { kind: 'mark', articleId: 'gipfel', title: 'Gipfel', read: true, at: AT };
const NOTE: Change = { kind: 'put-highlight', record: makeHighlight('h1', { note: 'Wichtig' }) };

const FILTER: Change = {
  kind: 'put-filter',
  record: { id: 'f1', name: 'Ohne China', view: '?laender=-CN', createdAt: AT },
};

const keepers: Keeper[] = [];

function open(options: Partial<Parameters<typeof createKeeper>[0]> = {}): Keeper {
  const keeper = createKeeper({ onChange: () => {}, ...options });
  keepers.push(keeper);
  return keeper;
}

async function writeRaw(store: string, key: string, value: unknown): Promise<void> {
  const database = await openDB('depesche');
  await database.put(store, value, key);
  database.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  it('is there again when the page is opened anew', async () => {
    const first = open();
    await first.change([STAR, NOTE]);
    first.close();
    const { articles, highlights, problem } = await open().load();
    expect(articles.get('gipfel')).toEqual({ articleId: 'gipfel', title: 'Gipfel', starredAt: AT });
    expect([...highlights.keys()]).toEqual(['h1']);
    expect(problem).toBeNull();
  });

  it('holds filters, and gives one up when it is removed', async () => {
    const first = open();
    await first.change([FILTER]);
    first.close();
    const second = open();
    expect((await second.load()).filters.get('f1')?.name).toBe('Ohne China');
    await second.change([{ kind: 'remove-filter', id: 'f1' }]);
    second.close();
    expect((await open().load()).filters.size).toBe(0);
  });

  it('names a filter that cannot be read', async () => {
    const first = open();
    await first.change([FILTER]);
    first.close();
    await writeRaw('filters', 'f2', { id: 'f2', name: 'x', view: 'akteure=xi' });
    const { filters, unreadable } = await open().load();
    expect([...filters.keys()]).toEqual(['f1']);
    expect(unreadable.map(({ store, key }) => [store, key])).toEqual([['filters', 'f2']]);
  });

  it('survives a newer version of the storage', async () => {
    const first = open();
    await first.change([STAR, NOTE]);
    first.close();
    const newer = [
      ...MIGRATIONS,
      (database: Parameters<(typeof MIGRATIONS)[0]>[0]) => {
        database.createObjectStore('later' as 'kept');
      },
    ];
    const { articles, highlights } = await open({ migrations: newer }).load();
    expect([articles.size, highlights.size]).toEqual([1, 1]);
  });

  it('is not overwritten by another tab that knew less', async () => {
    const one = open();
    const two = open();
    await one.load();
    await two.load();
    await one.change([STAR]);
    await two.change([READ]);
    const { articles } = await open().load();
    expect(articles.get('gipfel')).toMatchObject({ starredAt: AT, readAt: AT });
  });

  it('is told to other tabs', async () => {
    const heard = vi.fn<() => void>();
    const other = open({ onChange: heard });
    await other.load();
    await open().change([STAR]);
    await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
    expect((await other.load()).articles.size).toBe(1);
  });

  it('is gone after everything was deleted', async () => {
    const keeper = open();
    await keeper.change([STAR, NOTE]);
    await keeper.clear();
    const { articles, highlights } = await open().load();
    expect([articles.size, highlights.size]).toEqual([0, 0]);
  });
});

describe('a record that cannot be read', () => {
  it('is told apart and stays as it is', async () => {
    await open().change([STAR]);
    await writeRaw('highlights', 'h9', { id: 'h9', note: 'halb' });
    const { highlights, unreadable } = await open().load();
    expect(highlights.size).toBe(0);
    expect(unreadable).toEqual([
      { store: 'highlights', key: 'h9', value: { id: 'h9', note: 'halb' } },
    ]);
  });

  it('makes room without being lost', async () => {
    await open().change([NOTE]);
    await writeRaw('articles', 'gipfel', 'kaputt');
    await open().change([STAR]);
    const { articles, unreadable } = await open().load();
    expect(articles.get('gipfel')?.starredAt).toBe(AT);
    expect(unreadable).toEqual([{ store: 'kept', key: '1', value: 'kaputt' }]);
  });

  it('is not taken for one of another key', async () => {
    await open().change([NOTE]);
    await writeRaw('highlights', 'h2', makeHighlight('h1'));
    expect((await open().load()).unreadable).toHaveLength(1);
  });
});

describe('a storage that fails', () => {
  it('keeps a change in the tab when it is full, and writes it once there is room', async () => {
    const keeper = open();
    await keeper.change([NOTE]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const full = await keeper.change([STAR]);
    expect(full).toMatchObject({ problem: 'full', unsaved: 1 });
    expect(full.articles.size).toBe(1);
    expect(full.highlights.size).toBe(1);
    put.mockRestore();
    expect(await keeper.load()).toMatchObject({ problem: null, unsaved: 0 });
    expect((await open().load()).articles.size).toBe(1);
  });

  it('writes nothing of a change of which one part fails', async () => {
    const keeper = open();
    await keeper.load();
    // The note is the second to be written.
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function write(
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      return this.add(value, key);
    });
    put.mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keeper.change([STAR, NOTE]);
    vi.restoreAllMocks();
    expect((await open().load()).articles.size).toBe(0);
    expect((await keeper.load()).articles.size).toBe(1);
    expect((await open().load()).highlights.size).toBe(1);
  });

  it('lets everything be marked where it is forbidden, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    const keeper = open();
    expect(await keeper.load()).toMatchObject({ problem: 'forbidden', unsaved: 0 });
    const state = await keeper.change([STAR]);
    expect(state).toMatchObject({ problem: 'forbidden', unsaved: 1 });
    expect(state.articles.get('gipfel')?.starredAt).toBe(AT);
  });

  it('is forbidden where the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await open().load()).toMatchObject({ problem: 'forbidden' });
  });

  it('does not count what the page marked by itself as unsaved', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await open().change([{ ...READ, silent: true }])).unsaved).toBe(0);
  });

  it('says when a newer version of the page has changed it', async () => {
    const newer = await openDB('depesche', 9);
    newer.close();
    expect(await open().load()).toMatchObject({ problem: 'newer' });
  });

  it('waits for another tab to let go, and then writes', async () => {
    const older = await openDB('depesche', 1, {
      upgrade(database) {
        for (const name of ['articles', 'highlights']) database.createObjectStore(name);
        database.createObjectStore('kept', { autoIncrement: true });
      },
    });
    const changed = vi.fn<() => void>();
    const keeper = open({ migrations: [...MIGRATIONS, () => {}], onChange: changed });
    expect(await keeper.load()).toMatchObject({ problem: 'blocked' });
    expect(await keeper.change([STAR])).toMatchObject({ problem: 'blocked', unsaved: 1 });
    older.close();
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
    const state = await keeper.load();
    expect(state).toMatchObject({ problem: null, unsaved: 0 });
    expect(state.articles.size).toBe(1);
  });

  it('lets go itself when another tab wants a newer version', async () => {
    const older = open();
    await older.change([STAR]);
    const newer = open({ migrations: [...MIGRATIONS, () => {}] });
    expect((await newer.load()).articles.size).toBe(1);
    expect(await older.change([NOTE])).toMatchObject({ problem: 'newer', unsaved: 1 });
  });
});

describe('what could not be written before the page went', () => {
  const kept = new Map<string, string>();
  const page = new EventTarget();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('window', page);
    vi.stubGlobal('localStorage', {
      get length() {
        return kept.size;
      },
      key: (at: number) => [...kept.keys()][at] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
  });

  it('is written by the next page', async () => {
    const first = open();
    void first.change([STAR, NOTE]);
    page.dispatchEvent(new Event('pagehide'));
    first.close();
    vi.stubGlobal('indexedDB', new IDBFactory()); // nothing of it has reached the database
    const { articles, highlights, unsaved } = await open().load();
    expect(articles.get('gipfel')?.starredAt).toBe(AT);
    expect([...highlights.keys()]).toEqual(['h1']);
    expect(unsaved).toBe(0);
    expect(kept.size).toBe(0);
    expect((await open().load()).articles.size).toBe(1);
  });

  it('does not come back once it was written after all', async () => {
    const first = open();
    const written = first.change([STAR]);
    page.dispatchEvent(new Event('pagehide'));
    await written;
    expect(kept.size).toBe(0);
  });

  it('may be anything, and is passed over', async () => {
    const junk = [
      '{',
      '7',
      'null',
      '{"kind":"remove-filter","id":"f1"}',
      '[null]',
      '[{"kind":"put-highlight"}]',
      '[{"kind":"put-later","record":{}}]',
      '[{"kind":"put-article","record":{"articleId":"gipfel"}}]',
      '[{"kind":"mark","articleId":"gipfel","title":"Gipfel","read":"yes"}]',
      '[{"kind":"remove-highlight"}]',
    ];
    for (const [at, each] of junk.entries()) kept.set(`depesche.unwritten.${at}`, each);
    const keeper = open();
    const { articles, highlights, problem } = await keeper.load();
    expect([articles.size, highlights.size, problem]).toEqual([0, 0, null]);
    expect(await keeper.change([STAR])).toMatchObject({ problem: null, unsaved: 0 });
  });

  it('keeps what can be read beside what a later version of the page left', async () => {
    const left = [{ kind: 'put-later', record: {} }, STAR, READ, NOTE, FILTER];
    kept.set('depesche.unwritten.x', JSON.stringify(left));
    const { articles, highlights, filters, problem } = await open().load();
    expect([articles.size, highlights.size, filters.size, problem]).toEqual([1, 1, 1, null]);
    expect(articles.get('gipfel')).toMatchObject({ readAt: AT, starredAt: AT });
  });

  it.each<[string, Change[]]>([
    ['a mark', [{ ...READ, silent: true }]],
    ['records', [{ kind: 'put-article', record: { articleId: 'a', title: 'A', readAt: AT } }]],
    ['what was removed', [{ kind: 'remove-highlight', id: 'h1' }]],
    ['a filter removed', [FILTER, { kind: 'remove-filter', id: 'f1' }]],
  ])('comes back as it was: %s', async (_name, changes) => {
    const first = createUnwritten(() => changes);
    page.dispatchEvent(new Event('pagehide'));
    first.close();
    const next = createUnwritten(() => []);
    expect(next.find()).toEqual(changes);
    next.close();
  });

  it('is kept on pages opened without https, which have no randomUUID', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', {
      getRandomValues: (ids: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(ids),
    });
    const keeper = open();
    expect(await keeper.change([STAR])).toMatchObject({ problem: null, unsaved: 0 });
  });
});
