import type { Page } from '@playwright/test';

import { GERMAN_VOICES, installSpeech } from '#tests/support/speech-stand-in.ts';

import type { State } from './states.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/?akteure=wladimir-putin,donald-trump';

const speak = (voices = GERMAN_VOICES) => ({
  arrange: async (page: Page) => void (await page.addInitScript(installSpeech, [...voices])),
});

/** The states of what makes reading comfortable, and a page in each theme the other states do not take. */
export const COMFORT_STATES: readonly State[] = [
  { name: 'theme-sepia', path: ALASKA, settings: { theme: 'sepia' }, themes: ['light'] },
  { name: 'theme-contrast', path: ALASKA, settings: { theme: 'contrast' } },
  {
    name: 'settings-sepia',
    path: ALASKA,
    settings: { theme: 'sepia', typeface: 'legible', spacing: 'indent' },
    themes: ['light'],
    prepare: openSettings,
  },
  {
    name: 'settings-contrast',
    path: ALASKA,
    settings: { theme: 'contrast', typeface: 'sans' },
    prepare: openSettings,
  },
  { name: 'type-large', path: ALASKA, settings: { size: '200', leading: 'double' } },
  { name: 'focus', path: ALASKA, prepare: (page) => page.keyboard.press('z') },
  { name: 'aloud', path: ALASKA, ...speak(), prepare: readAloud },
  {
    name: 'aloud-contrast',
    path: ALASKA,
    settings: { theme: 'contrast' },
    ...speak(),
    prepare: readAloud,
  },
  {
    name: 'aloud-online',
    path: ALASKA,
    ...speak(GERMAN_VOICES.slice(0, 1)),
    prepare: readAloud,
  },
  {
    name: 'aloud-no-voice',
    path: ALASKA,
    ...speak([]),
    prepare: async (page) => {
      await readAloud(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'keys',
    path: '',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('button', { name: /^(Tasten ändern|Change keys)$/ }).click();
      const keys = page.getByRole('dialog', { name: /^(Tasten ändern|Change keys)$/ });
      await keys.getByRole('button', { name: /: f\./ }).click();
      await page.keyboard.press('j');
      await keys.getByRole('button', { name: /: k\./ }).click();
      await keys.getByRole('button', { name: /: n\./ }).click();
    },
  },
  {
    name: 'keys-taken',
    path: '',
    settings: { keys: { star: 'x', help: '' } },
    prepare: async (page) => {
      await openSettings(page);
      await page.getByRole('button', { name: /^(Tasten ändern|Change keys)$/ }).click();
      const keys = page.getByRole('dialog', { name: /^(Tasten ändern|Change keys)$/ });
      await keys.getByRole('button', { name: /: f\./ }).click();
      await page.keyboard.press('j');
    },
  },
];

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Einstellungen|Settings)$/ }).click();
  await page.getByRole('dialog').waitFor();
}

async function readAloud(page: Page): Promise<void> {
  await page.getByRole('region', { name: /^(Text des Artikels|Text of the article)$/ }).waitFor();
  await page.keyboard.press('r');
  await page.getByRole('region', { name: /^(Vorlesen|Read aloud)$/ }).waitFor();
}
