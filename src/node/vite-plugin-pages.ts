import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

import { listPages } from '#core/catalog/list-pages.ts';

import {
  ARTICLES,
  articleModuleId,
  CATALOG,
  catalogOf,
  resolveArticleModule,
} from './article-modules.ts';
import type { ArticleStore, StoredArticle } from './article-store.ts';
import { describePage, renderPage } from './render-page.ts';
import { SINGLE_FILE } from './render-single-file.ts';

/** The pages that stand for no article. */
const FIXED_PAGES = [
  {
    fileName: 'meins/index.html',
    head: {
      title: 'Meins – Depesche',
      description: 'Sterne, Markierungen und Notizen, nur in diesem Browser gespeichert.',
    },
  },
] as const;

/** The two files every page needs for its first lines; the other alphabets and italics come when a text asks. */
export const FIRST_FONTS =
  /(source-serif-4-latin-opsz|instrument-sans-latin-wght)-normal[^/]*\.woff2$/;

/**
 * Writes `artikel/ID/index.html` for every article and its like for every view, actor, country and topic, `meins/index.html`
 * and `404.html`, so that a reload works on a host without rewrite rules. Each is the built page with a title, a description and a preload of its own.
 */
export function writePages(store: () => ArticleStore): Plugin {
  let base = '/';
  return {
    name: 'depesche:pages',
    apply: (_config, { command, mode }) => command === 'build' && mode !== SINGLE_FILE,
    enforce: 'post',
    configResolved(config) {
      if (!config.base.startsWith('/') && !/^https?:/.test(config.base)) {
        throw new Error(`The base must begin with a slash: ${config.base}`);
      }
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle ? preloadShared(bundle, base) : []),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') return;
        const html = String(shell.source);
        for (const article of store().articles()) {
          const chunk = findChunk(bundle, articleModuleId(article));
          this.emitFile({
            type: 'asset',
            fileName: pageFile(article),
            source: renderPage(html, {
              ...describePage(article),
              ...(chunk && { modulePreload: base + chunk.fileName }),
            }),
          });
        }
        for (const { fileName, head } of FIXED_PAGES) {
          this.emitFile({ type: 'asset', fileName, source: renderPage(html, head) });
        }
        for (const { path, ...head } of listPages(catalogOf(store()))) {
          this.emitFile({
            type: 'asset',
            fileName: `${path}/index.html`,
            source: renderPage(html, head),
          });
        }
        this.emitFile({
          type: 'asset',
          fileName: '404.html',
          source: renderPage(html, { title: 'Depesche', robots: 'noindex' }),
        });
      },
    },
  };
}

/** Servers decode an address before they look for the file, so the folder has the id's own name. */
function pageFile({ id }: StoredArticle): string {
  return `artikel/${id}/index.html`;
}

function preloadShared(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor[] {
  const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
  const data = [CATALOG, ARTICLES].map((id) => findChunk(bundle, resolveArticleModule(id)));
  return [
    ...fonts.map((file) =>
      preload({
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: '',
        href: base + file,
      }),
    ),
    ...data
      .filter((chunk) => chunk?.isDynamicEntry)
      .map((chunk) =>
        preload({ rel: 'modulepreload', crossorigin: '', href: base + chunk?.fileName }),
      ),
  ];
}

function preload(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}

function findChunk(
  bundle: Rolldown.OutputBundle,
  id: string | undefined,
): Rolldown.OutputChunk | undefined {
  return Object.values(bundle).find(
    (output): output is Rolldown.OutputChunk =>
      output.type === 'chunk' && id !== undefined && output.moduleIds.includes(id),
  );
}
