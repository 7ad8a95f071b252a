import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Plugin, Rolldown } from 'vite';

export interface LicencesOptions {
  /** Packages whose text ends up in the bundle without a module of their own. */
  also?: readonly string[];
}

const FILE = 'licenses.txt';
const RULE = '\n\n' + '-'.repeat(80) + '\n\n';

/** Collects the licences of every package that is part of the bundle, fonts included, into `licenses.txt`. */
export function collectLicences({ also = [] }: LicencesOptions = {}): Plugin {
  let root = '';
  return {
    name: 'depesche:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const named = also.map((name) => join(root, 'node_modules', name));
        const folders = new Set([...listPackages(bundle, root), ...named]);
        const texts = await Promise.all([...folders].sort().map(describePackage));
        this.emitFile({ type: 'asset', fileName: FILE, source: texts.join(RULE) + '\n' });
      },
    },
  };
}

function listPackages(bundle: Rolldown.OutputBundle, root: string): string[] {
  const files = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk'
      ? Object.keys(output.modules)
      : output.originalFileNames.map((file) => resolve(root, file)),
  );
  return files.map(packageFolder).filter((folder) => folder !== undefined);
}

function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

async function describePackage(folder: string): Promise<string> {
  const about: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const names = await readdir(folder);
  const file = names.find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${about.name} is bundled but brings no licence text.`);
  const text = await readFile(join(folder, file), 'utf8');
  return `${about.name} ${about.version} (${about.license ?? 'see below'})\n\n${text.trim()}`;
}
