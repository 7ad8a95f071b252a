import { resolve, sep } from 'node:path';

import type { ViteDevServer } from 'vite';

import { isArticleModule } from './article-modules.ts';
import type { ArticleStore } from './article-store.ts';
import { reportLeftOut } from './report-left-out.ts';

/** An editor writes a file in several steps; the page is told once. */
const SETTLE_MS = 60;

/** Reloads the open page whenever a file of the folder was added, edited or deleted. */
export function followFolder(server: ViteDevServer, store: ArticleStore): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve(true);
  const inFolder = store.folder + sep;
  server.watcher.add(store.folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(inFolder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then((worked) => updatePage(server, store, !worked));
    }, SETTLE_MS);
  });
}

/** False when the folder could not be read; then the next success reloads the page even without a change. */
async function updatePage(
  server: ViteDevServer,
  store: ArticleStore,
  wasBroken: boolean,
): Promise<boolean> {
  try {
    const before = JSON.stringify(store.leftOut());
    const changed = await store.refresh();
    if (JSON.stringify(store.leftOut()) !== before) {
      reportLeftOut(store.leftOut(), (message) =>
        server.config.logger.warn(message, { timestamp: true }),
      );
    }
    if (changed || wasBroken) reload(server);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message, { timestamp: true });
    server.ws.send({ type: 'error', err: { message, stack: '' } });
    return false;
  }
}

function reload(server: ViteDevServer): void {
  const graph = server.environments.client.moduleGraph;
  for (const [id, module] of graph.idToModuleMap) {
    if (isArticleModule(id)) graph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
