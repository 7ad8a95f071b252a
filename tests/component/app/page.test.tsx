import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { changeSettings, parseSettings } from '#data/settings.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { SMALL_CATALOG as catalog } from '#tests/support/small-catalog.ts';

afterEach(() => changeSettings(parseSettings(undefined)));

describe('the page', () => {
  it('names what is shown in the title of the document', () => {
    renderPage({ catalog, path: '/?laender=NE' });
    expect(document.title).toBe('1\u00a0Artikel mit Niger – Depesche');
  });

  it('ignores junk in the address', () => {
    renderPage({ catalog, path: '/?akteure=niemand&laender=%E0%A4%A&x' });
    expect(screen.getByRole('heading', { level: 2, name: /^8\sArtikel$/ })).toBeVisible();
  });

  it('shows ways in while no article is open', async () => {
    const { user, address } = renderPage({ catalog, path: '/?laender=DE' });
    await user.click(await screen.findByRole('button', { name: 'nur Artikel mit China' }));
    expect(address()).toBe('/?laender=DE,CN');
  });

  it('says and offers while no article is open what the selection holds', async () => {
    const { user } = renderPage({ catalog, path: '/?laender=NE' });
    const cover = () => within(screen.getByRole('region', { name: 'Artikel' }));
    const sentence = await cover().findByRole('heading', { level: 1 });
    expect(sentence).toHaveTextContent('Ein Artikel in dieser Auswahl.');
    expect(sentence).toHaveTextContent('Niger');
    expect(cover().queryByRole('button', { name: 'nur Artikel mit Niger' })).toBeNull();
    expect(cover().queryByRole('button', { name: 'nur Artikel mit China' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'mit Niger' }));
    await waitFor(() =>
      expect(cover().getByRole('heading', { level: 1 })).toHaveTextContent(
        `${catalog.articles.length} Artikel in der Sammlung.`,
      ),
    );
    expect(cover().getByRole('button', { name: 'nur Artikel mit China' })).toBeVisible();
  });

  it('says which files were left out', async () => {
    const { user } = renderPage({
      catalog: { ...catalog, leftOut: [{ file: 'leer.txt', reason: 'empty' }] },
    });
    await user.click(screen.getByRole('button', { name: 'Eine Datei wurde ausgelassen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ausgelassene Dateien' });
    expect(within(dialog).getByRole('listitem')).toHaveTextContent('leer.txtleer');
  });
});

describe('settings', () => {
  it('change the language of the whole page', async () => {
    const { user } = renderPage({ catalog });
    await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(screen.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'with China' })).toBeInTheDocument();
    // The document follows after the next paint.
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('make the page dark', () => {
    renderPage({ catalog });
    changeSettings({ theme: 'dark' });
    expect(parseSettings(localStorage.getItem('depesche.settings') ?? '').theme).toBe('dark');
  });

  it.each([undefined, '', 'null', '[]', '{"theme":7,"marks":3}'])(
    'are as by default for %s',
    (stored) => {
      expect(parseSettings(stored)).toEqual(parseSettings('{}'));
    },
  );
});

describe('shortcuts', () => {
  it('show the help and focus the search', async () => {
    const { user } = renderPage({ catalog });
    await user.keyboard('/');
    expect(
      screen.getByRole('combobox', { name: 'Artikel nach Wörtern durchsuchen' }),
    ).toHaveFocus();
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Escape}{Escape}?');
    expect(await screen.findByRole('dialog', { name: 'Zeichen und Tasten' })).toBeVisible();
  });

  it('can be switched off', async () => {
    changeSettings({ shortcuts: false });
    const { user } = renderPage({ catalog });
    await user.keyboard('?/');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.body).toHaveFocus();
  });
});
