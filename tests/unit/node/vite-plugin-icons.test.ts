import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { trimIcon } from '#node/vite-plugin-icons.ts';

const FOLDER = 'node_modules/lucide-react/dist/esm';

test('finds in the installed library what makes icons', () => {
  expect(trimIcon(read('createLucideIcon.mjs'))).toContain("createElement(\n    'svg'");
});

test('leaves the shapes of an icon and takes out its names', () => {
  const trimmed = trimIcon(read('icons/circle-question-mark.mjs'));
  expect(trimmed).toContain('["circle", { cx: "12", cy: "12", r: "10" }]');
  expect(trimmed).not.toMatch(/key:|name:|size:|aliases:|help/);
});

test('knows how every installed icon is written', () => {
  const icons = readdirSync(join(FOLDER, 'icons')).filter((file) => file.endsWith('.mjs'));
  expect(icons.length).toBeGreaterThan(1000);
  const others = icons.filter((file) => {
    const code = trimIcon(read(`icons/${file}`));
    return /\bkey:|^ {2}(?:name|size|aliases):/m.test(code);
  });
  expect(others).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}
