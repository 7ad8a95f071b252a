import { resolve } from 'node:path';

import type { Plugin } from 'vite';

import { isArticle, loadArticleModule, resolveArticleModule } from './article-modules.ts';
import { createArticleStore } from './article-store.ts';
import { followFolder } from './follow-folder.ts';
import { reportLeftOut } from './report-left-out.ts';
import { writePages } from './vite-plugin-pages.ts';

export interface ArticlesOptions {
  /** Folder of the texts, from the project's root. The environment's `DEPESCHE_SEEDS` goes before it. */
  folder: string;
}

/**
 * Bundles a folder of articles: the catalog, each article with its analysis, the word index, and a page for each
 * article. In dev the page follows the folder. `DEPESCHE_STRICT=1` makes a file that is left out an error.
 */
export function articles({ folder }: ArticlesOptions): Plugin[] {
  const today = getToday();
  let store = createArticleStore(folder, today);
  return [
    {
      name: 'depesche:articles',
      enforce: 'pre',
      config: () => ({
        build: { rolldownOptions: { output: { chunkFileNames: nameChunk } } },
      }),
      configResolved(config) {
        store = createArticleStore(
          resolve(config.root, process.env['DEPESCHE_SEEDS'] || folder),
          today,
        );
      },
      async buildStart() {
        await store.refresh();
        reportLeftOut(store.leftOut(), (message) => this.warn(message));
      },
      configureServer: (server) => followFolder(server, store),
      resolveId: (id) => resolveArticleModule(id),
      load: (id) => loadArticleModule(id, store),
    },
    writePages(() => store),
  ];
}

/** The ISO day of the build; `SOURCE_DATE_EPOCH`, in seconds, makes builds of different days equal. */
function getToday(): string {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return (Number.isNaN(seconds) ? new Date() : new Date(seconds * 1000)).toISOString().slice(0, 10);
}

/** The list of imports names every article's script, so these names are short. */
function nameChunk({ moduleIds }: { moduleIds: string[] }): string {
  return moduleIds.some(isArticle) ? 'assets/a-[hash].js' : 'assets/[name]-[hash].js';
}
