import type { Plugin } from 'vite';

import { ACTORS } from '#core/knowledge/actors.ts';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { PLACES } from '#core/knowledge/places.ts';

import { packActors, packPlaces, packWords } from './pack-tables.ts';

/** The modules that are packed, by the end of their path, and the code that stands for each. */
const MODULES: readonly (readonly [path: string, code: () => string])[] = [
  [
    '/core/knowledge/actors.ts',
    () =>
      write(['unpackActors'], { ACTORS: `unpackActors(${JSON.stringify(packActors(ACTORS))})` }),
  ],
  [
    '/core/knowledge/places.ts',
    () =>
      write(['unpackPlaces'], { PLACES: `unpackPlaces(${JSON.stringify(packPlaces(PLACES))})` }),
  ],
  [
    '/core/knowledge/first-names.ts',
    () =>
      write(['unpackWords'], {
        FIRST_NAMES: writeSet(FIRST_NAMES),
        AMBIGUOUS_FIRST_NAMES: writeSet(AMBIGUOUS_FIRST_NAMES),
      }),
  ],
];

/** Writes the large tables of knowledge in columns into what browsers download; dev and command line read the rows. */
export function packTables(): Plugin {
  return {
    name: 'depesche-tables',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return MODULES.find(([path]) => id.endsWith(path))?.[1]();
    },
  };
}

function write(imports: readonly string[], values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, code]) => `export const ${name} = ${code};`);
  return [
    `import { ${imports.join(', ')} } from '#core/knowledge/unpack-tables.ts';`,
    ...lines,
  ].join('\n');
}

function writeSet(words: ReadonlySet<string>): string {
  return `new Set(unpackWords(${JSON.stringify(packWords(words))}))`;
}
