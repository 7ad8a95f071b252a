import type { CatalogEntry } from '#core/catalog/build-catalog.ts';
import type { Collection } from '#core/catalog/collection.ts';

import { openWorker } from '../open-worker.ts';
import type { Analysed, OwnAnswer, OwnRequest, TextAtHand } from './own-protocol.ts';
import { WORKER_URL } from './own-worker.ts';

/** Whoever knows tables and rules. Everything it is asked rejects with the signal's reason once that is aborted. */
export interface Analyst {
  /** The analyses in the order of the texts; `onDone` hears of each. */
  analyse: (texts: readonly TextAtHand[], onDone: (done: number) => void) => Promise<Analysed[]>;
  build: (entries: readonly CatalogEntry[]) => Promise<Collection>;
  close: () => void;
}

/** Starts a worker; where there is none, or the browser lets none start, the page itself does the work. */
export async function createAnalyst(signal: AbortSignal): Promise<Analyst> {
  signal.throwIfAborted();
  try {
    return await startWorker(signal);
  } catch (error) {
    signal.throwIfAborted();
    // The single-file edition holds tables and rules once, in its worker: a second time would be 0.6 MB.
    if (import.meta.env.MODE === 'file') throw error;
    return await analyseHere(signal);
  }
}

/** Resolves with the first answer: only then it is certain that the worker runs. */
async function startWorker(signal: AbortSignal): Promise<Analyst> {
  const worker = openWorker(WORKER_URL);
  try {
    await ask(worker, { signal, take: ({ kind }) => kind === 'ready' });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    async analyse(texts, onDone) {
      const analyses: Analysed[] = [];
      const take = (answer: OwnAnswer) => {
        if (answer.kind !== 'analysed') return false;
        onDone(analyses.push(answer.analysis));
        return analyses.length === texts.length;
      };
      if (texts.length > 0)
        await ask(worker, { signal, take, request: { kind: 'analyse', texts } });
      return analyses;
    },
    async build(entries) {
      let collection: Collection | undefined;
      const take = (answer: OwnAnswer) => {
        if (answer.kind === 'built') ({ collection } = answer);
        return collection !== undefined;
      };
      await ask(worker, { signal, take, request: { kind: 'build', entries } });
      if (!collection) throw new Error('The worker answered something else.');
      return collection;
    },
    close: () => worker.terminate(),
  };
}

interface Question {
  signal: AbortSignal;
  /** Is given every answer until it says that there are no more to come. */
  take: (answer: OwnAnswer) => boolean;
  request?: OwnRequest;
}

/** Resolves once all answers are taken. A worker that is to stop is ended: between two articles it hears nothing. */
function ask(worker: Worker, { signal, take, request }: Question): Promise<void> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const settle = (end: () => void) => {
      settled.abort();
      end();
    };
    const listening = { signal: settled.signal };
    const fail = () => settle(() => reject(new Error('The worker failed.')));
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<OwnAnswer>) => {
        if (data.kind === 'failed') settle(() => reject(new Error(data.reason)));
        else if (take(data)) settle(resolve);
      },
      listening,
    );
    worker.addEventListener('error', fail, listening);
    worker.addEventListener('messageerror', fail, listening);
    const stop = () => {
      worker.terminate();
      settle(() => reject(toError(signal.reason)));
    };
    signal.addEventListener('abort', stop, listening);
    if (signal.aborted) stop();
    else if (request) worker.postMessage(request);
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new DOMException(String(reason), 'AbortError');
}

async function analyseHere(signal: AbortSignal): Promise<Analyst> {
  const [{ analyseText }, { buildCollection }] = await Promise.all([
    import('./analyse-text.ts'),
    import('#core/catalog/build-collection.ts'),
  ]);
  return {
    async analyse(texts, onDone) {
      const analyses: Analysed[] = [];
      for (const text of texts) {
        // Whoever wants to stop it has to get a word in.
        await new Promise((resolve) => void setTimeout(resolve));
        signal.throwIfAborted();
        onDone(analyses.push(analyseText(text)));
      }
      return analyses;
    },
    async build(entries) {
      signal.throwIfAborted();
      return buildCollection(entries);
    },
    close: () => undefined,
  };
}
