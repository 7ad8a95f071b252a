import { join } from 'node:path';

export interface Bundle {
  base: string;
  /** The project's own articles, those of `writeOddArticles`, or none. */
  corpus: 'seeds' | 'odd' | 'none';
}

/** The bundles the browser tests run on, each from a server of its own. */
export const BUNDLES = {
  /** The seeds at the root of a host. */
  root: { base: '/', corpus: 'seeds' },
  /** The seeds in a folder of a host. */
  nested: { base: '/a/b/', corpus: 'seeds' },
  /** Odd file names, and files that are no text. */
  odd: { base: '/', corpus: 'odd' },
  /** A collection nobody has put an article into yet. */
  empty: { base: '/', corpus: 'none' },
} as const satisfies Record<string, Bundle>;

export type BundleName = keyof typeof BUNDLES;

export const BUNDLE_NAMES: readonly BundleName[] = ['root', 'nested', 'odd', 'empty'];

/** Of the environment: where the bundles are built, for tests that serve one in their own way. */
export const FOLDER = 'DEPESCHE_E2E_FOLDER';

/** Below the range systems hand out on their own; the process id keeps two runs on one machine apart. */
const FIRST_PORT = 10_000;
const PORTS = 20_000;

/** The first process of a run decides, its workers inherit. */
const port = Number((process.env['DEPESCHE_E2E_PORT'] ??= String(choosePort())));

function choosePort(): number {
  return FIRST_PORT + ((process.pid * BUNDLE_NAMES.length) % PORTS);
}

export function bundlePort(name: BundleName): number {
  return port + BUNDLE_NAMES.indexOf(name);
}

/** The folder a bundle is built into. */
export function bundleFolder(name: BundleName): string {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('The bundles are not built yet.');
  return join(folder, name);
}

/** Address of a bundle's start page. */
export function bundleUrl(name: BundleName): string {
  return `http://127.0.0.1:${bundlePort(name)}${BUNDLES[name].base}`;
}
