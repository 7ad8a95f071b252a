import type { Page } from '@playwright/test';

import { bundleUrl, type BundleName } from './bundles.ts';
import { LIST_STATES } from './list-states.ts';
import { READER_STATES } from './reader-states.ts';

/** Narrow, medium and wide layout, in CSS pixels. */
export const WIDTHS = [390, 900, 1440] as const;
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['de', 'en'] as const;

export interface Look {
  width: (typeof WIDTHS)[number];
  theme: (typeof THEMES)[number];
  language: (typeof LANGUAGES)[number];
}

/** One view of the page worth a photograph and an accessibility check. */
export interface State {
  /** File name of the picture. */
  name: string;
  /** Address below the bundle's base, without a slash in front. */
  path: string;
  /** `root` where absent. */
  bundle?: BundleName;
  /** Before the page is opened: what the network shall do. */
  arrange?: (page: Page) => Promise<void>;
  /** What a reader does to get there. */
  prepare?: (page: Page) => Promise<void>;
  /** All three where absent; likewise the next two. */
  widths?: readonly Look['width'][];
  themes?: readonly Look['theme'][];
  languages?: readonly Look['language'][];
}

export const STATES: readonly State[] = [
  { name: 'list', path: '' },
  { name: 'article', path: 'artikel/000_5ed68c5c1a14808e/' },
  ...LIST_STATES,
  ...READER_STATES,
  { name: 'not-found', path: 'artikel/gibt-es-nicht/' },
  { name: 'left-out', path: '', bundle: 'odd' },
];

/** Brings a page with a matching viewport into a state. */
export async function openState(page: Page, state: State, look: Look): Promise<void> {
  const settings = JSON.stringify({ theme: look.theme, language: look.language });
  await page.addInitScript((value) => localStorage.setItem('depesche.settings', value), settings);
  await state.arrange?.(page);
  await page.goto(bundleUrl(state.bundle ?? 'root') + state.path);
  await page.getByRole('main').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await state.prepare?.(page);
}
