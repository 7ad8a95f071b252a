import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build, createLogger } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

import { buildCatalog } from '#core/catalog/build-catalog.ts';
import { listPages } from '#core/catalog/list-pages.ts';
import { articles } from '#node/vite-plugin-articles.ts';
import { contentSecurityPolicy } from '#node/vite-plugin-csp.ts';
import { collectLicences } from '#node/vite-plugin-licences.ts';
import { ROOT } from '#tests/support/build-bundle.ts';
import { DECOMPOSED_ID, LEFT_OUT, ODD_IDS, writeOddArticles } from '#tests/support/odd-articles.ts';
import { makeTemporaryFolder } from '#tests/support/temporary-folder.ts';

const NOTHING = buildCatalog([]);

const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="description" content="" />
    <title>Depesche</title>
    <script type="module" src="./main.js"></script>
  </head>
  <body></body>
</html>`;

const SCRIPT = `
import { useState } from '${join(ROOT, 'node_modules/react/index.js').replaceAll('\\', '/')}';
const { catalog } = await import('virtual:depesche/catalog');
const { loadArticle } = await import('virtual:depesche/articles');
console.log(useState, catalog, await loadArticle[location.hash]());
document.body.onclick = () => import('virtual:depesche/search').then(console.log);
`;

/** Builds a page of two lines over a folder of articles. */
async function buildPage(seeds: string, base = '/') {
  const root = await makeTemporaryFolder();
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'main.js'), SCRIPT);
  const warnings: string[] = [];
  const logger = createLogger('silent');
  logger.warn = (message) => void warnings.push(message);
  await build({
    root,
    base,
    configFile: false,
    customLogger: logger,
    plugins: [articles({ folder: seeds }), contentSecurityPolicy(), collectLicences()],
  });
  return { dist: join(root, 'dist'), warnings };
}

async function readScripts(dist: string): Promise<string[]> {
  const files = (await readdir(join(dist, 'assets'))).filter((file) => file.endsWith('.js'));
  return Promise.all(files.map((file) => readFile(join(dist, 'assets', file), 'utf8')));
}

afterEach(() => void vi.unstubAllEnvs());

test('writes a page for every article, whatever the file is called', async () => {
  const seeds = await makeTemporaryFolder();
  await writeOddArticles(seeds);
  const { dist, warnings } = await buildPage(seeds, '/a/b/');
  for (const id of [...ODD_IDS, DECOMPOSED_ID]) {
    const page = await readFile(join(dist, 'artikel', id, 'index.html'), 'utf8');
    expect(page).toMatch(/<link rel="modulepreload"[^>]* href="\/a\/b\/assets\/[^"]+">\s*<\/head>/);
    expect(page).not.toMatch(/(?:src|href)="(?!\/a\/b\/)/);
  }
  expect(existsSync(join(dist, 'artikel', 'leer'))).toBe(false);
  expect(await readFile(join(dist, 'meins', 'index.html'), 'utf8')).toContain('<title>Meins – ');
  expect(await readFile(join(dist, '404.html'), 'utf8')).toContain('noindex');
  for (const { path, title } of listPages(NOTHING)) {
    const page = await readFile(join(dist, path, 'index.html'), 'utf8');
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).not.toMatch(/(?:src|href)="(?!\/a\/b\/)/);
  }
  // The bundler has warnings of its own, such as of a slow machine.
  const files = Object.keys(LEFT_OUT);
  const naming = warnings.filter((warning) => files.some((file) => warning.includes(file)));
  expect(naming).toHaveLength(1);
  for (const file of files) expect(naming[0]).toContain(`${file}: `);
});

test('writes a page for every actor, country and topic', async () => {
  const seeds = await makeTemporaryFolder();
  await writeFile(
    join(seeds, 'a.txt'),
    'Gipfel\n\nPutin und Xi Jinping sprachen in China über die Sanktionen. Die Sanktionen gegen die Banken bleiben, sagte der Präsident.',
  );
  const { dist } = await buildPage(seeds);
  const read = (path: string) => readFile(join(dist, path, 'index.html'), 'utf8');
  expect(await read('akteure/xi-jinping')).toContain('<title>Xi Jinping – Depesche</title>');
  expect(await read('akteure/xi-jinping')).toMatch(
    /content="Xi Jinping: .*Erwähnung.* in einem Artikel/,
  );
  expect(await read('laender/CN')).toContain('<title>China – Depesche</title>');
  const [topic = ''] = (await readdir(join(dist, 'themen'))).filter((name) => !name.includes('.'));
  expect(await read(`themen/${topic}`)).toContain('Thema in einem Artikel');
  expect(existsSync(join(dist, 'akteure', 'angela-merkel'))).toBe(false);
});

test('gives the page a policy and no script or style within', async () => {
  const seeds = await makeTemporaryFolder();
  await writeFile(join(seeds, 'a.txt'), 'Titel\n\n<script>alert(1)</script>');
  const { dist } = await buildPage(seeds);
  const page = await readFile(join(dist, 'artikel', 'a', 'index.html'), 'utf8');
  expect(page).toContain(`content="default-src 'none'; script-src 'self'; style-src 'self'`);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});

test('keeps each text in one script of its own and out of the catalog', async () => {
  const seeds = await makeTemporaryFolder();
  for (const name of ['eins', 'zwei']) {
    const text = `Titel\n\n${'Putin traf Xi. '.repeat(40)}Ende ${name}.`;
    await writeFile(join(seeds, `${name}.txt`), text);
  }
  const scripts = await readScripts((await buildPage(seeds)).dist);
  const [one, two] = ['eins', 'zwei'].map((name) =>
    scripts.filter((script) => script.includes(`Ende ${name}.`)),
  );
  expect(one).toHaveLength(1);
  expect(two).toHaveLength(1);
  expect(one).not.toEqual(two);
});

test('collects the licences of what is in the bundle', async () => {
  const seeds = await makeTemporaryFolder();
  await writeFile(join(seeds, 'a.txt'), 'Text');
  const { dist } = await buildPage(seeds);
  const licences = await readFile(join(dist, 'licenses.txt'), 'utf8');
  expect(licences).toMatch(/^react \d.*\(MIT\)\n\nMIT License/m);
  expect(licences).not.toContain('react-dom');
});

test('builds an empty folder', async () => {
  const { dist } = await buildPage(await makeTemporaryFolder());
  expect(existsSync(join(dist, 'index.html'))).toBe(true);
});

test('is refused in strict mode when a file is left out', async () => {
  const seeds = await makeTemporaryFolder();
  await writeFile(join(seeds, 'leer.txt'), '');
  vi.stubEnv('DEPESCHE_STRICT', '1');
  await expect(buildPage(seeds)).rejects.toThrow('leer.txt: empty');
});

test('is refused when two files claim one id', async () => {
  const seeds = await makeTemporaryFolder();
  await writeFile(join(seeds, 'a.txt'), 'Eins');
  await writeFile(join(seeds, 'a.TXT'), 'Zwei');
  await expect(buildPage(seeds)).rejects.toThrow('"a.TXT" and "a.txt"');
});

test('takes the folder of the environment before its own', async () => {
  const [own, other] = [await makeTemporaryFolder(), await makeTemporaryFolder()];
  await writeFile(join(own, 'eigen.txt'), 'Text');
  await writeFile(join(other, 'anders.txt'), 'Text');
  vi.stubEnv('DEPESCHE_SEEDS', other);
  const { dist } = await buildPage(own);
  expect(await readdir(join(dist, 'artikel'))).toEqual(['anders']);
});
