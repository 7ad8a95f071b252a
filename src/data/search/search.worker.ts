import { createSearchEngine, type SearchEngine } from './search-engine.ts';
import type { SearchAnswer, SearchRequest } from './search-protocol.ts';

let engine: SearchEngine | undefined;
const waiting = new Map<number, () => void>();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'index') engine = createSearchEngine(data.packed);
  else if (data.kind === 'cancel') waiting.delete(data.number);
  else {
    waiting.set(data.number, () => answer(data));
    // What was sent meanwhile is read first: it may cancel this.
    setTimeout(() => {
      const run = waiting.get(data.number);
      waiting.delete(data.number);
      run?.();
    });
  }
});

function answer(request: Extract<SearchRequest, { kind: 'search' | 'complete' }>): void {
  const { number } = request;
  try {
    if (!engine) throw new Error('There is no index.');
    if (request.kind === 'search') send({ number, result: engine.search(request.query) });
    else send({ number, words: engine.complete(request.beginning) });
  } catch (error) {
    send({ number, failure: String(error) });
  }
}

function send(message: SearchAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started this worker
  postMessage(message);
}
