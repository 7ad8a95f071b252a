import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { changeSettings, getSettings, parseSettings } from '#data/settings.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

afterEach(() => changeSettings(parseSettings(undefined)));

async function openKeys() {
  const { user } = renderPage({ catalog });
  await user.keyboard('?');
  await user.click(await screen.findByRole('button', { name: 'Tasten ändern' }));
  const dialog = await screen.findByRole('dialog', { name: 'Tasten ändern' });
  const row = (name: RegExp) => within(dialog).getByRole('button', { name });
  return { user, dialog, row };
}

describe('the overview of keys', () => {
  it('lists every action under its heading with its key', async () => {
    changeSettings({ keys: { search: 'x' } });
    const { user } = renderPage({ catalog });
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Zeichen und Tasten' });
    expect(within(help).getByRole('heading', { name: 'Bequem lesen' })).toBeVisible();
    const term = within(help).getByText('in Titeln und Texten suchen').closest('div');
    expect(term).toHaveTextContent(/^x/);
  });
});

describe('a key', () => {
  it('is changed by pressing another, and works at once', async () => {
    const { user, row } = await openKeys();
    await user.click(row(/^in Titeln und Texten suchen: \/\./));
    await user.keyboard('x');
    expect(row(/^in Titeln und Texten suchen: x\./)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    await user.keyboard('/');
    expect(document.body).toHaveFocus();
    await user.keyboard('x');
    expect(screen.getByRole('combobox', { name: /durchsuchen/ })).toHaveFocus();
  });

  it('is taken away with Delete', async () => {
    const { user, row } = await openKeys();
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('{Delete}');
    expect(row(/^zu den Filtern: keine Taste\./)).toBeVisible();
  });

  it('stays as it was after Escape, a modifier or a key that moves', async () => {
    const { user, row } = await openKeys();
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('{Control>}x{/Control}{ArrowDown}{Enter}{Escape}');
    expect(row(/^zu den Filtern: f\./)).toBeVisible();
    expect(getSettings().keys).toEqual({});
  });

  it('may be two strokes', async () => {
    const { user, row } = await openKeys();
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('gf');
    expect(getSettings().keys).toEqual({ filters: 'g f' });
  });

  it('that another action has is swapped only when the reader says so', async () => {
    const { user, dialog, row } = await openKeys();
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('j');
    expect(dialog).toHaveTextContent('„j“ gehört schon zu „nächster Artikel der Liste“.');
    await user.click(row(/^Lassen$/));
    expect(getSettings().keys).toEqual({});
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('j');
    await user.click(row(/^Tauschen$/));
    expect(getSettings().keys).toEqual({ filters: 'j', 'next-article': 'f' });
  });

  it('goes back to the usual one, alone or with all others', async () => {
    const { user, row } = await openKeys();
    await user.click(row(/^zu den Filtern: f\./));
    await user.keyboard('x');
    await user.click(row(/^zu den Filtern: zurück zur üblichen Taste$/));
    expect(getSettings().keys).toEqual({});
    await user.click(row(/^diese Übersicht: \?\./));
    await user.keyboard('y');
    await user.click(row(/^Alle Tasten wie üblich$/));
    expect(getSettings().keys).toEqual({});
  });
});
