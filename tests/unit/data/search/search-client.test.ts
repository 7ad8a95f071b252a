import { afterEach, expect, it, vi } from 'vitest';

import { packSearchIndex } from '#core/search/pack-search-index.ts';
import { createSearchClient } from '#data/search/search-client.ts';
import type { SearchAnswer, SearchRequest } from '#data/search/search-protocol.ts';

const PACKED = packSearchIndex(
  [{ id: 'a', title: '', lead: '', paragraphs: ['Der Gaspreis steigt.'] }],
  () => false,
);

const workers: StubWorker[] = [];

/** A worker that answers every question with the same words, or not at all. */
class StubWorker extends EventTarget {
  static answer: ((number: number) => SearchAnswer) | undefined;
  isEnded = false;

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(request: SearchRequest): void {
    if (request.kind !== 'complete') return;
    const data = StubWorker.answer?.(request.number);
    const event = data ? new MessageEvent('message', { data }) : new Event('error');
    setTimeout(() => this.dispatchEvent(event));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function start(answer?: (number: number) => SearchAnswer) {
  StubWorker.answer = answer;
  vi.stubGlobal('Worker', StubWorker);
  const onLost = vi.fn<() => void>();
  return { onLost, client: createSearchClient(PACKED, onLost) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  workers.splice(0);
});

it('asks the worker where one runs', async () => {
  const { client, onLost } = start((number) => ({ number, words: ['worker'] }));
  expect(await (await client).complete('ga')).toEqual(['worker']);
  expect(workers[0]?.isEnded).toBe(false);
  expect(onLost).not.toHaveBeenCalled();
});

it.each([
  ['breaks down', undefined],
  ['cannot read the index', (number: number) => ({ number, failure: 'broken' })],
])('searches in the page and ends the worker that %s', async (_, answer) => {
  const { client, onLost } = start(answer);
  expect(await (await client).complete('ga')).toEqual(['Gaspreis']);
  expect(workers[0]?.isEnded).toBe(true);
  expect(onLost).not.toHaveBeenCalled();
});

it('searches in the page where no worker may start', async () => {
  vi.stubGlobal('Worker', undefined);
  const client = await createSearchClient(PACKED, () => {});
  expect(await client.complete('ga')).toEqual(['Gaspreis']);
});

it('ends a worker that breaks down later, and says that it is lost', async () => {
  const { client, onLost } = start((number) => ({ number, words: [] }));
  const { complete } = await client;
  StubWorker.answer = undefined;
  await expect(complete('ga')).rejects.toThrow('failed');
  expect(workers[0]?.isEnded).toBe(true);
  expect(onLost).toHaveBeenCalledOnce();
});
