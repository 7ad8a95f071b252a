import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-like browser of this machine; `CHROME_PATH` goes before all others. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH: chosen, PATH: path = '' } = env;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = path.split(delimiter).filter(Boolean);
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(process.platform === 'darwin' ? MAC : []),
    ...programs.flatMap((folder) => (folder ? WINDOWS.map((file) => join(folder, file)) : [])),
  ].find((file) => existsSync(file));
}

/** Switches that keep the browser quiet; Chromium refuses its sandbox to the administrator. */
export function browserArguments(): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
