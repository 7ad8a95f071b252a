import { resolve, sep } from 'node:path';

import type { Plugin, ViteDevServer } from 'vite';

import { isArticleModule, loadArticleModule, resolveArticleModule } from './article-modules.ts';
import { createArticleStore, type ArticleStore } from './article-store.ts';
import { describeLeftOut } from './describe-left-out.ts';
import { writePages } from './vite-plugin-pages.ts';

export interface ArticlesOptions {
  /** Folder of the texts, from the project's root. The environment's `DEPESCHE_SEEDS` goes before it. */
  folder: string;
}

/** An editor writes a file in several steps; the page is told once. */
const SETTLE_MS = 60;

/**
 * Bundles a folder of articles: the catalog, each article with its analysis, the word index, and a page for each
 * article. In dev the page follows the folder. `DEPESCHE_STRICT=1` makes a file that is left out an error.
 */
export function articles({ folder }: ArticlesOptions): Plugin[] {
  let store = createArticleStore(folder);
  return [
    {
      name: 'depesche:articles',
      enforce: 'pre',
      configResolved(config) {
        store = createArticleStore(resolve(config.root, process.env['DEPESCHE_SEEDS'] || folder));
      },
      async buildStart() {
        await store.refresh();
        reportLeftOut(store, (message) => this.warn(message));
      },
      configureServer: (server) => followFolder(server, store),
      resolveId: (id) => resolveArticleModule(id),
      load: (id) => loadArticleModule(id, store),
    },
    writePages(() => store),
  ];
}

function reportLeftOut(store: ArticleStore, warn: (message: string) => void): void {
  if (store.leftOut().length === 0) return;
  const message = describeLeftOut(store.leftOut());
  if (process.env['DEPESCHE_STRICT'] === '1') throw new Error(message);
  warn(message);
}

function followFolder(server: ViteDevServer, store: ArticleStore): void {
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

/** Tells the page what changed; false when the folder could not be read, and then the next success reloads anyway. */
async function updatePage(
  server: ViteDevServer,
  store: ArticleStore,
  reload: boolean,
): Promise<boolean> {
  try {
    const changed = await store.refresh();
    if (!changed && !reload) return true;
    reportLeftOut(store, (message) => server.config.logger.warn(message, { timestamp: true }));
    const graph = server.environments.client.moduleGraph;
    for (const [id, module] of graph.idToModuleMap) {
      if (isArticleModule(id)) graph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    server.config.logger.error(message, { timestamp: true });
    server.ws.send({ type: 'error', err: { message, stack: '' } });
    return false;
  }
}
