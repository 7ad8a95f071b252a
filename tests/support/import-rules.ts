import { dirname, join } from 'node:path/posix';

import { parseSync } from 'vite';

interface Layer {
  /** Own layers it may look into, itself included. */
  layers: readonly string[];
  /** Packages, and `node:` or `virtual:` for all of that kind. */
  packages: readonly string[];
}

const REACT = ['react', 'react-dom'];
const ICONS = ['lucide-react', '@floating-ui/react-dom'];
const ROUTER = ['react-router-dom'];
const QUERY = ['@tanstack/react-query'];
const STORAGE = ['idb'];
const SEARCH = ['minisearch'];
/** What computes pictures; React draws them. */
const PICTURES = ['d3-force', 'd3-geo', 'd3-scale', 'd3-shape', 'topojson-client', 'geojson'];
/** Types of the outlines of countries. */
const OUTLINES = ['topojson-specification'];

/** The layer's folder in src, and where it may look; `main` and everything else at the top is `app`. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { layers: ['core'], packages: [] },
  ui: { layers: ['ui'], packages: [...REACT, ...ICONS, ...PICTURES] },
  data: {
    layers: ['core', 'data'],
    packages: [...REACT, ...QUERY, ...STORAGE, ...SEARCH, ...OUTLINES, 'virtual:'],
  },
  'view-state': { layers: ['core', 'view-state'], packages: [...REACT, ...ROUTER] },
  features: {
    layers: ['core', 'data', 'view-state', 'ui', 'features'],
    packages: [...REACT, ...ICONS, ...PICTURES, ...OUTLINES],
  },
  node: { layers: ['core', 'node'], packages: ['node:', 'vite'] },
  app: {
    layers: ['core', 'data', 'view-state', 'ui', 'features', 'app'],
    packages: [...REACT, ...ICONS, ...ROUTER, ...QUERY],
  },
};

/** What a file under src imports against the rules, one sentence each. `file` is a path from the project's root. */
export function findBreaches(file: string, source: string): string[] {
  return listImports(file, source).flatMap((specifier) => {
    const complaint = judge(file, specifier);
    return complaint === undefined ? [] : [`${file}: ${specifier} ${complaint}`];
  });
}

function judge(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('../..')) return 'goes up; an alias says where to';
  const target = locate(file, specifier);
  if (target === undefined) return judgePackage(file, specifier);
  const from = layerOf(file);
  const to = layerOf(target);
  if (!LAYERS[from]?.layers.includes(to)) return `is out of sight for ${from}`;
  const isForeign =
    from === 'features' && to === 'features' && featureOf(file) !== featureOf(target);
  return isForeign ? 'is another feature' : undefined;
}

/** Path from the root of what a specifier of ours means. */
function locate(file: string, specifier: string): string | undefined {
  if (/^\.\.?\//.test(specifier)) return join(dirname(file), specifier);
  if (!specifier.startsWith('#')) return undefined;
  return specifier.startsWith('#tests/') ? specifier.slice(1) : `src/${specifier.slice(1)}`;
}

function judgePackage(file: string, specifier: string): string | undefined {
  const allowed = LAYERS[layerOf(file)]?.packages ?? [];
  const isAllowed = allowed.some((name) =>
    name.endsWith(':')
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );
  return isAllowed ? undefined : `is no package for ${layerOf(file)}`;
}

function layerOf(path: string): string {
  const [root = '', folder = '', ...rest] = path.split('/');
  if (root !== 'src') return root;
  return rest.length === 0 ? 'app' : folder;
}

function featureOf(path: string): string | undefined {
  return path.split('/')[2];
}

/** Every module a file names: imports of values and types, re-exports, dynamic imports and `import('…')` types. */
export function listImports(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const specifiers: string[] = [];
  collect(program, specifiers);
  return specifiers;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function collect(node: unknown, specifiers: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && IMPORTING.has(String(node.type)) && 'source' in node && node.source) {
    specifiers.push(readSpecifier(node.source));
  }
  for (const child of Object.values(node)) collect(child, specifiers);
}

/** A computed address could lead anywhere, so it is shown as it is and judged as an unknown package. */
function readSpecifier(source: unknown): string {
  const isText = typeof source === 'object' && source !== null && 'value' in source;
  return isText ? String(source.value) : '(computed)';
}
