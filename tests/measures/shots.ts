import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from '@playwright/test';

import serveBundles from '#tests/e2e/serve-bundles.ts';
import {
  LANGUAGES,
  openState,
  STATES,
  THEMES,
  WIDTHS,
  type Look,
  type State,
} from '#tests/e2e/states.ts';
import { ROOT } from '#tests/support/build-bundle.ts';
import { browserArguments, findBrowser } from '#tests/support/find-browser.ts';

const HELP = `Photographs the states of tests/e2e/states.ts into .shots/.

  npm run shots -- [--width 390] [--theme dark] [--language en] [STATE...]

Without an option every width, theme and language a state knows is taken. Beside light and dark, a theme may be one of
sepia, contrast, contrast-dark, forced and forced-dark (the colours the system chooses).
`;

interface Dress {
  scheme: Look['theme'];
  /** The reader's own choice. */
  chosen?: string;
  isForced?: boolean;
}

/** Themes beyond those each state is taken in. */
const DRESSES: Readonly<Record<string, Dress>> = {
  sepia: { scheme: 'light', chosen: 'sepia' },
  contrast: { scheme: 'light', chosen: 'contrast' },
  'contrast-dark': { scheme: 'dark', chosen: 'contrast' },
  forced: { scheme: 'light', isForced: true },
  'forced-dark': { scheme: 'dark', isForced: true },
};

interface Choice {
  names: string[];
  width: number | undefined;
  theme: string | undefined;
  language: string | undefined;
}

function readChoice(): Choice | undefined {
  const { values, positionals: names } = parseArgs({
    options: {
      width: { type: 'string' },
      theme: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) return undefined;
  const { width, theme, language } = values;
  return { names, width: width === undefined ? undefined : Number(width), theme, language };
}

function chooseLooks(state: State, choice: Choice): Look[] {
  const { widths = WIDTHS, themes = THEMES, languages = LANGUAGES } = state;
  return widths
    .flatMap((width) =>
      themes.flatMap((theme) => languages.map((language) => ({ width, theme, language }))),
    )
    .filter(({ width }) => choice.width === undefined || width === choice.width)
    .filter(({ theme }) => choice.theme === undefined || theme === getScheme(choice.theme))
    .filter(({ language }) => choice.language === undefined || language === choice.language);
}

function getScheme(theme: string): string {
  return DRESSES[theme]?.scheme ?? theme;
}

interface Sitting {
  state: State;
  look: Look;
  dress: Dress | undefined;
  file: string;
}

async function photograph(browser: Browser, sitting: Sitting): Promise<string> {
  const { state, look, dress, file } = sitting;
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    hasTouch: look.width === 390,
    serviceWorkers: 'block',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  try {
    const page = await context.newPage();
    // What tsx adds to a function that is sent into the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    if (dress?.isForced) await page.emulateMedia({ forcedColors: 'active' });
    const chosen = dress?.chosen === undefined ? {} : { theme: dress.chosen };
    await openState(page, { ...state, settings: { ...state.settings, ...chosen } }, look);
    await page.screenshot({ path: join(ROOT, '.shots', file) });
    return file;
  } finally {
    await context.close();
  }
}

async function takeShots(choice: Choice): Promise<void> {
  const states = STATES.filter(
    ({ name }) => choice.names.length === 0 || choice.names.includes(name),
  );
  const unknown = choice.names.filter((name) => !STATES.some((state) => state.name === name));
  if (unknown.length > 0) throw new Error(`No such state: ${unknown.join(', ')}`);
  await mkdir(join(ROOT, '.shots'), { recursive: true });
  const stop = await serveBundles();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  });
  try {
    for (const state of states) {
      for (const look of chooseLooks(state, choice)) {
        try {
          const { width, theme, language } = look;
          const file = `${state.name}-${width}-${choice.theme ?? theme}-${language}.png`;
          const dress = DRESSES[choice.theme ?? theme];
          console.log(`.shots/${await photograph(browser, { state, look, dress, file })}`);
        } catch (error) {
          process.exitCode = 1;
          console.error(`${state.name} ${Object.values(look).join(' ')}: ${String(error)}`);
        }
      }
    }
  } finally {
    await browser.close();
    await stop();
  }
}

const choice = readChoice();
if (choice === undefined) console.log(HELP);
else await takeShots(choice);
