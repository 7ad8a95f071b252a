import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const APP = join(import.meta.dirname, '../../../src/app');
const CSS = ['tokens.css', 'themes.css']
  .map((file) => `\n${readFileSync(join(APP, file), 'utf8')}`)
  .join('')
  .replaceAll(/^ +/gm, '');

/** Selectors whose tokens add up to a theme, later ones over earlier ones. */
const THEMES = {
  light: [':root,\n.light'],
  sepia: [':root,\n.light', '.theme-sepia'],
  dark: [':root,\n.light', '.dark'],
  contrast: [':root,\n.light', '.theme-contrast'],
  'dark contrast': [':root,\n.light', '.dark', '.theme-contrast', '.theme-contrast.dark'],
} as const;

/** Least contrast of text on what it stands on, and of lines that tell something. */
const LEAST = { text: 4.5, line: 3 };
const LEAST_IN_CONTRAST = { text: 7, line: 4.5 };

const GROUNDS = ['paper', 'shade', 'shade-2', 'card'];
const HUES = ['blau', 'ocker', 'smaragd', 'pflaume', 'rose', 'oliv', 'himmel', 'sepia'];

describe.each(Object.entries(THEMES))('the theme %s', (name, selectors) => {
  const tokens = readTokens(selectors);
  const least = name.endsWith('contrast') ? LEAST_IN_CONTRAST : LEAST;

  it('lets text be read on every ground', () => {
    const texts = ['ink', 'ink-2', 'ink-3', 'accent'];
    expect(findFaint({ tokens, fronts: texts, grounds: GROUNDS, least: least.text })).toEqual([]);
    expect(findFaint({ tokens, fronts: ['paper'], grounds: ['ink'], least: least.text })).toEqual(
      [],
    );
  });

  it('lets the words of a mark be read on every tint', () => {
    const tints = HUES.map((hue) => `${hue}-t`);
    expect(
      findFaint({ tokens, fronts: ['ink', 'ink-2'], grounds: tints, least: least.text }),
    ).toEqual([]);
  });

  it('keeps the line of a mark visible, on its tint and on the page', () => {
    for (const hue of HUES) {
      expect(
        findFaint({
          tokens,
          fronts: [hue],
          grounds: [`${hue}-t`, 'paper', 'card'],
          least: least.line,
        }),
      ).toEqual([]);
    }
    expect(
      findFaint({ tokens, fronts: ['line', 'dot'], grounds: GROUNDS, least: least.line }),
    ).toEqual([]);
  });

  it('keeps the tints apart from the page', () => {
    for (const hue of HUES) expect(tokens.get(`${hue}-t`)).not.toBe(tokens.get('paper'));
  });
});

it('a contrast is measured as WCAG defines it', () => {
  expect(getContrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(getContrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

function readTokens(selectors: readonly string[]): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const selector of selectors) {
    const start = CSS.indexOf(`\n${selector} {`);
    const rule = start < 0 ? undefined : CSS.slice(start).split('}')[0];
    if (rule === undefined) throw new Error(`No rule for ${selector}.`);
    for (const [, key = '', value = ''] of rule.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)) {
      tokens.set(key, value);
    }
  }
  return tokens;
}

interface Pairs {
  tokens: ReadonlyMap<string, string>;
  fronts: readonly string[];
  grounds: readonly string[];
  least: number;
}

function findFaint({ tokens, fronts, grounds, least }: Pairs): string[] {
  return fronts.flatMap((front) =>
    grounds.flatMap((ground) => {
      const contrast = getContrast(tokens.get(front) ?? '', tokens.get(ground) ?? '');
      return contrast >= least ? [] : [`${front} on ${ground}: ${contrast.toFixed(2)}`];
    }),
  );
}

function getContrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function getLuminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (full.match(/../g) ?? []).map(
    (pair) => toLinear(Number.parseInt(pair, 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
