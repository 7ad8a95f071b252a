import type { Page } from '@playwright/test';

import { bundleUrl, type BundleName } from './bundles.ts';
import { COMFORT_STATES } from './comfort-states.ts';
import { LIST_STATES } from './list-states.ts';
import { MINE_STATES } from './mine-states.ts';
import { OWN_STATES } from './own-states.ts';
import { PAGE_STATES } from './page-states.ts';
import { PICTURE_STATES } from './picture-states.ts';
import { READER_STATES } from './reader-states.ts';
import { VIEW_STATES } from './view-states.ts';

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
  /** What the reader has set before. */
  settings?: Readonly<Record<string, unknown>>;
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
  ...LIST_STATES,
  ...READER_STATES,
  ...COMFORT_STATES,
  ...PAGE_STATES,
  ...MINE_STATES,
  ...OWN_STATES,
  ...PICTURE_STATES,
  ...VIEW_STATES,
];

/** The heights of the devices the widths stand for. */
const HEIGHTS: Readonly<Record<Look['width'], number>> = { 390: 844, 900: 1100, 1440: 900 };

export function getViewport({ width }: Look): { width: number; height: number } {
  return { width, height: HEIGHTS[width] };
}

/** Brings a page into a state and a look. */
export async function openState(page: Page, state: State, look: Look): Promise<void> {
  const { language } = look;
  const settings = JSON.stringify({ theme: 'system', language, ...state.settings });
  await page.setViewportSize(getViewport(look));
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.addInitScript((value) => localStorage.setItem('depesche.settings', value), settings);
  await state.arrange?.(page);
  await page.goto(bundleUrl(state.bundle ?? 'root') + state.path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // A state that arranges the network may be one of waiting, and knows what for.
  const loading = page.getByRole('status').filter({ hasText: /geladen|[Ll]oading/ });
  if (!state.arrange) await loading.first().waitFor({ state: 'detached' });
  await state.prepare?.(page);
}
