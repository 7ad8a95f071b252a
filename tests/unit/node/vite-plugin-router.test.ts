import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { trimModule } from '#node/vite-plugin-router.ts';

const FOLDER = 'node_modules/react-router/dist/development';

test('finds in the installed router what it takes out', () => {
  const code = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n');
  const trimmed = trimModule(code);
  expect(code).toMatch(/^Link\.displayName = /m);
  expect(trimmed).not.toMatch(/^\w+\.displayName = /m);
  expect(trimmed).toMatch(/^var Link = \/\* @__PURE__ \*\/ React\d*\.forwardRef\(/m);
  expect(trimmed).toContain('var ENABLE_DEV_WARNINGS = false;');
  expect(code).toMatch(/^RenderErrorBoundary\.contextType = /m);
  expect(trimmed).not.toMatch(/^\w+\.contextType = /m);
  expect(trimmed).not.toContain('isDataRoute ?');
});

test('leaves everything else as it is', () => {
  const code = 'Link.href = "x";\n  Link.displayName = "Link";\nvar a = React.useState(1);\n';
  expect(trimModule(code)).toBe(code);
});
