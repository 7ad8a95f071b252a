import { join } from 'node:path';

import { build } from 'vite';

import { packTables } from '#node/vite-plugin-tables.ts';

import { ROOT } from './build-bundle.ts';

/** Builds the analysis with all its tables into one minified file, as a worker of the page would load it. */
export async function buildRecognition(): Promise<string> {
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
        output: { codeSplitting: false },
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite gave no file.');
  return bundle.output[0].code;
}
