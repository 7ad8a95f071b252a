import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildBundle } from '#tests/support/build-bundle.ts';
import { serveFiles, type FileServer } from '#tests/support/file-server.ts';
import { writeOddArticles } from '#tests/support/odd-articles.ts';

import { BUNDLE_NAMES, bundlePort, BUNDLES, FOLDER } from './bundles.ts';

/** Builds and serves every bundle; Playwright wants a default export and calls what it returns at the end. */
// oxlint-disable-next-line import/no-default-export
export default async function serveBundles(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-e2e-'));
  process.env[FOLDER] = folder;
  const corpora = { odd: join(folder, 'odd-articles'), none: join(folder, 'no-articles') };
  await writeOddArticles(corpora.odd);
  await mkdir(corpora.none);
  const servers: FileServer[] = [];
  for (const name of BUNDLE_NAMES) {
    const { base, corpus } = BUNDLES[name];
    const outDir = join(folder, name);
    const seeds = corpus === 'seeds' ? undefined : corpora[corpus];
    await buildBundle({ outDir, base, ...(seeds && { seeds }) });
    servers.push(await serveFiles({ folder: outDir, base, port: bundlePort(name) }));
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true });
  };
}
