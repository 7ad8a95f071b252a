import { defineConfig } from '@playwright/test';

import { bundleUrl } from '#tests/e2e/bundles.ts';
import { browserArguments, findBrowser } from '#tests/support/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-bundles.ts',
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  workers: 2,
  timeout: 90_000, // no test is timed: the limits only end what hangs on a busy machine
  expect: { timeout: 15_000 },
  use: {
    baseURL: bundleUrl('root'),
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'block', // they answer what the tests hold back; `offline.spec.ts` lets them
    trace: 'off', // recording every step costs more than the steps; `--trace on` shows a failure
    launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
  },
});
