import { join } from 'node:path';

import { build } from 'vite';

import { packTables } from '#node/vite-plugin-tables.ts';

import { ROOT } from './build-bundle.ts';

// The tables change with the world, the rules with the program: each is a file a browser can keep by itself.
const TABLES = /[\\/]core[\\/]knowledge[\\/]/;

export interface BuiltRecognition {
  /** Code of the file of the rules and of that of all tables. */
  rules: string;
  tables: string;
  /** Every file with its path in the build; the first is the one to import. */
  files: { fileName: string; code: string }[];
}

/** Builds the analysis minified, as a worker of the page would load it. */
export async function buildRecognition(): Promise<BuiltRecognition> {
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
  const chunks = (bundle && 'output' in bundle ? bundle.output : [])
    .flatMap((each) => (each.type === 'chunk' ? [each] : []))
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  const code = (isTables: boolean) =>
    chunks
      .filter(({ name }) => (name === 'tables') === isTables)
      .map((each) => each.code)
      .join('\n');
  const files = chunks.map((each) => ({ fileName: each.fileName, code: each.code }));
  return { rules: code(false), tables: code(true), files };
}
