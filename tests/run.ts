import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '#tests/support/build-bundle.ts';
import {
  addTallies,
  describeTally,
  readPlaywrightReport,
  readVitestReport,
  type Tally,
} from '#tests/support/count-results.ts';
import { findBrowser } from '#tests/support/find-browser.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const PLAYWRIGHT = join(ROOT, 'node_modules/@playwright/test/cli.js');

/** `npm test`: unit and component tests with coverage, then the browser tests; one line with the sum at the end. */
async function runTests(reports: string): Promise<boolean> {
  const near = await runUnitTests(join(reports, 'vitest.json'));
  const browser = await runBrowserTests(join(reports, 'playwright.json'));
  const sum = addTallies(near.tally, browser.tally);
  console.log(`\n${describeTally(sum)}`);
  return near.worked && browser.worked && sum.failed === 0;
}

interface Outcome {
  tally: Tally;
  worked: boolean;
}

async function runUnitTests(report: string): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runNode([VITEST, 'run', '--coverage', ...reporters]);
  return { tally: await readVitestReport(report), worked: status === 0 };
}

async function runBrowserTests(report: string): Promise<Outcome> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  if (findBrowser() !== undefined) {
    const status = await runNode([PLAYWRIGHT, 'test', '--reporter=list,json'], env);
    return { tally: await readPlaywrightReport(report), worked: status === 0 };
  }
  const isRequired = Boolean(process.env['CI']);
  console.log('No Chromium found: the browser tests are left out. CHROME_PATH names one.');
  await runNode([PLAYWRIGHT, 'test', '--list', '--reporter=json'], env);
  const { passed, failed, skipped } = await readPlaywrightReport(report);
  const all = passed + failed + skipped;
  return {
    tally: isRequired
      ? { passed: 0, failed: all, skipped: 0 }
      : { passed: 0, failed: 0, skipped: all },
    worked: !isRequired,
  };
}

function runNode(args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
}

const reports = await mkdtemp(join(tmpdir(), 'depesche-test-'));
try {
  process.exitCode = (await runTests(reports)) ? 0 : 1;
} finally {
  await rm(reports, { recursive: true });
}
