import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createServer, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';

import { ARTICLES, CATALOG, resolveArticleModule } from '#node/article-modules.ts';
import { articles } from '#node/vite-plugin-articles.ts';
import { makeTemporaryFolder } from '#tests/support/temporary-folder.ts';

/** File systems report changes when they please; the limit only ends what hangs. */
const PATIENCE = { timeout: 50_000 };

async function startServer(folder: string): Promise<ViteDevServer> {
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [articles({ folder })],
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await server.environments.client.pluginContainer.buildStart();
  return server;
}

async function readModule(server: ViteDevServer, id: string): Promise<string> {
  const result = await server.environments.client.transformRequest(resolveArticleModule(id) ?? id);
  return result?.code ?? '';
}

test('shows an added, edited and deleted file without a restart', PATIENCE, async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'a.txt'), 'Erste Fassung.');
  const server = await startServer(folder);
  const sent = vi.spyOn(server.ws, 'send');
  expect(await readModule(server, CATALOG)).toContain('Erste Fassung');

  await writeFile(join(folder, 'a.txt'), 'Zweite Fassung.');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1), PATIENCE);
  expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' });
  expect(await readModule(server, CATALOG)).toContain('Zweite Fassung');

  await writeFile(join(folder, 'b c.txt'), 'Dazu.');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2), PATIENCE);
  expect(await readModule(server, ARTICLES)).toContain('"b c"');

  await rm(join(folder, 'a.txt'));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(3), PATIENCE);
  expect(await readModule(server, ARTICLES)).not.toContain('"a"');
});

test('shows a clash of ids as an error and goes on when it is gone', PATIENCE, async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'a.txt'), 'Eins.');
  const server = await startServer(folder);
  const sent = vi.spyOn(server.ws, 'send');

  await writeFile(join(folder, 'a.TXT'), 'Zwei.');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1), PATIENCE);
  expect(sent.mock.lastCall?.[0]).toMatchObject({ type: 'error' });

  await rm(join(folder, 'a.TXT'));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2), PATIENCE);
  expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' });
});
