import { afterEach, describe, expect, it, vi } from 'vitest';

import { createAnalyst } from '#data/own/analyst.ts';
import type { OwnAnswer, OwnRequest, TextAtHand } from '#data/own/own-protocol.ts';

const TEXTS: TextAtHand[] = ['Eins', 'Zwei'].map((text) => ({
  file: `${text}.txt`,
  text,
  day: '2026-05-01',
}));

const workers: StubWorker[] = [];

/** A worker that gives the answers it was told, or breaks down. */
class StubWorker extends EventTarget {
  static answer: (request?: OwnRequest) => OwnAnswer[] | 'broken' = () => [];
  isEnded = false;

  constructor() {
    super();
    workers.push(this);
    this.#send();
  }

  postMessage(request: OwnRequest): void {
    this.#send(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  #send(request?: OwnRequest): void {
    const answers = StubWorker.answer(request);
    setTimeout(() => {
      if (answers === 'broken') this.dispatchEvent(new Event('error'));
      else for (const data of answers) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}

/** `answer` is asked once without a request, when the worker starts. */
function start(answer: typeof StubWorker.answer, signal = new AbortController().signal) {
  StubWorker.answer = answer;
  vi.stubGlobal('Worker', StubWorker);
  return createAnalyst(signal);
}

afterEach(() => {
  vi.unstubAllGlobals();
  workers.splice(0);
});

describe('a worker', () => {
  const failed: OwnAnswer = { kind: 'analysed', analysis: null };

  it('tells of each text when it is done, and is ended', async () => {
    const analyst = await start((request) => (request ? [failed, failed] : [{ kind: 'ready' }]));
    const onDone = vi.fn<(done: number) => void>();
    expect(await analyst.analyse(TEXTS, onDone)).toEqual([null, null]);
    expect(onDone.mock.calls).toEqual([[1], [2]]);
    analyst.close();
    expect(workers[0]?.isEnded).toBe(true);
  });

  it.each<[string, typeof StubWorker.answer]>([
    ['breaks down', (request) => (request ? 'broken' : [{ kind: 'ready' }])],
    [
      'fails',
      (request) => (request ? [{ kind: 'failed', reason: 'broken' }] : [{ kind: 'ready' }]),
    ],
  ])('that %s later rejects what it was asked', async (_, answer) => {
    const analyst = await start(answer);
    await expect(analyst.build([])).rejects.toThrow(/broken|failed/);
  });

  it('is ended in the middle of its work when that is cancelled', async () => {
    const cancelling = new AbortController();
    const analyst = await start(
      (request) => (request ? [failed] : [{ kind: 'ready' }]),
      cancelling.signal,
    );
    const reason = new Error('Cancelled.');
    const analysing = analyst.analyse(TEXTS, () => cancelling.abort(reason));
    await expect(analysing).rejects.toBe(reason);
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('is not even started for what is cancelled already', async () => {
    const starting = start(() => [{ kind: 'ready' }], AbortSignal.abort());
    await expect(starting).rejects.toThrow('aborted');
    expect(workers).toEqual([]);
  });
});

describe('the page', () => {
  it.each<[string, () => ReturnType<typeof start>]>([
    ['does not start', () => start(() => 'broken')],
    [
      'is not there',
      () => {
        vi.stubGlobal('Worker', undefined);
        return createAnalyst(new AbortController().signal);
      },
    ],
  ])('does the work itself where a worker %s', async (_, create) => {
    const analyst = await create();
    const [first] = await analyst.analyse(TEXTS, () => {});
    expect(first).toMatchObject({ file: 'Eins.txt', id: expect.stringMatching(/^eigen-eins-/) });
  });
});
