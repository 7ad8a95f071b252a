import { join } from 'node:path';

import { build } from 'vite';

import { packTables } from '#node/vite-plugin-tables.ts';

import { ROOT } from './build-bundle.ts';

// The tables change with the world, the rules with the program: each is a file a browser can keep by itself.
const TABLES = /[\\/]core[\\/]knowledge[\\/]/;

/** Builds the analysis minified, as a worker of the page would load it: the file of the rules and that of all tables. */
export async function buildRecognition(): Promise<{ rules: string; tables: string }> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packTables()],
    build: {
      write: false,
      rolldownOptions: {
        input: join(ROOT, 'src/core/analyze-article.ts'),
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: 'tables', test: TABLES }] } },
      },
    },
  });
  const [bundle] = [result].flat();
  const chunks = bundle && 'output' in bundle ? bundle.output : [];
  const code = (isTables: boolean) =>
    chunks
      .flatMap((each) =>
        each.type === 'chunk' && (each.name === 'tables') === isTables ? [each.code] : [],
      )
      .join('\n');
  return { rules: code(false), tables: code(true) };
}
