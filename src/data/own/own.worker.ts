import { buildCollection } from '#core/catalog/build-collection.ts';

import { analyseText } from './analyse-text.ts';
import type { OwnAnswer, OwnRequest } from './own-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
  try {
    if (data.kind === 'build') {
      send({ kind: 'built', collection: buildCollection(data.entries) });
    } else {
      for (const text of data.texts) send({ kind: 'analysed', analysis: analyseText(text) });
    }
  } catch (error) {
    send({ kind: 'failed', reason: String(error) });
  }
});

// Only then it is certain that the worker runs.
send({ kind: 'ready' });

function send(message: OwnAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started this worker
  postMessage(message);
}
