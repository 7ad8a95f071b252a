import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { catalog } from 'virtual:depesche/catalog';
import { afterEach, describe, expect, it } from 'vitest';

import { forgetSearches, rememberSearch } from '#data/recent-searches.ts';
import { renderPage } from '#tests/support/render-page.tsx';

afterEach(forgetSearches);

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /durchsuchen/ });

describe('the suggestions', () => {
  it('turn a name into a filter, by keys alone', async () => {
    const { user, address } = renderPage({ catalog });
    await user.type(field(), 'gas put');
    const option = await screen.findByRole('option', { name: /^Wladimir Putin mit Akteur/ });
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    expect(field()).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toContain('akteure=wladimir-putin'));
    expect(field()).toHaveValue('gas ');
    expect(field()).toHaveFocus();
    await waitFor(() => expect(address()).toContain('suche=gas'));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('keep a filter that was chosen a moment before', async () => {
    const { user, address } = renderPage({ catalog });
    await user.type(field(), 'put');
    await screen.findByRole('option', { name: /^Wladimir Putin mit Akteur/ });
    await user.keyboard('{ArrowDown}');
    act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'mit Russland' }));
      fireEvent.keyDown(field(), { key: 'Enter' });
    });
    await waitFor(() => expect(address()).toBe('/?akteure=wladimir-putin&laender=RU'));
  });

  it('complete words of the articles and values of a field', async () => {
    const { user } = renderPage({ catalog });
    await user.type(field(), 'sankti');
    await user.click(await screen.findByRole('option', { name: /^Sanktionen/ }));
    expect(field()).toHaveValue('Sanktionen ');
    await user.type(field(), 'land:russ');
    await user.click(await screen.findByRole('option', { name: /^"Russland"/ }));
    expect(field()).toHaveValue('Sanktionen land:"Russland" ');
  });

  it('go away by Escape, then the text, and come back by the arrow', async () => {
    const { user } = renderPage({ catalog });
    await user.type(field(), 'put');
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveValue('put');
    await user.keyboard('{ArrowDown}');
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}{Escape}');
    expect(field()).toHaveValue('');
  });
});

describe('the last searches', () => {
  it('are offered below the empty field, chosen by keys and forgotten', async () => {
    const { user, address } = renderPage({ catalog });
    await user.type(field(), 'gipfel{Enter}');
    await user.clear(field());
    await user.type(field(), 'putin -trump{Enter}');
    await user.clear(field());
    const list = await screen.findByRole('listbox', { name: 'Letzte Suchen' });
    const options = () =>
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(options()).toEqual(['putin -trump', 'gipfel', 'Letzte Suchen löschen']);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field()).toHaveAttribute(
      'aria-activedescendant',
      within(list).getByRole('option', { name: 'gipfel' }).id,
    );
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue('gipfel');
    expect(field()).toHaveFocus();
    await waitFor(() => expect(address()).toContain('suche=gipfel'));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.clear(field());
    await screen.findByRole('listbox', { name: 'Letzte Suchen' });
    await user.keyboard('{ArrowUp}{Enter}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(localStorage.getItem('depesche.searches')).toBe('[]');
  });

  it('stay away by Escape until the field is left', async () => {
    rememberSearch('gipfel');
    const { user } = renderPage({ catalog });
    await user.click(field());
    await screen.findByRole('option', { name: 'gipfel' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field()).not.toHaveFocus();
    await user.click(field());
    expect(await screen.findByRole('option', { name: 'gipfel' })).toBeVisible();
  });
});

describe('a query that cannot be read wholly', () => {
  it('is explained below the field, and the rest is searched for', async () => {
    const { user, address } = renderPage({ catalog });
    await user.type(field(), 'farbe:rot Gas');
    const why = await screen.findByText(/^„farbe:“ ist kein Feld/);
    expect(field()).toHaveAccessibleDescription(/ist kein Feld/);
    expect(field()).toBeInvalid();
    expect(within(why.parentElement!).getByText('Alles Übrige wird gesucht.')).toBeVisible();
    await waitFor(() => expect(address()).toContain('suche=farbe:rot+Gas'));
  });
});

describe('a word nobody wrote', () => {
  it.each([
    ['above the list', '/?suche=sanktoinen'],
    ['in every other view', '/zitate/?suche=sanktoinen'],
  ])('is named with what was found in its place, %s', async (_, path) => {
    renderPage({ catalog, path });
    expect(
      await screen.findByText(/^„sanktoinen“ schreibt kein Artikel; gefunden wurde stattdessen „/),
    ).toBeVisible();
  });

  it('is named where no article is left, too', async () => {
    renderPage({ catalog, path: '/?suche=sanktoinen&datum=..1999-12-31' });
    expect((await screen.findAllByText(/^Kein Artikel/))[0]).toBeVisible();
    expect((await screen.findAllByText(/^„sanktoinen“ schreibt kein Artikel/))[0]).toBeVisible();
  });

  it('is not spoken of where articles write it', async () => {
    renderPage({ catalog, path: '/zitate/?suche=sanktionen' });
    expect(await screen.findByText(/„sanktionen“/)).toBeVisible();
    expect(screen.queryByText(/schreibt kein Artikel/)).toBeNull();
  });
});

describe('the sentence above the list', () => {
  it('says what a query means, and each part of it can be lifted', async () => {
    const { user, address } = renderPage({ catalog, path: '/?suche=putin+-"Nord+Stream"' });
    const heading = await screen.findByRole('heading', {
      name: /mit „putin“.*, ohne\sdie Wortfolge „Nord Stream“/,
    });
    await user.click(
      within(heading).getByRole('button', {
        name: '„ohne\u00a0die Wortfolge ‚Nord Stream‘“ aufheben',
      }),
    );
    await waitFor(() => expect(address()).toMatch(/suche=putin$/));
    expect(field()).toHaveValue('putin');
  });

  it('leaves out a name nobody has, which is told below', async () => {
    renderPage({ catalog, path: '/?suche=putin+akteur:niemand' });
    expect(await screen.findByText(/^„akteur:niemand“ trifft auf keinen Artikel zu/)).toBeVisible();
    expect(screen.getByRole('heading', { name: /Artikel mit „putin“/ })).toBeVisible();
  });

  it('tells of a part nobody can read, also where it stands alone', async () => {
    renderPage({ catalog, path: '/?suche=datum:irgendwann' });
    expect(
      await screen.findByText(/^„irgendwann“ ist nicht zu verstehen/, {}, { timeout: 5000 }),
    ).toBeVisible();
  });
});
