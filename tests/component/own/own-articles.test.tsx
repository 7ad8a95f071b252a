import 'fake-indexeddb/auto';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { loadAnalyses } from '#data/load-analyses.ts';
import { useOwn, useOwnActions, type OwnArticle, type OwnText } from '#data/own/use-own.ts';
import { articleQuery, catalogQuery, companyQuery } from '#data/queries.ts';
import { createQueryClient } from '#data/query-client.ts';
import { completeWord, runSearch } from '#data/search/run-search.ts';

const KIWI = {
  file: 'kiwi.txt',
  text: 'Kiwiquark für alle\n\nDer Kiwiquarkhändler Emmanuel Macron sprach in Paris.',
};
const PAPAYA = {
  file: 'papaya.txt',
  text: 'Papayamost\n\nWladimir Putin lobte den Papayamost in Moskau.',
};

const pages: (() => void)[] = [];

/** A page as far as it knows of own articles. */
function open() {
  const client = createQueryClient();
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, unmount } = renderHook(() => ({ own: useOwn(), ...useOwnActions() }), {
    wrapper,
  });
  pages.push(unmount);
  const own = async () => {
    // What is drawn comes a moment after what is known.
    await vi.waitFor(() => {
      expect(result.current.own).toBeDefined();
      expect(result.current.own).toBe(client.getQueryData(['own']));
    });
    return result.current.own;
  };
  return {
    client,
    own,
    add: (
      texts: readonly OwnText[],
      { signal = new AbortController().signal, onProgress = () => {} }: Partial<Options> = {},
    ) => result.current.add(texts, { signal, onProgress }),
    remove: (ids: readonly string[]) => result.current.remove(ids),
    listed: async () => (await own())?.articles.map(({ title }) => title),
    titles: async () =>
      (await client.ensureQueryData(catalogQuery())).articles.map(({ title }) => title),
    search: (source: string) => search(client, source),
  };
}

type Options = Parameters<ReturnType<typeof useOwnActions>['add']>[1];

async function search(client: QueryClient, source: string): Promise<string[]> {
  const { signal } = new AbortController();
  const catalog = await client.ensureQueryData(catalogQuery());
  return [...(await runSearch({ source, catalog, client, signal })).scores.keys()];
}

async function changeRaw(store: string, change: (value: unknown) => unknown): Promise<void> {
  const database = await openDB('depesche-own');
  for (const key of await database.getAllKeys(store)) {
    await database.put(store, change(await database.get(store, key)), key);
  }
  database.close();
}

async function readRaw(store: string): Promise<unknown[]> {
  const database = await openDB('depesche-own');
  const values: unknown[] = await database.getAll(store);
  database.close();
  return values;
}

function firstId([first]: readonly OwnArticle[]): string {
  return first?.id ?? '';
}

function fill() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

beforeEach(() => {
  // What happens here begins in the storage, not in React.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const unmount of pages.splice(0)) unmount();
  vi.unstubAllGlobals();
});

describe('an own article', () => {
  it('is in the catalog, found by the search and loaded', async () => {
    const page = open();
    const before = await page.titles();
    const { added } = await page.add([KIWI]);
    const id = firstId(added);
    expect(await page.titles()).toEqual([...before, 'Kiwiquark für alle']);
    expect(await page.search('Kiwiquark')).toEqual([id]);
    expect(await page.client.fetchQuery(articleQuery(id))).toMatchObject({
      text: KIWI.text,
      analysis: { id, title: 'Kiwiquark für alle' },
    });
    expect(await page.own()).toMatchObject({ problem: null, articles: [{ id, file: 'kiwi.txt' }] });
  });

  it('is there again when the page is opened anew', async () => {
    await open().add([KIWI]);
    const page = open();
    expect(await page.listed()).toEqual(['Kiwiquark für alle']);
    expect(await page.titles()).toContain('Kiwiquark für alle');
    const company = await page.client.fetchQuery(companyQuery());
    expect(company.articles.size).toBe((await page.titles()).length);
  });

  it('is exported with the others', async () => {
    const page = open();
    const [bundled] = (await page.client.ensureQueryData(catalogQuery())).articles;
    const { added } = await page.add([KIWI]);
    const ids = [bundled?.id ?? '', firstId(added)];
    const { signal } = new AbortController();
    const analyses = await loadAnalyses(ids, { signal, onProgress: () => {} });
    expect(analyses.map(({ id }) => id)).toEqual(ids);
  });

  it('lends the search its words', async () => {
    const page = open();
    await page.add([PAPAYA]);
    const { client } = page;
    const { signal } = new AbortController();
    expect(await completeWord('papaya', { client, signal })).toEqual(['Papayamost']);
    expect(await page.search('Papayamst')).toHaveLength(1);
  });

  it('is not dated behind the day on which it was added', async () => {
    const page = open();
    const { added } = await page.add([KIWI]);
    const article = await page.client.fetchQuery(articleQuery(firstId(added)));
    const today = new Date().toISOString().slice(0, 10);
    expect((article?.analysis.date.latest ?? '') <= today).toBe(true);
  });

  it('is one, however often its text is added', async () => {
    const page = open();
    const first = await page.add([KIWI, { ...KIWI, file: 'kopie.txt' }]);
    expect(first.added).toHaveLength(1);
    const second = await page.add([{ ...KIWI, file: 'kopie.txt' }, PAPAYA]);
    expect(second.known).toEqual(first.added);
    expect(second.added.map(({ file }) => file)).toEqual(['papaya.txt']);
    expect(await page.listed()).toEqual(['Kiwiquark für alle', 'Papayamost']);
  });

  it('comes back into sight when its text is added once more', async () => {
    await open().add([KIWI]);
    localStorage.clear();
    const page = open();
    expect(await page.listed()).toEqual([]);
    const { known } = await page.add([KIWI]);
    expect(known).toHaveLength(1);
    expect(await page.titles()).toContain('Kiwiquark für alle');
  });

  it('is gone when it was removed, and leaves nothing', async () => {
    const page = open();
    const before = await page.titles();
    const { added } = await page.add([KIWI, PAPAYA]);
    const [kiwi, papaya] = added.map(({ id }) => id);
    await page.client.fetchQuery(articleQuery(kiwi ?? ''));
    await page.remove([kiwi ?? '']);
    expect(await page.titles()).toEqual([...before, 'Papayamost']);
    expect(await page.search('Kiwiquark')).not.toContain(kiwi);
    expect(await page.client.fetchQuery({ ...articleQuery(kiwi ?? ''), staleTime: 0 })).toBeNull();
    await page.remove([papaya ?? '']);
    expect(await page.titles()).toEqual(before);
    for (const store of ['texts', 'analyses', 'collection']) {
      expect(await readRaw(store)).toEqual([]);
    }
    expect(localStorage.getItem('depesche.own')).toMatch(/^0 /);
  });

  it('is shown in other tabs, and hidden again', async () => {
    const page = open();
    const other = open();
    await other.titles();
    const { added } = await page.add([KIWI]);
    const tell = () => dispatchEvent(new StorageEvent('storage', { key: 'depesche.own' }));
    tell();
    await vi.waitFor(async () => expect(await other.listed()).toEqual(['Kiwiquark für alle']));
    await vi.waitFor(async () => expect(await other.titles()).toContain('Kiwiquark für alle'));
    await page.remove(added.map(({ id }) => id));
    tell();
    await vi.waitFor(async () => expect(await other.titles()).not.toContain('Kiwiquark für alle'));
  });
});

describe('an addition', () => {
  it('names what is no text, and tells how far it is', async () => {
    const page = open();
    const onProgress = vi.fn<(done: number, of: number) => void>();
    const { added, leftOut } = await page.add(
      [
        { file: 'bild.txt', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
        KIWI,
        { file: 'leer.md', text: ' \n' },
        { file: 'buch', text: 'ü'.repeat(2_500_001) },
        { file: 'latin.html', bytes: Uint8Array.from([0x4f, 0x73, 0x6c, 0x6f, 0x20, 0xfc]) },
      ],
      { onProgress },
    );
    expect(added.map(({ file }) => file).sort()).toEqual(['kiwi.txt', 'latin.html']);
    expect(leftOut).toEqual([
      { file: 'bild.txt', reason: 'binary' },
      { file: 'leer.md', reason: 'empty' },
      { file: 'buch', reason: 'too-large' },
    ]);
    expect(onProgress.mock.calls).toEqual([
      [4, 5],
      [5, 5],
      [5, 5],
    ]);
  });

  it('keeps nothing when it is cancelled', async () => {
    const page = open();
    const before = await page.titles();
    const cancelling = new AbortController();
    const adding = page.add([KIWI, PAPAYA], {
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    });
    await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readRaw('texts')).toEqual([]);
    expect(await page.titles()).toEqual(before);
    expect(localStorage.getItem('depesche.own')).toBeNull();
  });

  it('begins anew where another tab has added something meanwhile', async () => {
    const page = open();
    const { added } = await page.add([KIWI]);
    const [texts, analyses] = [await readRaw('texts'), await readRaw('analyses')];
    const id = firstId(added);
    await page.remove([id]);
    const addElsewhere = async () => {
      const database = await openDB('depesche-own');
      const both = database.transaction(['texts', 'analyses'], 'readwrite');
      await both.objectStore('texts').put(texts[0], id);
      await both.objectStore('analyses').put(analyses[0], id);
      database.close();
    };
    let elsewhere: Promise<void> | undefined;
    await page.add([PAPAYA], { onProgress: () => (elsewhere ??= addElsewhere()) });
    await elsewhere;
    expect(await page.listed()).toEqual(['Kiwiquark für alle', 'Papayamost']);
    expect(await page.search('Kiwiquark')).toEqual([id]);
  });
});

describe('a storage', () => {
  it('is not asked by a visit without own articles', async () => {
    const asked = vi.spyOn(indexedDB, 'open');
    const page = open();
    expect(await page.own()).toEqual({ articles: [], problem: null, collection: null });
    await page.titles();
    await page.search('Macron');
    await page.client.fetchQuery(articleQuery('eigen-nichts-00000000'));
    expect(asked).not.toHaveBeenCalled();
  });

  it('that is forbidden leaves the bundle, and says why', async () => {
    await open().add([KIWI]);
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    const page = open();
    expect(await page.own()).toMatchObject({ articles: [], problem: 'forbidden' });
    expect((await page.titles()).length).toBeGreaterThan(0);
    await expect(page.add([PAPAYA])).rejects.toMatchObject({ problem: 'forbidden' });
  });

  it('that never answers leaves the bundle', async () => {
    await open().add([KIWI]);
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const page = open();
    const titles = page.titles();
    await vi.advanceTimersByTimeAsync(5000);
    expect((await titles).length).toBeGreaterThan(0);
    expect(await page.own()).toMatchObject({ articles: [], problem: 'broken' });
    vi.useRealTimers();
  });

  it('that is full takes nothing of an addition, and keeps what was there', async () => {
    const page = open();
    await page.add([KIWI]);
    const put = fill();
    await expect(page.add([PAPAYA])).rejects.toMatchObject({ problem: 'full' });
    put.mockRestore();
    expect(await page.own()).toMatchObject({ articles: [{ file: 'kiwi.txt' }], problem: 'full' });
    expect(await readRaw('texts')).toHaveLength(1);
    await page.add([PAPAYA]);
    expect((await page.own())?.problem).toBeNull();
  });

  it('that is full at once is not looked into again', async () => {
    const page = open();
    fill();
    await expect(page.add([KIWI])).rejects.toMatchObject({ problem: 'full' });
    expect(localStorage.getItem('depesche.own')).toMatch(/^0 /);
  });

  it('that the browser has emptied is not looked into again', async () => {
    await open().add([KIWI]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const page = open();
    expect(await page.own()).toMatchObject({ articles: [], problem: null });
    expect(localStorage.getItem('depesche.own')).toMatch(/^0 /);
  });

  it('of a newer page is left alone', async () => {
    await open().add([KIWI]);
    (await openDB('depesche-own', 9)).close();
    expect(await open().own()).toMatchObject({ articles: [], problem: 'newer' });
    expect(localStorage.getItem('depesche.own')).toMatch(/^1 /);
  });
});

describe('what an earlier version has made', () => {
  it('is shown, and made anew as soon as there is time', async () => {
    await open().add([KIWI]);
    const age = (value: unknown) => ({ ...(value as object), version: 'old' });
    await changeRaw('collection', age);
    await changeRaw('analyses', age);
    const page = open();
    expect(await page.titles()).toContain('Kiwiquark für alle');
    for (const store of ['collection', 'analyses']) {
      await vi.waitFor(async () =>
        expect(await readRaw(store)).toMatchObject([{ version: 'dev' }]),
      );
    }
    expect(await page.titles()).toContain('Kiwiquark für alle');
  });

  it('does not keep the reader waiting while it is made anew', async () => {
    await open().add([KIWI]);
    const age = (value: unknown) => ({ ...(value as object), version: 'old' });
    await changeRaw('collection', age);
    await changeRaw('analyses', age);
    const page = open();
    await page.titles();
    const renewal = page.listed();
    await page.add([PAPAYA]);
    expect(await renewal).toContain('Kiwiquark für alle');
    await vi.waitFor(async () =>
      expect(await readRaw('analyses')).toMatchObject([{ version: 'dev' }, { version: 'dev' }]),
    );
  });

  it('is made anew before it is shown where it has another form', async () => {
    await open().add([KIWI]);
    await changeRaw('collection', () => ({ format: 0, articles: 7 }));
    await changeRaw('analyses', () => 'kaputt');
    const page = open();
    expect(await page.listed()).toEqual(['Kiwiquark für alle']);
    await page.titles();
    await vi.waitFor(async () => expect(await page.titles()).toContain('Kiwiquark für alle'));
  });
});

describe('a record that cannot be read', () => {
  it.each<[string, (value: object) => unknown]>([
    ['is nothing', () => null],
    ['is of another article', (value) => ({ ...value, id: 'eigen-anders-00000000' })],
    ['has no text', (value) => ({ ...value, text: 7 })],
    ['has no day', (value) => ({ ...value, added: 'gestern' })],
  ])('is passed over and stays: a text that %s', async (_, change) => {
    const page = open();
    const { added } = await page.add([KIWI]);
    await changeRaw('texts', (value) => change(value as object));
    const next = open();
    const id = firstId(added);
    expect(await next.client.fetchQuery(articleQuery(id))).toBeNull();
    await next.add([PAPAYA]);
    expect(await next.listed()).toEqual(['Papayamost']);
    expect(await readRaw('texts')).toHaveLength(2);
  });

  it.each<[string, (value: { analysis: object }) => unknown]>([
    ['is a text', () => 'kaputt'],
    [
      'has no blocks',
      ({ analysis, ...rest }) => ({ ...rest, analysis: { ...analysis, blocks: 1 } }),
    ],
    [
      'goes beyond the text',
      ({ analysis, ...rest }) => ({
        ...rest,
        analysis: { ...analysis, mentions: [{ start: 5, end: 5000 }] },
      }),
    ],
  ])('is made anew with the next change: an analysis that %s', async (_, change) => {
    const page = open();
    const { added } = await page.add([KIWI]);
    await changeRaw('analyses', (value) => change(value as { analysis: object }));
    const next = open();
    const query = { ...articleQuery(firstId(added)), staleTime: 0 };
    expect(await next.client.fetchQuery(query)).toBeNull();
    await next.add([PAPAYA]);
    expect(await next.client.fetchQuery(query)).toMatchObject({ text: KIWI.text });
  });
});
