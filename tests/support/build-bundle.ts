import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface BundleOptions {
  outDir: string;
  base?: string;
  /** Folder of the articles; the project's own by default. */
  seeds?: string;
  /** `file` builds the edition in one file. */
  mode?: 'production' | 'file';
  env?: NodeJS.ProcessEnv;
}

export const ROOT = resolve(import.meta.dirname, '../..');

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** Builds the page as `npm run build` does and returns what the build said. Rejects with that when it fails. */
export async function buildBundle(options: BundleOptions): Promise<string> {
  const { outDir, base = '/', seeds, mode = 'production', env } = options;
  const to = ['--base', base, '--outDir', outDir, '--emptyOutDir'];
  const args = [VITE, 'build', '--mode', mode, ...to];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...(seeds && { DEPESCHE_SEEDS: seeds }),
      ...env,
      NODE_ENV: 'production',
    },
    maxBuffer: 64_000_000,
  });
  return stdout + stderr;
}
