import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

import { expect, test } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { runAnalyze } from '#node/run-analyze.ts';
import { ROOT } from '#tests/support/build-bundle.ts';
import { makeTemporaryFolder } from '#tests/support/temporary-folder.ts';

const TEXT = 'Putin traf Xi in Peking.';

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, chunks };
}

async function run(files: string[], how: { pretty?: boolean; colour?: boolean; input?: string }) {
  const output = collect();
  const errors = collect();
  const failures = await runAnalyze(files, {
    pretty: how.pretty ?? false,
    colour: how.colour ?? false,
    input: Readable.from([Buffer.from(how.input ?? '')]),
    output: output.stream,
    errors: errors.stream,
  });
  return { failures, output: output.chunks, errors: errors.chunks };
}

test('prints one line of JSON for each file, as the analysis gives it', async () => {
  const folder = await makeTemporaryFolder();
  const files = ['a.txt', 'ä.txt'.normalize('NFD')].map((name) => join(folder, name));
  for (const file of files) await writeFile(file, `\uFEFF${TEXT}`);
  const { failures, output, errors } = await run(files, {});
  expect(failures).toBe(0);
  expect(errors).toEqual([]);
  expect(output).toEqual(
    ['a.txt', 'ä.txt'].map((file) => `${JSON.stringify(analyzeArticle({ file, text: TEXT }))}\n`),
  );
});

test('gives each unreadable file one line and analyses the others', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'leer.txt'), '');
  await writeFile(join(folder, 'gut.txt'), TEXT);
  const files = ['fort.txt', 'leer.txt', 'gut.txt', ''].map((name) => join(folder, name));
  const { failures, output, errors } = await run([...files, '/dev/null'], {});
  expect(failures).toBe(4);
  expect(output).toHaveLength(1);
  expect(errors).toEqual([
    `analyze: ${files[0]}: no such file\n`,
    `analyze: ${files[1]}: empty\n`,
    `analyze: ${files[3]}: a folder, not a file\n`,
    'analyze: /dev/null: not a file\n',
  ]);
});

test('reads standard input for a hyphen', async () => {
  const { output } = await run(['-'], { input: TEXT });
  expect(JSON.parse(output.join(''))).toMatchObject({ file: '-' });
});

test('prints a reading without colour as plain text', async () => {
  const { output } = await run(['-'], { input: TEXT, pretty: true });
  expect(output.join('')).toContain('traf');
  expect(output.join('')).not.toContain('\u001b');
});

const CLI = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/node/analyze.ts')];

function runCli(args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...CLI, ...args], (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('ends with status 1 when a file is missing, and writes nothing but JSON', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'gut.txt'), TEXT);
  const { status, stdout, stderr } = await runCli([join(folder, 'gut.txt'), join(folder, 'fort')]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'gut' });
  expect(stderr).toBe(`analyze: ${join(folder, 'fort')}: no such file\n`);
});

test('explains itself and refuses unknown options', async () => {
  expect(await runCli(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect((await runCli(['--fort'])).status).toBe(1);
  expect((await runCli([])).stderr).toContain('no file given');
});

test('ends quietly when the reader of its output leaves', async () => {
  const folder = await makeTemporaryFolder();
  const file = join(folder, 'lang.txt');
  await writeFile(file, `${TEXT}\n\n`.repeat(50));
  const files = Array.from({ length: 400 }, () => file);
  const child = spawn(process.execPath, [...CLI, ...files]);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
});
