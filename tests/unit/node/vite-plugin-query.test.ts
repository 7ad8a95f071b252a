import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { trimModule } from '#node/vite-plugin-query.ts';

const FOLDER = 'node_modules/@tanstack/query-core/build/modern';

const TAKEN_OUT = /\buseMutation|\bMutationCache\b|[iI]nfiniteQuer/;

test('finds in the installed client what it takes out', () => {
  expect(read('queryClient.js')).toContain('new MutationCache()');
  expect(trimModule(read('mutationCache.js'))).not.toContain('new Mutation(');
  expect(read('query.js')).toContain('infiniteQueryBehavior(');
  expect(trimModule(read('query.js'))).not.toContain('infiniteQueryBehavior(');
});

test('answers all the client asks of its mutations', () => {
  const asked = read('queryClient.js').matchAll(/#mutationCache\.(\w+)\(/g);
  for (const [, method] of asked) {
    expect(trimModule(read('mutationCache.js'))).toContain(`  ${method}(`);
  }
});

test('takes out nothing the page uses', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('node'),
  );
  const users = files.filter((file) => TAKEN_OUT.test(readFileSync(join('src', file), 'utf8')));
  expect(users).toEqual([]);
});

test('leaves everything else as it is', () => {
  expect(trimModule(read('queryObserver.js'))).toBe(read('queryObserver.js'));
});

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}
