import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { parseSync, type Plugin, type Rolldown } from 'vite';

import { escapeScript, renderSingleFile, SINGLE_FILE, toDataUrl } from './render-single-file.ts';
import { insertPolicy, POLICY } from './vite-plugin-csp.ts';

const FILE = 'depesche.html';

/** Writes, with `vite build --mode file`, the whole page as one file that opens from a disk and asks nobody for anything. */
export function singleFile(): Plugin {
  let publicDir = '';
  let base = '/';
  return {
    name: 'depesche:single-file',
    apply: (_config, { command, mode }) => command === 'build' && mode === SINGLE_FILE,
    enforce: 'post',
    config: ({ build }) => ({
      build: {
        outDir: build?.outDir ?? 'dist-file',
        copyPublicDir: false,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      worker: { format: 'iife' },
    }),
    configResolved(config) {
      ({ publicDir, base } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { page, script, style, fonts, files } = sortOut(bundle);
        const { html, scripts, styles } = renderSingleFile(page, {
          theme: await readFile(join(publicDir, 'theme.js'), 'utf8'),
          icon: await readFile(join(publicDir, 'favicon.svg'), 'utf8'),
          style: inlineFonts(style, fonts, base),
          script,
          files,
        });
        checkScript('index.js', script);
        for (const [name, text] of Object.entries(files)) {
          if (name.endsWith('.js')) checkScript(name, text);
        }
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = insertPolicy(html, {
          ...POLICY,
          'script-src': scripts.join(' '),
          'worker-src': 'blob:',
          'style-src': styles.join(' '),
          'font-src': 'data:',
          'img-src': 'data: blob:',
          'connect-src': "'none'",
          'manifest-src': "'none'",
        });
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

interface Sorted {
  page: string;
  script: string;
  style: string;
  /** Path in the bundle and bytes. */
  fonts: [path: string, bytes: Uint8Array][];
  /** Name and text: scripts of workers, and the licences. */
  files: Record<string, string>;
}

/** What the build made, by what the one file does with it. Throws for what it would leave out. */
function sortOut(bundle: Rolldown.OutputBundle): Sorted {
  const sorted: Sorted = { page: '', script: '', style: '', fonts: [], files: {} };
  for (const output of Object.values(bundle)) {
    const { fileName } = output;
    if (output.type === 'chunk') {
      if (sorted.script !== '') throw new Error(`${fileName} is a second script.`);
      sorted.script = output.code;
    } else if (fileName === 'index.html') sorted.page = readText(output);
    else if (fileName.endsWith('.css')) sorted.style += readText(output);
    else if (fileName.endsWith('.woff2')) sorted.fonts.push([fileName, readBytes(output)]);
    else if (/\.(js|txt)$/.test(fileName)) sorted.files[basename(fileName)] = readText(output);
    else throw new Error(`${fileName} has no place in the one file.`);
  }
  return sorted;
}

function readText({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

function readBytes({ source }: Rolldown.OutputAsset): Uint8Array {
  return typeof source === 'string' ? Buffer.from(source) : source;
}

function inlineFonts(style: string, fonts: Sorted['fonts'], base: string): string {
  return fonts.reduce(
    (known, [path, bytes]) => known.replaceAll(base + path, toDataUrl('font/woff2', bytes)),
    style,
  );
}

/** Escaping knows texts only; where code itself had to be escaped, this tells. */
function checkScript(name: string, code: string): void {
  const { errors } = parseSync(name, escapeScript(code));
  if (errors.length > 0) throw new Error(`${name} cannot stand in a page: ${errors[0]?.message}`);
}
