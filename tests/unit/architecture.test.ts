import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findBreaches, listImports } from '#tests/support/import-rules.ts';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

test('every import in src goes where its layer may look', () => {
  const breaches = FILES.flatMap((file) => findBreaches(file, readFileSync(file, 'utf8')));
  expect(FILES.length).toBeGreaterThan(50);
  expect(breaches).toEqual([]);
});

describe('the rules themselves', () => {
  test.each([
    ['core with React', 'src/core/a.ts', `import { useState } from 'react';`],
    ['core with Node', 'src/core/a.ts', `import { readFile } from 'node:fs';`],
    ['core with a package', 'src/core/a.ts', `import fold from 'fold-case';`],
    ['core with data', 'src/core/a.ts', `import { load } from '#data/load.ts';`],
    ['ui with news', 'src/ui/Chip.tsx', `import { isCounted } from '#core/article.ts';`],
    ['ui with types of news', 'src/ui/Chip.tsx', `import type { Span } from '#core/article.ts';`],
    ['data with ui', 'src/data/a.ts', `import { Chip } from '#ui/Chip.tsx';`],
    ['data with react-router', 'src/data/a.ts', `import { Link } from 'react-router-dom';`],
    ['view-state with data', 'src/view-state/a.ts', `import { load } from '#data/load.ts';`],
    [
      'a feature with another',
      'src/features/reader/A.tsx',
      `import { B } from '#features/filters/B.tsx';`,
    ],
    ['a feature with app', 'src/features/reader/A.tsx', `import { App } from '#app/App.tsx';`],
    [
      'a feature with the router',
      'src/features/reader/A.tsx',
      `import { Link } from 'react-router-dom';`,
    ],
    [
      'a feature with the query library',
      'src/features/reader/A.tsx',
      `import { useQuery } from '@tanstack/react-query';`,
    ],
    [
      'a feature with the texts',
      'src/features/reader/A.tsx',
      `import { catalog } from 'virtual:depesche/catalog';`,
    ],
    ['node with data', 'src/node/a.ts', `import { load } from '#data/load.ts';`],
    [
      'anything with the command line',
      'src/app/App.tsx',
      `import { readArticles } from '#node/read-articles.ts';`,
    ],
    ['a dynamic import', 'src/core/a.ts', `const a = await import('#ui/Chip.tsx');`],
    ['a dynamic import over two lines', 'src/core/a.ts', `import(\n  /* late */ '#ui/Chip.tsx'\n)`],
    ['a re-export', 'src/core/a.ts', `export { Chip } from '#ui/Chip.tsx';`],
    ['a re-export of everything', 'src/core/a.ts', `export * from '#ui/Chip.tsx';`],
    ['an import for its effect', 'src/core/a.ts', `import '#ui/chip.css';`],
    ['an import type', 'src/core/a.ts', `type Chip = import('#ui/Chip.tsx').Chip;`],
    [
      'an import over several lines',
      'src/core/a.ts',
      `import {\n  Chip,\n  Pane,\n} from '#ui/panes.tsx';`,
    ],
    ['a way up into another layer', 'src/core/a.ts', `import { b } from '../ui/b.ts';`],
    ['a long way up', 'src/core/text/a.ts', `import { b } from '../../ui/b.ts';`],
    ['a layer by its folder', 'src/core/a.ts', `import { b } from './../ui/b.ts';`],
    ['an unknown alias', 'src/core/a.ts', `import { b } from '#tests/b.ts';`],
  ])('refuse %s', (_, file, source) => {
    expect(findBreaches(file, source)).toHaveLength(1);
  });

  test.each([
    ['core with core', 'src/core/a.ts', `import { b } from '#core/text/b.ts';`],
    ['a neighbour', 'src/core/a.ts', `export { b } from './text/b.ts';`],
    ['a neighbour folder', 'src/core/text/a.ts', `import { b } from '../b.ts';`],
    ['ui with React', 'src/ui/Chip.tsx', `import { useId } from 'react';`],
    [
      'ui with floating-ui',
      'src/ui/Card.tsx',
      `import { useFloating } from '@floating-ui/react-dom';`,
    ],
    [
      'data with the query library',
      'src/data/a.ts',
      `import { queryOptions } from '@tanstack/react-query';`,
    ],
    ['data with the texts', 'src/data/a.ts', `const a = await import('virtual:depesche/catalog');`],
    [
      'view-state with the router',
      'src/view-state/a.ts',
      `import { useLocation } from 'react-router-dom';`,
    ],
    [
      'a feature with itself',
      'src/features/reader/A.tsx',
      `import { b } from '#features/reader/card/b.ts';`,
    ],
    [
      'node with core',
      'src/node/a.ts',
      `import { a } from '#core/a.ts';\nimport { b } from 'node:fs';`,
    ],
    [
      'app with a feature',
      'src/app/App.tsx',
      `const Reader = lazy(() => import('#features/reader/Reader.tsx'));`,
    ],
    ['words in a text', 'src/core/a.ts', `const a = 'Öl from Iran'; // import('#ui/a.ts')`],
  ])('allow %s', (_, file, source) => {
    expect(findBreaches(file, source)).toEqual([]);
  });

  test('see every form of import once', () => {
    const source = [
      `import a from 'a';`,
      `import type { B } from "b";`,
      `export * as c from 'c';`,
      `const d = import('d');`,
      `import 'e';`,
      `// import 'f';`,
      `/* export * from 'g'; */`,
      `const text = "import 'h'";`,
    ].join('\n');
    expect(listImports('a.ts', source)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
