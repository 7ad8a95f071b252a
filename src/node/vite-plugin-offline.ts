import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build, type Plugin, type Rolldown } from 'vite';

import type { OfflinePlan } from '#core/offline/offline-plan.ts';

import { isArticle } from './article-modules.ts';
import { planOffline, type BuiltFile } from './plan-offline.ts';
import { SINGLE_FILE } from './render-single-file.ts';
import { FIRST_FONTS } from './vite-plugin-pages.ts';

const WORKER = 'src/data/offline/offline.worker.ts';
const PLAN = 'virtual:depesche/offline-plan';
/** Never to be called otherwise: browsers that know it ask for it as long as they keep the page. */
const FILE = 'offline.js';

/** Writes the worker that keeps the page for when there is no network, with the list of what it keeps; one file needs none. */
export function keepOffline(): Plugin {
  let root = '';
  let publicDir = '';
  let base = '/';
  return {
    name: 'depesche:offline',
    apply: (_config, { command, mode }) => command === 'build' && mode !== SINGLE_FILE,
    enforce: 'post',
    configResolved(config) {
      ({ root, publicDir, base } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        const files: BuiltFile[] = [
          { path: '', content: html, kind: 'shell' },
          ...(await readNamed(publicDir, base, html)),
          ...Object.values(bundle).flatMap(describeOutput),
        ];
        const source = await buildWorker(root, planOffline(files));
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

/** The files served as they are that the page names. */
async function readNamed(folder: string, base: string, html: string): Promise<BuiltFile[]> {
  const named = (await readdir(folder)).filter((path) => html.includes(`"${base}${path}"`));
  return Promise.all(
    named.map(async (path) => ({
      path,
      content: await readFile(join(folder, path)),
      kind: 'shell' as const,
    })),
  );
}

/** Tables and rules: many times the size of the rest, and for those who add texts of their own. */
const ANALYSIS = /^assets\/(?:own\.worker|analyse-text)-/;

/** Pages are not kept: the start page stands for each. */
function describeOutput(output: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile[] {
  const path = output.fileName;
  if (!path.startsWith('assets/') || path.endsWith('.map')) return [];
  if (ANALYSIS.test(path)) {
    const content = output.type === 'asset' ? output.source : output.code;
    return [{ path, content, kind: 'analysis' }];
  }
  if (output.type === 'asset') {
    const isLate = path.endsWith('.woff2') && !FIRST_FONTS.test(path);
    return [{ path, content: output.source, kind: isLate ? 'font' : 'part' }];
  }
  const kind = output.isEntry ? 'entry' : output.moduleIds.some(isArticle) ? 'article' : 'part';
  return [{ path, content: output.code, kind }];
}

async function buildWorker(root: string, plan: OfflinePlan): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'depesche:offline-plan',
        resolveId: (id) => (id === PLAN ? `\0${PLAN}` : undefined),
        load: (id) =>
          id === `\0${PLAN}` ? `export const plan = ${JSON.stringify(plan)};` : undefined,
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: join(root, WORKER), output: { format: 'iife' } },
    },
  });
  const [built] = [result].flat();
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${WORKER} cannot be built.`);
  return chunk.code;
}
