import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { changeSettings, CHOICES, getSettings, parseSettings } from '#data/settings.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

afterEach(() => changeSettings(parseSettings(undefined)));

async function openSettings() {
  const { user } = renderPage({ catalog });
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Einstellungen' });
  const choose = (group: string, value: string) =>
    user.click(
      within(within(dialog).getByRole('group', { name: group })).getByRole('radio', {
        name: value,
      }),
    );
  return { user, dialog, choose };
}

const root = document.documentElement;

describe('the settings for reading', () => {
  it.each([
    { group: 'Schrift', value: 'leicht lesbar', name: 'typeface', stored: 'legible' },
    { group: 'Schriftgröße', value: '150\u00a0%', name: 'size', stored: '150' },
    { group: 'Zeilenlänge', value: 'kurz', name: 'measure', stored: 'narrow' },
    { group: 'Zeilenabstand', value: 'weit', name: 'leading', stored: 'loose' },
    { group: 'Absätze', value: 'Einzug', name: 'spacing', stored: 'indent' },
    { group: 'Silbentrennung', value: 'an', name: 'hyphens', stored: 'on' },
  ] as const)(
    '$group: $value holds at once and is kept',
    async ({ group, value, name, stored }) => {
      const { choose } = await openSettings();
      await choose(group, value);
      await waitFor(() => expect(root.dataset[name]).toBe(stored));
      expect(parseSettings(localStorage.getItem('depesche.settings') ?? '')[name]).toBe(stored);
    },
  );

  it.each([
    ['hell', ''],
    ['sepia', 'theme-sepia'],
    ['dunkel', 'dark'],
    ['starker Kontrast', 'theme-contrast'],
  ])('the look %s is that of the whole page', async (name, look) => {
    const { choose } = await openSettings();
    await choose('Darstellung', name);
    await waitFor(() => expect(root.className).toBe(look));
  });

  it('show what they do in a sample', async () => {
    const { dialog } = await openSettings();
    expect(within(dialog).getByRole('figure', { name: 'Probe' })).toHaveTextContent('Kremlchef');
  });

  it('go back to what they were', async () => {
    const { user, dialog, choose } = await openSettings();
    const reset = within(dialog).getByRole('button', { name: 'Zurück zur Vorgabe' });
    expect(reset).toHaveAttribute('aria-disabled', 'true');
    await choose('Schriftgröße', '200\u00a0%');
    await choose('Darstellung', 'sepia');
    await user.click(reset);
    expect(getSettings().size).toBe('100');
    expect(getSettings().theme).toBe('system');
    await waitFor(() => expect(root.className).toBe(''));
  });
});

describe('stored settings', () => {
  it('hold only what can be chosen', () => {
    const names = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
    const junk = parseSettings(JSON.stringify(Object.fromEntries(names.map((name) => [name, 7]))));
    for (const name of names) expect(junk[name]).toBe(CHOICES[name][0]);
    expect(parseSettings('{"keys":{"star":3,"focus":"x"},"voices":[]}').keys).toEqual({
      focus: 'x',
    });
  });
});
