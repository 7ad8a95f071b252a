import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import type { ResolvedQuery } from '#core/search/query.ts';

import { openWorker } from '../open-worker.ts';
import type { SearchResult } from './search-engine.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';
// oxlint-disable-next-line import/default -- with this ending the build gives its address
import workerUrl from './search.worker.ts?worker&url';

/** A search that is ready; rejects when the signal cancels it. */
export interface SearchClient {
  search: (query: ResolvedQuery, signal?: AbortSignal) => Promise<SearchResult>;
  complete: (beginning: string, signal?: AbortSignal) => Promise<string[]>;
  /** Ends it; whoever still waits for an answer gets none but a rejection. */
  close: () => void;
}

/**
 * Starts a worker; where there is none, or the browser lets none start, the page itself searches. `onLost` hears of a
 * worker that has broken down later: its client answers no more, and another has to be made.
 */
export async function createSearchClient(
  packed: PackedSearchIndex,
  onLost: () => void,
): Promise<SearchClient> {
  try {
    return await startWorker(packed, onLost);
  } catch {
    return searchHere(packed);
  }
}

async function searchHere(packed: PackedSearchIndex): Promise<SearchClient> {
  const { createSearchEngine } = await import('./search-engine.ts');
  const engine = createSearchEngine(packed);
  return {
    search: (query) => Promise.resolve(engine.search(query)),
    complete: (beginning) => Promise.resolve(engine.complete(beginning)),
    close: () => undefined,
  };
}

interface Waiting {
  resolve: (answer: SearchAnswer) => void;
  reject: (error: Error) => void;
}

/** Resolves with the first answer: only then it is certain that the worker runs. */
async function startWorker(packed: PackedSearchIndex, onLost: () => void): Promise<SearchClient> {
  const worker = openWorker(workerUrl);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failure' in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data);
  });
  const end = (reason: string) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.addEventListener('error', () => end('The search worker failed.'));

  const send = (request: SearchRequest) => worker.postMessage(request);
  const ask = (make: (number: number) => SearchRequest, signal?: AbortSignal) =>
    new Promise<SearchAnswer>((resolve, reject) => {
      const number = ++last;
      waiting.set(number, { resolve, reject });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(number)) return;
        send({ kind: 'cancel', number });
        reject(new DOMException('Superseded by a later search.', 'AbortError'));
      });
      send(make(number));
    });

  send({ kind: 'index', packed });
  try {
    await ask((number) => ({ kind: 'complete', number, beginning: '' }));
  } catch (error) {
    worker.terminate();
    throw error;
  }
  worker.addEventListener('error', onLost);
  return {
    async search(query, signal) {
      const answer = await ask((number) => ({ kind: 'search', number, query }), signal);
      if (!('result' in answer)) throw new Error('The search worker answered something else.');
      return answer.result;
    },
    async complete(beginning, signal) {
      const answer = await ask((number) => ({ kind: 'complete', number, beginning }), signal);
      return 'words' in answer ? answer.words : [];
    },
    close: () => end('The search worker was ended.'),
  };
}
