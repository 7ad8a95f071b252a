import type { Page } from '@playwright/test';

import type { BundleName } from './bundles.ts';

/** One view of the page worth a photograph and an accessibility check. */
export interface State {
  /** File name of the picture. */
  name: string;
  /** Address below the bundle's base, without a slash in front. */
  path: string;
  /** `root` where absent. */
  bundle?: BundleName;
  /** What a reader does to get there. */
  prepare?: (page: Page) => Promise<void>;
  /** In CSS pixels; all three where absent. */
  widths?: readonly Width[];
  themes?: readonly Theme[];
  languages?: readonly Language[];
}

export type Width = (typeof WIDTHS)[number];
export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];

/** Narrow, medium and wide layout. */
export const WIDTHS = [390, 900, 1440] as const;
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['de', 'en'] as const;

export const STATES: readonly State[] = [
  { name: 'list', path: '' },
  { name: 'article', path: 'artikel/000_5ed68c5c1a14808e/' },
  { name: 'not-found', path: 'artikel/gibt-es-nicht/' },
  { name: 'left-out', path: '', bundle: 'odd' },
];
